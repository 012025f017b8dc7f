import type { Figure } from '../../corpus/model'
import type { ReportedFigure } from '../figures/figure-pair'
import type { Mood, Period } from '../model'
import { oneOf } from '../stage/pattern'
import type { Attachment } from './attach'
import { isOfSigned, moneyMetric } from './money-metric'
import { isAllDone, mannerOf, settle } from './mood-of'
import { around, type ClaimText, type PageQuantity, sentenceOf } from './read-text'
import { isOfRegion } from './region'
import * as words from './words'

/** A figure of the page as the comparison wants it, and whether the page uses it as a name. */
export interface Reported {
  figure: ReportedFigure
  names: boolean
  /** Whether the words say plainly how it is put. */
  isPlain: boolean
  /** Whether the words leave open whether it is a plan or a result; then it is given as a result. */
  isOpen: boolean
}

const STOCK = oneOf(words.STOCKS)
const PUT_DOWN = oneOf(words.PUT_DOWN)
const REVISED = oneOf(words.REVISED)
const SHARE_BEFORE = oneOf(words.SHARE_BEFORE)
const SHARE_AFTER = oneOf(words.SHARE_AFTER)
const RATE_BEFORE = oneOf(words.RATE_BEFORE)
const CARRIED_OUT = oneOf(words.CARRIED_OUT, { after: '(?:了)?(?:[^，。；完成竣工投产]{0,6})$' })
const BEGUN = oneOf(words.ONLY_BEGUN)
/** What makes a number before a name a result or a plan of it: 完成48个老旧小区改造. */
const GOVERNS =
  /(?:完成|改造|推广|新增|实现|建成|治理|实施|新建|整合|推进|打造|达到|建设)(?:了|约|近)?(?:总投资)?$|(?:完成|建成|竣工|完工|交付|投用|通车|修好|建好|改好|做完|改造完|修完)(?:了)?的$/
/** The verb between a number and the name: 6100户居民完成清洁能源改造. */
const DONE_BETWEEN =
  /^[一-龥]{0,6}?(?:已经?|均|都|全部)?(?:完成|实现|做完|办完|改完|装完|搞完|干完|修完|改好|装好|修好|用上|做了)/
/** The same behind the name: 近五十个老旧小区完成改造. */
const DONE_BEHIND =
  /^[^，。；、未没待将拟0-9]{0,10}?(?:完成|实现)(?:了)?(?:全部|整体|全面)?(?:改造|治理|整治|整合|推广|更新|升级|修复|建设)(?![一-龥]{0,6}(?:方案|设计|前期|摸底|立项|招标|手续|申报|签约|审批|意愿))/
/** 今年纳入整合的煤矿共16家 tells what the list holds, and nothing that was done. */
const LISTED =
  /(?:纳入|铺排)(?![^，]*(?:自治区|国家|[市盟]级|计划库|储备|备选|已|完成))[^，；。]{0,16}?(?:共有?|一共|总共|合计|为|是|有)?$/
/** 治理项目共9个 tells the same. */
const HOLDS =
  /^(?!.*(?:完成|建成|竣工|完工|实施|投用|交付|去年|20[0-9]{2}年)).*(?:项目|工程|任务|煤矿)(?:一|总)?共(?:有|计)?$/
/** Of what the number names, so many: 32个重点项目集中开工 is not the list. */
/** A part of the district: 千里山镇清洁能源改造. */
const OF_TOWN =
  /(?<![城乡集])(?:镇|街道|社区|嘎查|片区)(?:的|今年|去年|已经?|共|累计|完成|实施|推进|[0-9年月])*$/
/** A part of the economy, or of the people: 建筑业完成固定资产投资. */
const OF_SECTOR =
  /(?:[0-9.]+(?:万元|亿元)(?:及)?以上|重点|重大|规模以上|工业|建筑业|制造业|采矿业|农业|服务业|第[一二三]产业|高技术产业|民间|国有|央企|房地产|交通|能源|电力|水利|教育|卫生|技改|基础设施|民生|园区|产业园|开发区|高校毕业生|农民工|失业人员|困难人员|脱贫人口|退役军人|女性)(?:的|领域|行业|方面|企业|项目)?(?:已|累计|共|年内|今年)?(?:完成|实现|带动)?(?:的)?$/
