import type { Outcome, Period, Reason } from '../model'
import { sourceBefore } from '../sources'
import { compareStage } from '../stage/compare-stage'
import type { StageStatement } from '../stage/statement'
import type { ClaimsInput, ClaimTarget } from './model'
import { type Extent, extentOf, extentOfName } from './part-subject'
import { type ClaimText, type PageMention, type PageStatement, sentenceOf } from './read-text'
import { revisedStage } from './revised-stage'

export interface StageClaim {
  outcome: Outcome
  reason: Reason | null
  /** Squeezed. */
  at: { start: number; end: number } | null
  period: Period | null
}

/** Whoever builds, and the parts of what is built: they speak of the thing named before. */
const CARRIES_ON =
  /^(?:该|这|其|它|此|整个|全部|目前|现|并|且|也|已|要|确保|务必|应|须|可|能|新的?|旧|原有?|一|首|各|两|三|主要|相关|后续|剩余|部分|其余|另)*(?:项目|工程|企业|公司|维修|改造|翻新|修缮|升级|治理|扩建|施工|工地|厂区|厂房|主体|设备|工序|生产线|产线|一期|二期|三期|标段|工期|建设|建筑|基础|桩基|土建|装修|装饰|外立面|内部|管网|路面|路基|面层|跑道|操场|塑胶|机组|装置|炼铁|轧钢|烧结|炼钢|高炉|焦炉|脱硫|脱硝|除尘|调试|试生产|招商|商铺|商户|入驻|门诊|病房|教学楼|宿舍楼|校区|学校|医院|广场|市场|博览馆|展厅|停车场|消防站|站房|场馆|步道|赛道|园区|平台|系统|基地|温室|大棚|复工|投产|开业|开工|竣工|建成|完工|运营|验收|交付|手续|前期|建成|可研|选址|招标|设计|环评|审批|资金|进度|进展|项目方|业主|承建方|建设方|施工方|负责人|工人|队伍|各项|全线|全长|整体|计划|预计|力争|有望|将|拟|于|由|正|仍|尚|还|未|没有|因|受|是否|具体|暂|不便)/
/** 一期开工，二期明年启动: the first phase tells. */
const LATER_PHASE = /^(?:[二三四]期|后期|后续|远期|下一期|第[二三]期)/
const ADVERBS =
  /^(?:均|都|全部|已经?|也|又|正(?!式)在?|仍在?|还在?|尚|即将|顺利|正式|全面|陆续|相继|分别|先后|双双)+/
/** A bare hint of time or adverbs names nothing. */
const NAMES_NOTHING =
  /^(?:[于在自从至到]?[0-9年月日上中下旬底末初季度半]+|[于在自从至到以]|近日|日前|今年|明年|去年|年内|年底前?|本月|上月|当前|现已?|已经?|截至|力争|有望|预计|它|其|要|确保|务必|尽快|会|能|将|就|才|可以?|进入|转入|迎来|实现)*$/
/** 【区里答】 opens what is said. */
const WHO_SPEAKS = /^【[^】]{1,10}】/
const SOMEBODYS =
  /(?:^|[，。、])(?:另|又|某|一|有)(?:一)?(?:家|个|座|所|处)?(?:企业|公司|单位|学校|小学|工厂|厂家|商场|市场|项目)[^，。]{0,10}$|另(?:外)?一[家个座所处条]|其他(?:企业|项目|地区)/

/** Behind a target's name, what is beside it or only about it: 工地旁的幼儿园已竣工, 咨询热线开通. */
const ANOTHER_THING =
  /(?:旁边?|对面|附近|隔壁|周边|[东南西北]侧|门前|门口|之隔)的|(?:工地|现场|项目|工程)的?一[所家座栋条间][一-龥]|(?:热线|电话|专线|窗口|公众号|小程序|专栏|专题|邮箱|信箱|服务点|咨询点|咨询台|问卷|报名通道|报名入口|直播间?)(?:也|已经?|继续|同步|同时|仍|仍旧|照常|正式|将|于|[0-9年月日]|起|全天|长期)*$/

