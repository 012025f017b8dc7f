import { dayOf, monthOf, yearOf } from './calendar'
import type { YearPart } from './meaning'

/** What a time word without a year says, and how its sentence puts it. */
export interface OpenWord {
  part: YearPart | null
  edge: 'within' | 'until' | 'since'
  isPlanned: boolean
  /** 截至12月底, 全年 of a result; 年内 and 年底 look ahead. */
  isReport: boolean
}

/** A page of these months still reports the year before. */
const LAST_REPORTING_MONTH = 3
/** A plan for a month so far back is for the next year's. */
const MONTHS_TOO_LATE = 6
/** Without a word of plan, a month so far ahead is last year's. */
const MONTHS_TOO_EARLY = 8
/** 上半年 in April may be meant, in January it is last year's. */
const MONTHS_OF_SLACK = 2

/**
 * The year of 前三季度, 12月28日, 全年 on a page of `pageDate`, where the text names none: the page's own, but
 * a result cannot lie ahead (1—11月 in January), and a plan cannot lie far behind (拟于3月开工 in December).
 */
export function chooseYear({ part, edge, isPlanned, isReport }: OpenWord, pageDate: string): number {
  const year = yearOf(pageDate)
  const month = monthOf(pageDate)
  if (part === null) return isReport && !isPlanned && month <= LAST_REPORTING_MONTH ? year - 1 : year
  const { first, last } = part
  if (isPlanned) return last.month < month - MONTHS_TOO_LATE ? year + 1 : year
  const isYearEnd = last.month === 12 && last.day === null
  if (edge === 'until') return last.month > month && (isReport || !isYearEnd) ? year - 1 : year
  if (first.month === 1 && last.month > 1) return last.month - month > MONTHS_OF_SLACK ? year - 1 : year
  const ahead = first.month - month + ((first.day ?? 1) > dayOf(pageDate) ? 0.5 : 0)
  return ahead > MONTHS_TOO_EARLY ? year - 1 : year
}
