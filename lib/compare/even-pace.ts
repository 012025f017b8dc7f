import type { Period, Schedule } from './model'
import { dayOf, daysInMonth, daysLong, isoDate, monthOf, yearOf } from './period/calendar'

/**
 * The share of its year that has passed when a period ends, as officials count it: the end of month n is n/12,
 * any other day its place among the year's days. A convention, no measure of work.
 */
export function elapsedShare({ end }: Pick<Period, 'end'>): number {
  const year = yearOf(end)
  const month = monthOf(end)
  if (dayOf(end) === daysInMonth(year, month)) return month / 12
  const newYear = isoDate(year, 1, 1)
  return daysLong(newYear, end) / daysLong(newYear, isoDate(year, 12, 31))
}

/** 序时进度: the share done less the share of the year passed, in percentage points (positive is ahead). */
export function schedule(doneRatio: number, period: Pick<Period, 'end'>): Schedule {
  const elapsed = elapsedShare(period)
  return {
    done: round(doneRatio, 4),
    elapsed: round(elapsed, 4),
    points: round((doneRatio - elapsed) * 100, 2),
  }
}

/** Halves go away from zero; what binary fractions lose (1.005) is given back first. */
function round(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON * 4)) / 10 ** digits || 0
}
