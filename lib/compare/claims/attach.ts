import { isMoneyUnit, unitFactor } from '../figures/kin-units'
import { sourceBefore } from '../sources'
import { oneOf } from '../stage/pattern'
import type { ClaimTarget } from './model'
import { nounOf, SCOPES } from './own-noun'
import { surplusOf } from './own-words'
import { around, type ClaimText, type PageMention, type PageQuantity } from './read-text'
import { actsFit, residueOf, unnamed, withoutActs } from './residue'
import { AMONG, DIFFERENCE, PARTS, PUT_DOWN } from './words'

/** How a figure of the page belongs to a target. */
export interface Attachment {
  mention: PageMention
  /** It stands right before the target's name, or within it: 48个老旧小区, 3000万吨…产业园. */
  isBeforeName: boolean
  /** Whether nothing else can be meant; a loose one may be refused, and never claims. */
  isFirm: boolean
  /** Of a part of the target. */
  isPart: boolean
}

const DIFFERS = oneOf(DIFFERENCE)
const PART = oneOf(PARTS)
const AMONG_THEM = oneOf(AMONG)
const PUT_DOWN_FOR_LATER = oneOf(PUT_DOWN)
/** 由18家整合为6家: what is left of them. */
const MERGED_INTO =
  /(?:整合|合并|兼并|重组|压减|减少|归并|优化|缩减)(?:重组|整合)?(?:成|为|至|到)(?:了)?(?:约|近)?$/
/** A phase or a kind of what was promised, which detection takes for its name. */
const PHASES = '[一二三四1-4]期|首期|首批|第[一二三]批'
const PHASE = new RegExp(`${PHASES}|煤改[电气]|油改气|电采暖|空气源|热泵|光热`)
/** 其中一期48个: right before a number. */
const OF_PHASE = new RegExp(`(?:${PHASES}|其中)[^，。；]{0,4}$`)
/** What is done to or for things that are there already: 服务新能源重卡1200辆, 为1000辆新能源重卡办理. */
const SERVED =
  /(?:服务|巡检|年检|检测|审验|维护|维修|保养|检修|充电|换电|加注|清洗|消杀|承运|拦截|查验|检查|抽查|监测|监管|接待|回访|调研|调度|督导|慰问|报废|注销|淘汰|租赁|保险|年审|登记)(?:了|过|的)?(?:老旧|各类|全区|全市|过往|过境|在营)*$/
const FOR_THEM =
  /(?:^|[^因认作成称视列定改评计报算记])[为给替帮向](?:近|约|超|逾|全区|全市|海勃湾区|我区|区内|辖区|过往|这|的|新能源|重卡)*$/
const GIVEN = /^[^，。；]{0,16}(?:发放|提供|办理|送去|送上|讲解|减免|购买|建立)/
const PROMOTES = /推广|替代|置换|更新|上牌|购置/
/** Acts of somebody else's, whatever they count. */
const ASIDE =
  /组织|召开|举办|举行|发放|增设|设置|设立|走访|发动|带动|拨打|走进|参加|参会|参观|派出|出动|张贴|收集|征求|排查|检查|抽查|处罚|查处|巡查|清运|种植|慰问|捐赠|咨询|建议|意见|采纳|节省|节约|[户人平日]均|每[一-龥]|电话|热线|编号|距离|相距/
/** Money before the name of what it is for: 投资6.57亿元实施…. */
const MONEY_FOR =
  /^(?:的)?(?:专项)?(?:资金)?(?:，)?(?:用于|来|去|重点|集中|全面|加快|组织)*(?:实施|建设|推进|改造|启动|打造|新建|开展|支持|完善)?(?:的)?(?:[一-龥]{0,4})?$/
const COUNTED_NAME = /^的?[^，。；：、0-9]{0,10}$/
/** A pair of sentences is one thought; further back it is another. */
const SENTENCES_BACK = 1