/** What the text says of a target's stage. */
export function stageClaimOf(page: ClaimText, input: ClaimsInput, target: ClaimTarget): StageClaim {
  const revised = revisedStage(page, ownMentions(page, target), target)
  if (revised) {
    const outcome = revised.isLater ? 'postponed' : 'revised'
    return { outcome, reason: null, at: { start: revised.start, end: revised.end }, period: null }
  }
  const speaking = page.statements
    .filter((statement) => speaksOf(page, statement, target))
    .flatMap((one) => withPart(page, one, target))
  const placed = new Map(speaking.map((one) => [one.statement, one]))
  const periodOf = (statement: StageStatement) => {
    const period = page.periods.periodOf({ start: statement.start, end: statement.end })
    if (period === null || period === 'unresolved') return null
    return isOfLaterClause(page, statement, period.at) ? null : period
  }
  const statements = speaking.map(({ statement }) => statement)
  const compared = compareStage(target, statements, { pageDate: input.pageDate, periodOf })
  const found = compared.statement && placed.get(compared.statement)
  return {
    outcome: compared.outcome,
    reason: compared.reason,
    at: found ? wordsOf(page, found) : null,
    period: compared.statement && periodOf(compared.statement),
  }
}

/** 项目的循环水站已建成: of a part, whatever its words alone say. None where another thing is done (审计已完成). */
function withPart(page: ClaimText, one: PageStatement, target: ClaimTarget): PageStatement[] {
  const named = ownMentions(page, target).findLast(
    ({ clause, end }) => clause === one.clause && end <= one.start,
  )
  const from = named?.end ?? page.clauses[one.clause]?.start ?? one.start
  const extent = extentIn(page, one, target, named, withoutTimes(page, from, one.start))
  const { statement } = one
  // 在低碳产业园开工 says where.
  if (extent === 'other' && /^(?:项目|工程)?[在于]/.test(page.text.slice(from, one.start))) return [one]
  if (extent === 'other') return isEnd(statement) ? [] : [one]
  const isPart = statement.isPart || extent !== 'whole'
  const isSide = extent === 'side' || extent === 'later'
  return [{ ...one, statement: { ...statement, isPart, isSide, isLater: extent === 'later' } }]
}

/** That something was begun, finished or opened, told as a fact. */
function isEnd({ state, stage, mood }: StageStatement): boolean {
  const isFact = mood === 'result' || mood === null
  return state === 'reached' && isFact && (stage === 'start' || stage === 'complete' || stage === 'operate')
}

function extentIn(
  page: ClaimText,
  one: PageStatement,
  target: ClaimTarget,
  named: PageMention | undefined,
  between: string,
): Extent {
  const extent = extentOf(between, target)
  if (extent !== 'whole') return extent
  // 1处重大火灾隐患销案: one of all that were promised.
  if (named && target.figures.length === 0 && isCounted(page, named)) return 'part'
  if (!named) return isNothing(between) ? extentSoFar(page, one, target) : extent
  return extentOfName(page.text.slice(named.start, named.end), target)
}

/** 万腾2号烧结机完成改造，进入试运行: what the clauses before it were of, where its own names nothing. */
function extentSoFar(page: ClaimText, { clause }: PageStatement, target: ClaimTarget): Extent {
  const own = page.clauses[clause]
  const named = ownMentions(page, target).findLast(
    (one) => page.clauses[one.clause]?.sentence === own?.sentence && one.clause < clause,
  )
  return named ? extentOfName(page.text.slice(named.start, own?.start), target) : 'whole'
}

function isCounted({ text }: ClaimText, { start, end }: PageMention): boolean {
  return (
    /[0-9一二两三四五六七八九十](?:处|个|家|条|座|所)$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^[0-9一二两三四五六七八九十](?:处|个|家|条|座|所)/.test(text.slice(start, end))
  )
}

function isNothing(between: string): boolean {
  return between.replace(ADVERBS, '') === '' || NAMES_NOTHING.test(between)
}

