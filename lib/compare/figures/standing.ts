import type { Deadline } from '../../corpus/model'
import type { Period, Reason } from '../model'
import { endsMonth } from '../schedule'
import { type FigurePair, isProperty } from './figure-pair'

/** How the time of a result lies to the time of the target. */
export type Standing =
  | { at: 'refused'; reason: Reason }
  /** When it is of, or when it was due, is not said. */
  | { at: 'unknown' }
  /** A whole year before the one that a level is due in. */
  | { at: 'earlier' }
  /** Within the target's own time, which was not over at `end`; `hasCutoff`: counted to that day, and not until now. */
  | { at: 'running'; end: string; hasCutoff: boolean }
  /** The target's own time, and over. */
  | { at: 'over' }
  /** The target's own time; whether it is over is not known. */
  | { at: 'undated' }

/** In January to March a result without words of time may be the last year's, which is reported then. */
const LAST_REPORTING_MONTH = 3

export function standingOf({ promised, reported, context }: FigurePair): Standing {
  const { period } = reported
  const { deadline } = promised
  const { pageDate } = context
  if (period === 'unresolved') return { at: 'unknown' }
  if (isCumulative(period, reported.basis)) {
    if (promised.basis !== 'cumulative') return { at: 'refused', reason: 'cumulative' }
  } else if (period === null) return withoutWords(deadline, pageDate)
  if (deadline === null || period === null) return { at: 'unknown' }

  const due = yearOf(deadline.end)
  const to = pageDate !== null && pageDate < period.end ? pageDate : period.end
  if (yearOf(period.start) !== yearOf(period.end) && period.kind !== 'cumulative') {
    return { at: 'refused', reason: 'year' }
  }
  if (yearOf(period.end) !== due) return ofAnotherYear(period, due, context.promisedIn)
  if (period.kind === 'part' && !period.start.endsWith('-01-01')) {
    return { at: 'refused', reason: 'part-of-period' }
  }
  if (to > deadline.end) return { at: 'refused', reason: 'part-of-period' }
  if (to < deadline.end) return { at: 'running', end: to, hasCutoff: hasCutoff(period, pageDate) }
  return pageDate === null ? { at: 'undated' } : { at: 'over' }
}

/**
 * Why a plan is not held against the target for its time; null where it may be. `isRepeated`: the same number
 * for a part of the time (6月底前完成) is still the promise.
 */
export function hindersPlan(
  { promised, reported, context }: FigurePair,
  isRepeated: boolean,
): Reason | 'unknown' | null {
  const { period } = reported
  const { deadline, basis } = promised
  const { pageDate } = context
  // A plant's capacity is of no year.
  if (basis === 'capacity') return null
  if (period === 'unresolved') return 'unknown'
  if (isCumulative(period, reported.basis) && basis !== 'cumulative') return 'cumulative'
  if (deadline === null) return null
  if (period === null || period.kind === 'moment') {
    const now = period?.end ?? pageDate
    if (now === null) return isProperty(promised) ? null : 'unknown'
    return now > deadline.end ? 'unknown' : null
  }
  if (yearOf(period.end) !== yearOf(deadline.end)) return 'year'
  const isPart = period.kind === 'part' && period.end < deadline.end && period.end !== pageDate
  return isPart && !isRepeated && !isProperty(promised) ? 'part-of-period' : null
}

/** 累计 within the year (今年以来累计) is the year's running total. */
function isCumulative(period: Period | null, basis: string | null): boolean {
  if (period?.kind === 'cumulative') return true
  return basis === 'cumulative' && (period === null || period.kind === 'moment')
}

/** A result without words of time is of the page's own day. */
function withoutWords(deadline: Deadline | null, pageDate: string | null): Standing {
  if (deadline === null || pageDate === null) return { at: 'unknown' }
  const isOfLastYear = Number(pageDate.slice(5, 7)) <= LAST_REPORTING_MONTH
  if (yearOf(pageDate) !== yearOf(deadline.end) || pageDate > deadline.end || isOfLastYear) {
    return { at: 'unknown' }
  }
  return pageDate === deadline.end ? { at: 'over' } : { at: 'running', end: pageDate, hasCutoff: false }
}

/** A period that ends with the page's own day is one until now, unless a month ends that day. */
function hasCutoff({ end }: Period, pageDate: string | null): boolean {
  return pageDate === null || end < pageDate || (end === pageDate && endsMonth(end))
}

/** 2023 is a step towards a level due in 2025; a year before the promise, or after its end, is another year. */
function ofAnotherYear(period: Period, due: string, promisedIn: string | null): Standing {
  const year = yearOf(period.end)
  const isStep = promisedIn !== null && year >= promisedIn && year < due && period.kind === 'year'
  return isStep ? { at: 'earlier' } : { at: 'refused', reason: 'year' }
}

function yearOf(iso: string): string {
  return iso.slice(0, 4)
}
