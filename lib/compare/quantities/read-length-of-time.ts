import { readBoundAfter, readBoundBefore } from '../../corpus/bounds'
import type { Bound } from '../../corpus/model'
import { matchAt } from '../../corpus/number-terms'
import { readNumber } from '../../corpus/numbers'
import { loose, type Placed } from './placed'

/** 18个月, 三年, 24小时: how long, or, placed in time (五年来, 两年前), when. */
export interface LengthOfTime extends Placed {
  value: number
  upper: number | null
  more: 'none' | 'somewhat' | 'some'
  bound: Bound | null
  unit: string
  /** 五年来, 两年前, 三年行动: a stretch of time and no measure. */
  isPlaced: boolean
}

const UNITS: [RegExp, string][] = [
  [loose(' 个?多?工作日'), '工作日'],
  [loose(' 个半?多?月(?![饼光])'), '个月'],
  [loose(' 个?多?小时'), '小时'],
  [loose(' 个?多?(?:分钟)'), '分钟'],
  [loose(' 秒钟?'), '秒'],
  [loose(' 个?多?(?:周(?![年边围岁到期密转末知报刊长])|星期|礼拜)'), '周'],
  [loose(' 个多?季度'), '季度'],
  [loose(' 周年'), '年'],
  [loose(' 个?多?(?:年头|学年)'), '年'],
  [loose(' 年(?:多|半(?!年))?(?![级龄代度轻味月薪货饭糕俗])'), '年'],
  [loose(' (?:日历|自然)?天多?(?![然气空地下津窗])'), '天'],
]
const PLACED_BEFORE = /(?:近|过去|未来|今后|此后|随后|往后|最近|(?<!提)前|(?<!先)后|第)(?:的)?$/
const PLACED_BEHIND = /^(?:以?来|之?[前后内间中]|以[前后内]|行动|计划|规划|攻坚|倍增|目标|任务|周期|过渡)/
/** 一年 and 一天 are as often a turn of phrase; 四周 is all around. */
const INDEFINITE = /^(?:一|四(?=周))/

/** The length of time whose number begins at `at`; null where none does. `text` is in digit form. */
export function readLengthOfTime(text: string, at: number): LengthOfTime | null {
  const number = readNumber(text, at)
  if (!number) return null
  for (const [pattern, unit] of UNITS) {
    const match = matchAt(pattern, text, number.end)
    if (!match) continue
    const until = number.end + match[0].length
    const before = readBoundBefore(text, at)
    const after = readBoundAfter(text, until)
    const isPlaced =
      PLACED_BEFORE.test(text.slice(Math.max(0, at - 4), at)) ||
      PLACED_BEHIND.test(text.slice(until, until + 3))
    if (
      INDEFINITE.test(text.slice(at, until)) &&
      number.end === at + 1 &&
      !/^ *个|^ *小时|^ *分钟/.test(match[0]) &&
      !before &&
      !after &&
      !isPlaced
    )
      return null
    const half = /半/.test(match[0]) ? 0.5 : 0
    const reading = { ...number, value: number.value + half, unit, isPlaced }
    const more = /多/.test(match[0]) ? 'somewhat' : number.more
    if (isPlaced) return { ...reading, more, bound: null, end: until }
    return {
      ...reading,
      more,
      bound: after?.bound ?? before?.bound ?? null,
      start: at - (before?.length ?? 0),
      end: until + (after?.length ?? 0),
    }
  }
  return null
}