/** 4个项目中，…: the whole whose parts are told. */
const WHOLE_OF_PARTS = /^[一-龥]{0,10}?(?:当中|之中|(?<![其年集空建])中)(?:[，,]|有|已)/
const OF_SOME =
  /(?:集中|新|已|同时|陆续)?(?:开工|复工|签约|入库|竣工|投产|动工)(?:建设)?(?:了|的)?(?:[0-9一二三四五六七八九十百]+[个项])?(?:亿元以上)?$/
const SOME_OF_LIST =
  /^[^，。；]{0,8}?(?:集中|已|实现|顺利|陆续|全部)?(?:开工|复工|签约|亮相|入库|通过|获批|列入|竣工|投产|路演|推介|观摩)/

/** What a figure says of a promised one. */
export function toReported(
  page: ClaimText,
  quantity: PageQuantity,
  { isBeforeName, isPart, isFirm, mention }: Attachment,
  { promised, isEndless }: { promised: Figure; isEndless: boolean },
  pageDate: string | null,
): Reported | null {
  const { figure, clause } = quantity
  const { before, after } = around(page, quantity)
  const sentence = sentenceOf(page, clause)
  const upTo = page.text.slice(Math.min(sentence.start, mention.start), quantity.start)
  const kind = kindOf(figure, before, after, isFirm)
  if (kind === null) return null
  const manner = mannerOf(page, quantity)
  const period = periodFor(page, quantity, kind === 'share' || manner === 'remainder')
  const isMoney = figure.unitText.endsWith('元')
  const isOver = period !== null && period !== 'unresolved' && pageDate !== null && period.end < pageDate
  const isSpent = isOver && SPENDS.test(before) && SPENT_ON.test(after)
  const money = isMoney ? moneyOf(before, upTo, isBeforeName, promised, isSpent) : null
  const isListed = !isBeforeName && (LISTED.test(before) || HOLDS.test(before))
  const isWhole = promised.basis === 'count' && kind === 'level' && WHOLE_OF_PARTS.test(after)
  const isCarriedOut =
    isEndless &&
    !isBeforeName &&
    promised.basis === 'count' &&
    kind === 'level' &&
    figure.value !== promised.value &&
    CARRIED_OUT.test(before)
  const names =
    isWhole ||
    (isListed && promised.basis === 'count' && kind === 'level') ||
    (!PUT_DOWN.test(before + after) &&
      promised.basis === 'count' &&
      kind === 'level' &&
      isName(before, after, isBeforeName, page.text.slice(quantity.end, mention.start)))
  const said =
    ((names || isCarriedOut) && (manner === 'open' || manner === 'weakly-done')) ||
    ((isWhole || isListed) && manner === 'result')
      ? 'plan'
      : kind === 'share' && (manner === 'open' || manner === 'weakly-done')
        ? 'result'
        : moodOf(manner, period, pageDate, promised)
  // 300万吨焦化整合项目尚未开工: not the number is denied.
  const mood = said === 'negated' && isBeforeName && promised.basis === 'capacity' ? 'plan' : said
  // What is denied is no name.
  const isNamed = names && (mood === null || mood === 'plan' || mood === 'result')
  const isSome = isSomeOnly(before, after, promised, { isBeforeName, isEndless, kind, figure })
  return {
    names: isNamed && !isSome,
    isOpen: mood === null,
    isPlain: manner !== 'open' && manner !== 'weakly-done',
    figure: {
      ...figure,
      metric: money ? money.metric : metricOf(promised, before),
      basis: money ? money.basis : basisOf(figure, promised, before, upTo, after),
      moneyStage: money ? money.moneyStage : null,
      mood: mood ?? 'result',
      period: names && period === 'unresolved' ? null : period,
      place: placeOf(page, mention, quantity),
      kind,
      isPart: isPart || isSome || isOfSome(page, mention, promised, figure) || (money?.isPart ?? false),
      isStock: STOCK.test(before) && !/(?:改造|完成|推广|新增)[^，]{0,6}$/.test(before.replace(/^.*的/, '')),
      isRevised: REVISED.test(upTo.slice(-24)) && !/原|由[^，]*$/.test(before.slice(-4)),
    },
  }
}

/** 截至6月底，今年48个小区…完成近五成: a share, and what is left, is of the day to which it was counted. */
function periodFor(page: ClaimText, quantity: PageQuantity, isOfTask: boolean) {
  const period = page.periods.periodOf(page.toRaw(quantity))
  if (!isOfTask || period === null || period === 'unresolved' || period.kind !== 'year') return period
  const sentence = page.toRaw(sentenceOf(page, quantity.clause))
  const counted = page.periods.periods.find(
    ({ at, kind: what, start, end }) =>
      at !== null &&
      at.start >= sentence.start &&
      at.end <= sentence.end &&
      what === 'part' &&
      start === period.start &&
      end < period.end,
  )
  return counted ?? period
}