/** 一期开工，二期明年启动: the time of a later clause is not the first one's. */
function isOfLaterClause(
  page: ClaimText,
  { end }: StageStatement,
  at: { start: number; end: number } | null,
): boolean {
  if (at === null || at.start < end) return false
  const between = page.clauses.some((clause) => {
    const from = page.toRaw(clause).start
    return from >= end && from <= at.start
  })
  return between
}

/** 九龙国际广场进展顺利，乌达区的商场已开业. */
function isOfAnotherPlace(page: ClaimText, { start, clause }: PageStatement, target: ClaimTarget): boolean {
  const named = ownMentions(page, target).findLast((one) => one.start <= start)
  const from = Math.max(named?.end ?? 0, page.clauses[clause]?.start ?? 0)
  const last = page.places.findLast((one) => one.start >= from && one.start < start)
  return last !== undefined && last.kind !== 'home'
}

/** Marked by its number alone. */
function isNumber({ text }: ClaimText, { start, end }: PageMention): boolean {
  return /^[0-9][^，。]{0,8}$/.test(text.slice(start, end))
}

/** 另外，今年更换水表6093户，已全部完成: the next sentence turns to something else, unless it takes the project up. */
function turnsToAnother(page: ClaimText, { start, clause }: PageStatement): boolean {
  const upTo = page.text.slice(sentenceOf(page, clause).start, start)
  return (
    /^[”）]?(?:另外|此外|另据|除此之外|除此以外|另有|与此同时)/.test(upTo) &&
    !/该|这[个项一]|其|项目|工程/.test(upTo)
  )
}

function isOfAnotherThing(page: ClaimText, { start, clause }: PageStatement, target: ClaimTarget): boolean {
  const named = ownMentions(page, target).findLast((one) => one.end <= start && one.clause === clause)
  return ANOTHER_THING.test(page.text.slice(named?.end ?? page.clauses[clause]?.start ?? start, start))
}

/** The mentions of ours that a statement can be of. */
function ownMentions(page: ClaimText, target: ClaimTarget): PageMention[] {
  return page.mentions.filter(
    ({ mention, isOther }) => mention.projectId === target.projectId && !mention.isElsewhere && !isOther,
  )
}

/** 18家煤矿停产: what stands still is the mines, and not their merger. */
function isStopOfUse(
  { text }: ClaimText,
  { start, end }: PageStatement,
  { words, action }: ClaimTarget,
): boolean {
  return (
    /^(?:停产|停业|停运|歇业)$/.test(text.slice(start, end)) &&
    /整合|改造|治理|修复|整治|推广/.test(words + action)
  )
}

function speaksOf(page: ClaimText, statement: PageStatement, target: ClaimTarget): boolean {
  if (page.mentions.some((one) => one.start <= statement.start && statement.end <= one.end)) return false
  if (isOfAnotherPlace(page, statement, target) || isOfAnotherThing(page, statement, target)) return false
  if (isStopOfUse(page, statement, target)) return false
  const own = ownMentions(page, target)
  const sentence = page.clauses[statement.clause]?.sentence ?? 0
  const inClause = page.mentions.filter(({ clause }) => clause === statement.clause)
  if (inClause.length > 0) return isOfClause(page, statement, inClause, own)
  const earlier = page.mentions.filter(({ start }) => start < statement.start)
  const inSentence = earlier.filter(({ clause }) => page.clauses[clause]?.sentence === sentence)
  const before = inSentence.length > 0 ? inSentence : previous(page, earlier, sentence)
  const last = before.at(-1)
  if (!last || (inSentence.every((one) => isNumber(page, one)) && turnsToAnother(page, statement)))
    return false
  const group = listOf(page, before, last)
  if (!group.some((one) => own.includes(one))) return false
  return carriesOn(page, statement)
}

/** 推动A、B等项目开工; 开工建设A; A已投产，… */
function isOfClause(
  page: ClaimText,
  { start, end }: PageStatement,
  inClause: readonly PageMention[],
  own: readonly PageMention[],
): boolean {
  const before = inClause.filter((one) => one.start <= start)
  const last = before.at(-1)
  if (last && listOf(page, before, last).some((one) => own.includes(one))) return true
  if (last) return false
  const next = inClause.find((one) => one.start >= end)
  if (!next || page.text.slice(end, next.start).length > 12) return false
  const after = inClause.filter((one) => one.start >= end)
  return listFrom(page, after).some((one) => own.includes(one))
}