/** Whose a figure is among the mentions of the text; null where it is nobody's, or that is in doubt. */
export function attach(
  page: ClaimText,
  quantity: PageQuantity,
  target: ClaimTarget,
  unit: string,
): Attachment | null {
  const { before, after } = around(page, quantity)
  const isKin = unitFactor(quantity.figure.unitText, unit) !== null
  const isRate = /^(?:%|‰|百分点|倍)$/.test(quantity.figure.unitText)
  if (!isRate && (DIFFERS.test(before) || MERGED_INTO.test(before))) return null
  if (isServed(page, quantity)) return null
  const own = named(page, quantity, target)
  if (own) return own
  // 48个社区, 3处治超卡口: another thing is counted. 新签约项目41个's 亿元以上项目 is a class.
  if (!isRate && nounOf(after, target) === 'foreign') return null
  const mention = before_(page, quantity)
  if (!mention || mention.isOther || mention.mention.projectId !== target.projectId) return null
  if (isJointSum(page, mention, quantity)) return null
  const clause = page.clauses[quantity.clause]
  const isSameClause = mention.clause === quantity.clause
  const inside = page.text.slice(mention.start, Math.min(mention.end, quantity.start))
  const from = isSameClause ? Math.min(mention.end, quantity.start) : (clause?.start ?? 0)
  const said = page.text.slice(from, quantity.start)
  // 验收报告里是207公顷: whose word it is, is no other thing.
  const between = isSameClause ? said : said.slice(sourceBefore(said).length)
  const since = page.text.slice(firstOf(page, mention).end, quantity.start)
  const held = mention.end > quantity.start ? surplusOf(inside, target.words).join('') : ''
  const rest = residueOf(held) + residue(page, mention, quantity, between, { target, isKin })
  const name = page.text.slice(mention.start, Math.min(mention.end, quantity.start))
  const isPart =
    (isKin && isListed(page, quantity, target)) ||
    PHASE.test(surplusOf(name, target.words).join('，')) ||
    AMONG_THEM.test(since) ||
    PART.test(rest) ||
    PART.test(tailOf(since)) ||
    SCOPES.test(after)
  if (withoutActs(rest) === '' && actsFit(between, target) && actsFit(held, target)) {
    return { mention, isBeforeName: false, isFirm: true, isPart }
  }
  if (isPart && isKin) return { mention, isBeforeName: false, isFirm: false, isPart }
  const mayBeRefused =
    (isSameClause || isRate || PUT_DOWN_FOR_LATER.test(between)) &&
    rest.length <= 12 &&
    !ASIDE.test(between.replace(/[高低快慢]于[^，]{0,4}平均水平/g, '')) &&
    (!isKin || /^(?:吨|千瓦)$/.test(unit) || PUT_DOWN_FOR_LATER.test(between))
  return mayBeRefused ? { mention, isBeforeName: false, isFirm: false, isPart } : null
}

/** 服务新能源重卡1200辆: no more of them. Only of vehicles: a house or a road is looked after as a part of the work. */
function isServed(page: ClaimText, quantity: PageQuantity): boolean {
  const { before: upTo, after: since } = around(page, quantity)
  if (FOR_THEM.test(upTo) && GIVEN.test(since)) return true
  if (!quantity.figure.unitText.endsWith('辆')) return false
  const clause = page.clauses[quantity.clause]
  if (!clause) return false
  const own = page.mentions.findLast((one) => one.clause === quantity.clause && one.start < quantity.start)
  const from = own && own.end >= quantity.start - 4 ? own.start : quantity.start
  const held = page.text.slice(from, quantity.start)
  const before = page.text.slice(clause.start, from)
  const after = page.text.slice(quantity.end, clause.end)
  if (SERVED.test(before) || SERVED.test(/^[^新重]*/.exec(held)?.[0] ?? '')) return true
  return FOR_THEM.test(before) && !PROMOTES.test(after)
}

/** The number is a part of the name, or stands right before it. */
function named(page: ClaimText, quantity: PageQuantity, target: ClaimTarget): Attachment | null {
  const { figure, start, end, clause } = quantity
  const isMoney = figure.unitText.endsWith('元')
  const isOfPhase = OF_PHASE.test(around(page, quantity).before)
  for (const mention of page.mentions) {
    if (mention.mention.projectId !== target.projectId || mention.isOther) continue
    const covers = mention.start <= start && end <= mention.end
    if (covers) {
      // 总结里写18家: the number alone was marked, by what stands around it.
      const isNumberOnly = mention.start === start && mention.end === end
      if (
        isNumberOnly &&
        (sourceBefore(around(page, quantity).before) !== '' || isRightBehindUs(page, start))
      )
        return { mention, isBeforeName: false, isFirm: true, isPart: false }
      const behind = page.text.slice(end, mention.end)
      const isBefore = /^的?[一-龥]/.test(behind)
      return isBefore ? { mention, isBeforeName: true, isFirm: true, isPart: false } : null
    }
    if (mention.start < end && mention.end > end) {
      return { mention, isBeforeName: true, isFirm: true, isPart: false }
    }
    if (mention.clause !== clause || mention.start < end) continue
    const between = page.text.slice(end, mention.start)
    const others = page.mentions.some((one) => one.start >= end && one.start < mention.start)
    if (others) continue
    if (isMoney) {
      const rest = withoutQuantities(page, end, mention.start)
      if (MONEY_FOR.test(rest) && !/^[一-龥]*项目/.test(between)) {
        return { mention, isBeforeName: true, isFirm: true, isPart: isOfPhase }
      }
      continue
    }
    const isScoped = SCOPES.test(between)
    const rest = unnamed(between.replace(SCOPES, ''), target)
    if (
      COUNTED_NAME.test(between) &&
      (rest === '' || /^(?:城镇|城乡|城市|居民|户|年度|区级|老|重点|产业园)+$/.test(rest))
    ) {
      return { mention, isBeforeName: true, isFirm: true, isPart: isScoped || isOfPhase }
    }
  }
  return null
}

