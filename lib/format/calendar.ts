/** A day of the calendar without time or zone: deadlines are days, not instants. Months count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** Reads an ISO date (2023-12-31). Throws where the text is not one: the compiler lets no other through. */
export function parseDay(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) throw new Error(`expected an ISO date like 2023-12-31, found '${iso}'`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** The reader's own calendar day: a deadline passes at midnight where the reader is. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000
  )
}

/**
 * Full calendar months from `from` to `to`, `from` not after `to`. The last day of a month counts as the
 * last day of any month, so that 31 December to 30 November is eleven months.
 */
export function fullMonthsBetween(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month
  const dueDay = Math.min(from.day, lastDayOfMonth(to.year, to.month))
  return to.day >= dueDay ? months : months - 1
}

/** The reader's own calendar day at a time (ISO time or Date), as an ISO date. */
export function localDay(time: string | Date): string {
  const { year, month, day } = dayOf(new Date(time))
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
