import type { Period, Schedule } from './model'

/**
 * 序时进度, the officials' own arithmetic: the share that is done less the share of the year that has passed,
 * in percentage points. The points are taken before rounding (76.2 of 74 by November is +11.31, not +11.30).
 */
export function schedule(doneRatio: number, elapsed: number): Schedule {
  return {
    done: rounded(doneRatio, 4),
    elapsed: rounded(elapsed, 4),
    points: rounded((doneRatio - elapsed) * 100, 2),
  }
}

/** The share of the year that has passed at the period's end: by months where it ends with one, else by days. */
export function elapsedShare({ end }: Pick<Period, 'end'>): number {
  const { year, month, day } = partsOf(end)
  if (endsMonth(end)) return month / 12
  const dayOfYear = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / MS_PER_DAY
  const days = (Date.UTC(year + 1, 0, 0) - Date.UTC(year, 0, 0)) / MS_PER_DAY
  return dayOfYear / days
}

/** Whether an ISO date is the last day of its month. */
export function endsMonth(iso: string): boolean {
  const { year, month, day } = partsOf(iso)
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day
}

const MS_PER_DAY = 86_400_000

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

/** Halves go away from zero, in decimals (0.07335 is 0.0734, as -0.07335 is -0.0734), and never to -0. */
function rounded(value: number, digits: number): number {
  const power = 10 ** digits
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * power).toPrecision(12)))) / power + 0
}