/** What an enumeration joins with `last`, itself included: 中玻、清陶等项目. */
function listOf(page: ClaimText, mentions: readonly PageMention[], last: PageMention): PageMention[] {
  const group = [last]
  for (const one of [...mentions].reverse()) {
    const first = group[0] ?? last
    if (one === first || one.end > first.start) {
      if (one !== first && one.mention.projectId === first.mention.projectId) group.unshift(one)
      continue
    }
    const between = withoutFigures(page, one.end, first.start)
    const isSame = one.mention.projectId === first.mention.projectId
    if (!ENUMERATES.test(between) && !isSame) break
    group.unshift(one)
  }
  return group
}

function listFrom(page: ClaimText, mentions: readonly PageMention[]): PageMention[] {
  const group: PageMention[] = []
  for (const one of mentions) {
    const last = group.at(-1)
    if (last && !ENUMERATES.test(page.text.slice(last.end, one.start))) break
    group.push(one)
  }
  return group
}

const ENUMERATES = /^(?:[一-龥”]{0,10})?(?:[、和与及]|以及)(?:[一-龥“]{0,8})$/

/** The sentence before, where it speaks of one project. */
function previous(page: ClaimText, earlier: readonly PageMention[], sentence: number): PageMention[] {
  const before = earlier.filter(({ clause }) => page.clauses[clause]?.sentence === sentence - 1)
  return new Set(before.map(({ mention }) => mention.projectId)).size === 1 ? before : []
}

/** Whether the statement's own clause names nothing that would be its subject. */
function carriesOn(page: ClaimText, { statement, start, clause }: PageStatement): boolean {
  const own = page.clauses[clause]
  if (statement.state !== 'reached' && LATER_PHASE.test(page.text.slice(own?.start ?? 0, start))) return false
  const words = page.text
    .slice(own?.start ?? 0, start)
    .replace(/^[、，“”]+/, '')
    .replace(ADVERBS, '')
  if (words === '' || NAMES_NOTHING.test(words)) return true
  const said = withoutTimes(page, own?.start ?? 0, start).replace(WHO_SPEAKS, '')
  const bare = said
    .slice(sourceBefore(said).length)
    .replace(/^[“”：:]+/, '')
    .replace(ADVERBS, '')
  if (SOMEBODYS.test(bare) || /^(?:一批|多个|个别|全市|全国|各地|不少)/.test(bare)) return false
  return NAMES_NOTHING.test(bare) || CARRIES_ON.test(bare) || statement.isPart
}

function withoutFigures(page: ClaimText, from: number, to: number): string {
  const out = [...page.text.slice(from, to)]
  for (const { start, end } of page.quantities) {
    for (let i = Math.max(start, from); i < Math.min(end, to); i++) out[i - from] = ''
  }
  return out.join('')
}

function withoutTimes(page: ClaimText, from: number, to: number): string {
  const out = [...page.text.slice(from, to)]
  const drop = ({ start, end }: { start: number; end: number }) => {
    for (let i = Math.max(start, from); i < Math.min(end, to); i++) out[i - from] = ''
  }
  page.times.forEach(drop)
  page.places.filter(({ kind }) => kind === 'home').forEach(drop)
  return out.join('').replace(/^(?:、|，|“|截至|自|从|在|于|到)+/, '')
}

/** The statement with the words that say how it is put, without the name before it. */
function wordsOf(page: ClaimText, { start, end, clause }: PageStatement) {
  const own = page.clauses[clause]
  const named = page.mentions.filter((one) => one.clause === clause && one.end <= start)
  let from = Math.max(own?.start ?? start, ...named.map((one) => one.end))
  const lead = /^(?:的|项目|工程|建设|任务|等|”|，|、)+/.exec(page.text.slice(from, start))
  if (lead) from += lead[0].length
  return { start: from, end }
}