function moodOf(
  manner: ReturnType<typeof mannerOf>,
  period: Period | null | 'unresolved',
  pageDate: string | null,
  promised: Figure,
): Mood | null {
  const mood = settle(manner, period, pageDate)
  if (mood !== null) return mood
  // What a thing is does not wait for a day.
  return promised.basis === 'capacity' || promised.basis === 'planned-total' ? 'plan' : null
}

/** Null for a rate that is of another thing. */
function kindOf(
  figure: Figure,
  before: string,
  after: string,
  isFirm: boolean,
): ReportedFigure['kind'] | null {
  if (figure.unitText === '百分点') return 'points'
  if (figure.unitText === '倍') return 'change-percent'
  if (figure.unitText !== '%' && figure.unitText !== '‰') return 'level'
  const isRate = RATE_BEFORE.test(before.slice(-8).replace(/完成率|改造率|完成比例/, ''))
  if (!isRate && isFirm && (SHARE_BEFORE.test(before) || SHARE_AFTER.test(after))) return 'share'
  if (!isRate && SHARE_AFTER.test(after) && /完成/.test(before)) return 'share'
  return 'change-percent'
}

/** 87个重点项目 is a name, unless an act governs it: 完成48个老旧小区改造. */
function isName(before: string, after: string, isBeforeName: boolean, between: string): boolean {
  if (!isBeforeName) return false
  if (isAllDone(after) || DONE_BETWEEN.test(between) || DONE_BEHIND.test(after)) return false
  return !GOVERNS.test(before)
}

/** 32个重点项目集中开工: some of a list, and no other number of it. */
function isSomeOnly(
  before: string,
  after: string,
  promised: Figure,
  {
    isBeforeName,
    isEndless,
    kind,
    figure,
  }: { isBeforeName: boolean; isEndless: boolean; kind: string; figure: Figure },
): boolean {
  if (promised.basis !== 'count' || kind !== 'level') return false
  const sameNumber = figure.value !== null && figure.value === promised.value
  if (sameNumber) return false
  if (isEndless && /(?:竣工|完工|建成|投产|完成)(?:了)?$/.test(before)) return true
  if (BEGUN.test(before.slice(-8)) && !PUT_DOWN.test(before.slice(-8) + after)) return true
  if (!isBeforeName) return /^(?:已|均|集中|正式|顺利)*(?:开工|动工|启动|复工|进场)/.test(after)
  return SOME_OF_LIST.test(after) && !PUT_DOWN.test(after)
}

/** 集中开工重点项目21个，总投资64亿元: of those alone. */
function isOfSome(
  page: ClaimText,
  mention: Attachment['mention'],
  promised: Figure,
  figure: Figure,
): boolean {
  const words = page.text.slice(page.clauses[mention.clause]?.start ?? 0, mention.start)
  if (OF_TOWN.test(words)) return true
  if (promised.basis === 'in-year' && OF_SECTOR.test(words)) return true
  if (promised.basis !== 'count' && promised.basis !== 'planned-total') return false
  if (figure.value !== null && figure.value === promised.value) return false
  return OF_SOME.test(words)
}

function metricOf(promised: Figure, before: string): string | null {
  if (/率/.test(before.slice(-6))) return null
  return promised.metric === null ? null : promised.metric
}

function basisOf(
  figure: Figure,
  promised: Figure,
  before: string,
  upTo: string,
  after: string,
): Figure['basis'] {
  if (PUT_DOWN.test(before + after)) return 'planned-total'
  if (promised.basis === 'capacity') {
    return /(?:生产|产出|产量|完成|销售|加工|贸易量|发运|处理|运输)[^，年]{0,8}$/.test(before)
      ? 'in-year'
      : 'capacity'
  }
  // 今年以来累计 is the year's own; 累计 alone may be of all years.
  const isOfYear = /今年|本年|全年|年初|截至|[0-9](?:月|季度)|上半年|季度/.test(upTo)
  if (/累计|历年/.test(before) && !isOfYear && figure.unitText !== '%') return 'cumulative'
  return promised.basis === 'stock' ? null : 'count'
}

