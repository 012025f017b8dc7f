import { oneOf } from './pattern'
import { MOVED } from './words'

const MOVED_TO = oneOf(MOVED, { after: '([^，。；]{2,14})' })
const FROM = /(?:由|从|原计划|原定|原本|原拟|本应|本该)(?:于|在)?([^，。；]{2,16})/g
const YEARS: [RegExp, number][] = [
  [/前年/, -2],
  [/去年|上年/, -1],
  [/明年|次年|下一?年/, 1],
  [/后年/, 2],
]
const MONTHS: [RegExp, number][] = [
  [/一季度/, 3],
  [/二季度|上半年|年中/, 6],
  [/三季度/, 9],
  [/四季度|下半年|年底|年末|年内|岁末/, 12],
]

/**
 * 原定去年开工，现改为今年6月: the words of the move, where the day after it is later than the one before it.
 * Null where it is not, or the two cannot be told apart.
 * @param earlier the clauses of the sentence before `clause`
 */
export function movedLater(earlier: string, clause: string): RegExpExecArray | null {
  const match = MOVED_TO.exec(clause)
  if (!match) return null
  const from = [...(earlier + clause.slice(0, match.index)).matchAll(FROM)].at(-1)?.[1]
  const [then, now] = [dayOf(from ?? ''), dayOf(match[1] ?? '')]
  if (!then || !now) return null
  const [thenYear, nowYear] = [then.year ?? 0, now.year ?? then.year ?? 0]
  if (then.isCalendar !== now.isCalendar && now.year !== null && then.year !== null) {
    // 由今年年底改为2024年6月: whoever names the year means another one than this.
    const isNext = now.isCalendar ? then.year === 0 : now.year > 0
    return isNext ? match : null
  }
  // A bare year is over at its end, and a plan for it may be for any of its months.
  const isLater = nowYear > thenYear || (nowYear === thenYear && (now.month ?? 0) > (then.month ?? 12))
  return isLater ? match : null
}

interface Day {
  /** Of the calendar, or counted from this one; null where none is named. */
  year: number | null
  isCalendar: boolean
  month: number | null
}

function dayOf(words: string): Day | null {
  const calendar = /(20[0-9]{2})年/.exec(words)?.[1]
  const relative = YEARS.find(([pattern]) => pattern.test(words))?.[1]
  const year = calendar ? Number(calendar) : (relative ?? (/今年|本年|当年/.test(words) ? 0 : null))
  const named = /([0-9]{1,2})月/.exec(words)?.[1]
  const month = named ? Number(named) : (MONTHS.find(([pattern]) => pattern.test(words))?.[1] ?? null)
  return year === null && month === null ? null : { year, isCalendar: calendar !== undefined, month }
}