/** 其中：海勃湾区76亿元. */
function isRightBehindUs(page: ClaimText, start: number): boolean {
  return page.places.some((one) => one.kind === 'home' && one.end === start)
}

/** The mention that a figure goes on from: the last before it in its sentence, else in the sentence before. */
function before_(page: ClaimText, { start, clause }: PageQuantity): PageMention | null {
  const sentence = page.clauses[clause]?.sentence ?? 0
  const earlier = page.mentions.filter((mention) => mention.start < start)
  const near = earlier.findLast((mention) => page.clauses[mention.clause]?.sentence === sentence)
  if (near) return near
  const inside = page.mentions.some((mention) => page.clauses[mention.clause]?.sentence === sentence)
  const last = earlier.at(-1)
  if (inside || !last) return null
  const back = sentence - (page.clauses[last.clause]?.sentence ?? 0)
  if (back > SENTENCES_BACK) return null
  const projects = new Set(
    earlier
      .filter((one) => page.clauses[one.clause]?.sentence === page.clauses[last.clause]?.sentence)
      .map(({ mention }) => mention.projectId),
  )
  return projects.size === 1 ? last : null
}

/** 煤改电4100户、煤改气1993户: numbers of one unit in a list are parts of a sum, unless another project has its own. */
function isListed(page: ClaimText, quantity: PageQuantity, { projectId }: ClaimTarget): boolean {
  const unit = quantity.figure.unitText
  // 海勃湾区2300人、乌达区2200人: of each place its own.
  const isPlaced = page.places.some((one) => one.end <= quantity.start && quantity.start - one.end <= 1)
  if (isPlaced) return false
  const near = page.quantities.filter(
    (other) =>
      other !== quantity &&
      other.clause === quantity.clause &&
      unitFactor(other.figure.unitText, unit) !== null,
  )
  return near.some((other) => {
    const [first, second] = other.start < quantity.start ? [other, quantity] : [quantity, other]
    if (!/^[^，。；：]{0,12}、[^，。；：、]{0,12}$/.test(page.text.slice(first.end, second.start)))
      return false
    const from = Math.min(
      ...page.mentions.filter((one) => one.clause === quantity.clause).map(({ start }) => start),
    )
    return !page.mentions.some(
      ({ mention, start }) => mention.projectId !== projectId && start >= from && start < second.end + 12,
    )
  })
}

/** 新建道路和升级改造道路共5条: of both together. */
function isJointSum(page: ClaimText, mention: PageMention, { start }: PageQuantity): boolean {
  if (!/共|合计|总计/.test(page.text.slice(mention.end, start))) return false
  const other = page.mentions.findLast((one) => one.end <= mention.start)
  if (!other || other.mention.projectId === mention.mention.projectId) return false
  return /^[一-龥]{0,6}(?:[、和与及]|以及)[一-龥]{0,6}$/.test(page.text.slice(other.end, mention.start))
}

/** The first mention of the same project in the sentence: 改造中，煤改电4100户、煤改气1993户 are parts of it. */
function firstOf(page: ClaimText, mention: PageMention): PageMention {
  const sentence = page.clauses[mention.clause]?.sentence
  const isSame = (one: PageMention) =>
    one.mention.projectId === mention.mention.projectId && page.clauses[one.clause]?.sentence === sentence
  return page.mentions.find(isSame) ?? mention
}

/** What stands between a mention and a figure and is neither time, number, place nor a word of connection. */
function residue(
  page: ClaimText,
  mention: PageMention,
  quantity: PageQuantity,
  between: string,
  { target, isKin }: { target: ClaimTarget; isKin: boolean },
): string {
  const from = quantity.start - between.length
  const words = blanked(page, from, quantity.start, mention)
  if (isMoneyUnit(quantity.figure.unitText)) return residueOf(words).replace(/投资|资金/g, '')
  // 纳入整合的煤矿共16家: its own noun is no other thing.
  return isKin ? unnamed(words, target) : residueOf(words)
}

/** The text with its times, numbers and places left out. */
function blanked(page: ClaimText, from: number, to: number, _mention: PageMention): string {
  const out = [...page.text.slice(from, to)]
  const drop = ({ start, end }: { start: number; end: number }) => {
    for (let i = Math.max(start, from); i < Math.min(end, to); i++) out[i - from] = ''
  }
  page.times.forEach(drop)
  page.quantities.forEach(drop)
  page.places.forEach(drop)
  page.mentions.forEach(drop)
  return out.join('')
}

function withoutQuantities(page: ClaimText, from: number, to: number): string {
  const out = [...page.text.slice(from, to)]
  for (const { start, end } of page.quantities) {
    for (let i = Math.max(start, from); i < Math.min(end, to); i++) out[i - from] = ''
  }
  return out.join('')
}

/** The words from 其中 on belong to a part, to the end of the sentence. */
function tailOf(since: string): string {
  const at = since.search(/其中(?![，：:]?海勃湾|，?我区|，?全区)(?!.*其中)/)
  return at < 0 ? '' : since.slice(at)
}
