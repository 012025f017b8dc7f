/** Days as ISO dates (2023-08-04): they compare as strings, and know no zone. Months count from 1. */

const DAY_MS = 86_400_000

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7))
}

export function dayOf(iso: string): number {
  return Number(iso.slice(8, 10))
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day so many years later; 29 February becomes 28 where the year has none. */
export function addYears(iso: string, years: number): string {
  const year = yearOf(iso) + years
  return isoDate(year, monthOf(iso), Math.min(dayOf(iso), daysInMonth(year, monthOf(iso))))
}
