import type { Day } from './calendar'
import { inChinese, language } from './language'

/** 2023年6月, June 2023. */
export function monthWords(day: Day): string {
  return written(day, { year: 'numeric', month: 'long' })
}

/** 2023年6月30日, June 30, 2023. */
export function dayWords(day: Day): string {
  return written(day, { year: 'numeric', month: 'long', day: 'numeric' })
}

/** Where there is little room: 6月30日, Jun 30; with its year 2023年6月30日, Jun 30, 2023. */
export function shortDay(day: Day, withYear = true): string {
  return written(day, { ...(withYear && { year: 'numeric' }), month: 'short', day: 'numeric' })
}

/** A month as it stands in a pair (1至9月, Jan to Sep): the number alone in Chinese, where 月 follows the last. */
export function shortMonth(month: number): string {
  return inChinese() ? String(month) : written({ year: 2000, month, day: 1 }, { month: 'short' })
}

function written({ year, month, day }: Day, shape: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language(), { ...shape, timeZone: 'UTC' })
  return format.format(Date.UTC(year, month - 1, day))
}