/** 投资, also where it is changed: 投资由6.57亿元调整为. */
const INVESTED_IN =
  /投资(?:额|规模)?(?:(?:由|从)[^，]{0,12})?(?:调整|调增|调减|增加|追加|上调|下调|修订|变更|核[增减]|改)?(?:为|到|至)?(?:约|近)?$/
/** 实际投资, 共投资: what it came to, and no plan. */
const SPENT =
  /(?:实际|最终|一共|(?<!总|计划|预计|拟|将)共|累计|已)(?:完成)?(?:投资|投入|花费|支出|使用)(?:资金)?(?:了)?(?:约|近)?$/
/** 去年投资6.6亿元实施了…: it was spent, where the year is over. */
const SPENT_ON =
  /^(?:左右|上下)?(?:，)?(?:用于|先后|陆续|集中|组织)*(?:实施|建设|完成|改造|推进|打造|新建|建成)了/
const SPENDS = /(?<!总|计划|预计|拟|将|估算)(?:投资|投入|花费|斥资)(?:了)?(?:约|近|逾|超)?$/
type Money = Pick<Figure, 'metric' | 'basis' | 'moneyStage'> & { isPart: boolean }

/** What a sum is of: by the name before it in its clause, else by what its sentence was about. */
function moneyOf(
  before: string,
  upTo: string,
  isBeforeName: boolean,
  promised: Figure,
  isSpent: boolean,
): Money {
  if (promised.basis === 'planned-total' && (isSpent || SPENT.test(before))) {
    return { metric: '投资', basis: 'in-year', moneyStage: 'invested', isPart: false }
  }
  const own = moneyMetric(before)
  const isTotal = own?.metric === '总投资'
  if (isTotal || own?.metric === '签约金额') {
    const isSigned = own.metric === '签约金额' || isOfSigned(upTo)
    if (promised.moneyStage === 'signed' && isSigned) {
      return { metric: promised.metric, basis: 'in-year', moneyStage: 'signed', isPart: false }
    }
    return own
  }
  if (own?.metric === '完成投资' && promised.metric === '固定资产投资') {
    // 固定资产投资完成81.3亿元 and 投资完成 are its own; 重点项目完成投资 is of them alone.
    const isOwn = /固定资产投资/.test(upTo) && !/项目(?:累计|已|共)*(?:完成|实现)投资$/.test(before)
    return { ...own, metric: isOwn ? promised.metric : own.metric, isPart: !isOwn }
  }
  if (own) return own
  if (isBeforeName && promised.basis === 'planned-total') {
    const isSpent = /(?:已|累计|完成)(?:投资|投入|支出|使用)(?:约|近)?$/.test(before)
    const isRaised = /争取|到位|下达|拨付|申请|贷款|债券|补助/.test(before)
    if (isSpent) return { metric: '投资', basis: 'in-year', moneyStage: 'invested', isPart: false }
    if (isRaised) return { metric: '到位资金', basis: 'in-year', moneyStage: 'arrived', isPart: false }
    return { metric: promised.metric, basis: 'planned-total', moneyStage: 'planned', isPart: false }
  }
  const named = moneyMetric(upTo)
  if (named) return { ...named }
  if (INVESTED_IN.test(before) && promised.basis === 'planned-total') {
    return { metric: promised.metric, basis: 'planned-total', moneyStage: 'planned', isPart: false }
  }
  return { metric: null, basis: null, moneyStage: null, isPart: false }
}

/** 增速高于全市平均水平: the place that ours is held against. */
const HELD_AGAINST = /(?:[高低快慢优]于|超过|超出)$/

/** The place last named between the mention and the figure; else the mention's, which is ours. */
function placeOf(
  page: ClaimText,
  mention: Attachment['mention'],
  quantity: PageQuantity,
): ReportedFigure['place'] {
  const from = Math.min(mention.start, quantity.start)
  if (isOfRegion(page, quantity)) return 'city'
  const last = page.places.findLast(
    ({ start }) => start >= from && start < quantity.start && !HELD_AGAINST.test(page.text.slice(0, start)),
  )
  if (!last) {
    // 阿拉善左旗推广…1000辆: only another place stands before it.
    const sentence = sentenceOf(page, quantity.clause)
    const before = page.places.filter(({ start }) => start >= sentence.start && start < quantity.start)
    if (before.length > 0 && before.every(({ kind }) => kind === 'rival')) return 'rival'
  }
  return last?.kind ?? (mention.mention.isElsewhere ? 'rival' : 'home')
}
