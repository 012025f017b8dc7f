import type { Figure } from '../../corpus/model'

/** Which way a share or a number of percentage points goes; null of a share that stands for itself. */
export type Direction = 1 | -1 | null

const DOWN =
  '负增长|下降|降低|减少|减[产收排亏员幅速量支]?|降[本耗幅低价级]?|回落|下滑|下跌|下调|下浮|跌|放缓|收窄|缩减|缩小|缩短|压减|压缩|萎缩|衰退|低于|低|少|减缓|滑落|缩水|少增'
const UP =
  '增长|增加|提高|提升|上升|上涨|上浮|上扬|上调|扩大|增[产收效值亮速幅资长]?|涨|升|提[速效质]|加快|攀升|回升|反弹|递增|增进|高出|超出|多出|高于|高|多|拉动|带动|拉升|走高|升幅'
/** 增速, 降幅: what the share is of stands as a noun before it. */
const DOWN_NOUN = '降幅|跌幅|下降幅度|下降率|降低率|减幅|下滑幅度|降低幅度|减少幅度|回落幅度'
const UP_NOUN =
  '增速|增幅|涨幅|升幅|增长率|增长速度|增长幅度|上涨幅度|提高幅度|提升幅度|上升幅度|增长目标|增长预期|预期增长|增长预期目标|增长指标'
const RATIO = '[增涨升]速|倍'

/** Particles between the verb and its number; 到, 至 and 为 after a verb lead to a level (降至4.5%). */
const AFTER_VERB = '[了近约超达逾：: \\n]{0,3}(?:分别|均|至少|不少于|超过|高达|达到?|大约)?[了 \\n]{0,2}-?$'
const AFTER_NOUN =
  '(?:分别|均|也|已|就|仍|已经)?(?:高达|达到|约为|约|达|为|是|至|到|在|：|:|回升至|回落至|提高到|提升至|扩大至|扩大到|收窄至|收窄到|加快至|放缓至|定为|保持在|控制在|预期为|升至|降至)?[了 \\n]{0,2}-?$'

const UP_BY = new RegExp(`(?:${UP})${AFTER_VERB}`)
const DOWN_BY = new RegExp(`(?:${DOWN})${AFTER_VERB}`)
const UP_OF = new RegExp(`(?:${UP_NOUN}|${RATIO})[^，,。；;、\\d%]{0,8}${AFTER_NOUN}`)
const DOWN_OF = new RegExp(`(?:${DOWN_NOUN})[^，,。；;、\\d%]{0,8}${AFTER_NOUN}`)
/** 低于全市0.3个百分点, 高出全国平均水平1.5个百分点: what is compared with stands between. */
const LOWER_THAN = /(?:低于|落后于?|少于|慢于|不及)[^，,。；;、\d]{1,16}$/
const HIGHER_THAN = /(?:高于|高出|超出|快于|领先于?|超过|优于)[^，,。；;、\d]{1,16}$/
const BEHIND_UP =
  /^的?(?:高|较高|较快|快速|正|年均|同比|两位数)?(?:增长|增速|增幅|涨幅|提升|升幅|上涨)(?!目标)/
const BEHIND_DOWN = /^的?(?:大幅|同比)?(?:降幅|下降|跌幅|减幅|回落|下滑)/
/** 增长8%和6%, 分别增长8%、9.5%: a share that goes on from another one. */
const GOES_ON = /^[ \n]*(?:和|、|及|以及|与|或|,|，)[ \n]*$/
const LOOK_BACK = 30
const CLAUSE_END = /[，,。；;！!？?]/

/**
 * Whether a share of `text` (digit form) is a change, by the words around it: 增长13.3%, 下降2.1%, 降幅为2%, 8%的增速.
 * `last` is the direction of the share before it, which 增长8%和6% hands on, and where that one ended.
 */
export function directionOf(
  text: string,
  { start, end, unitText }: Figure,
  last: { end: number; direction: Direction } | null,
): Direction {
  if (last && last.direction !== null && GOES_ON.test(text.slice(last.end, start))) return last.direction
  const window = text.slice(Math.max(0, start - LOOK_BACK), start)
  const clause = window.slice(lastClauseStart(window))
  if (DOWN_BY.test(clause)) return -1
  if (UP_BY.test(clause)) return 1
  if (unitText === '倍') return null
  if (DOWN_OF.test(clause)) return -1
  if (UP_OF.test(clause)) return 1
  const behind = text.slice(end, end + 12)
  if (BEHIND_DOWN.test(behind)) return -1
  if (BEHIND_UP.test(behind)) return 1
  if (unitText !== '百分点') return null
  if (LOWER_THAN.test(clause)) return -1
  return HIGHER_THAN.test(clause) ? 1 : null
}

function lastClauseStart(window: string): number {
  for (let at = window.length - 1; at >= 0; at--) if (CLAUSE_END.test(window.charAt(at))) return at + 1
  return 0
}
