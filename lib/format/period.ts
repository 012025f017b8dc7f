import { i18n } from '#i18n'
import type { Period } from '../compare/model'
import { type Day, lastDayOfMonth, parseDay } from './calendar'
import { shortDay, shortMonth } from './date-words'

/** The quarters by the month that they begin with. */
const QUARTERS: Record<number, 'q1' | 'q2' | 'q3' | 'q4'> = { 1: 'q1', 4: 'q2', 7: 'q3', 10: 'q4' }

/**
 * The time that a figure of the page speaks of: 1至9月, 2023年, 上半年, 截至10月末. `knownYear` is the year that
 * stands beside it anyhow (the deadline's): it is not said again, but where it is the whole year.
 */
export function periodWords({ start, end, kind }: Omit<Period, 'at'>, knownYear: number | null): string {
  const from = parseDay(start)
  const to = parseDay(end)
  switch (kind) {
    case 'year':
      return i18n.t('period.year', [to.year])
    case 'cumulative':
      return start === end
        ? i18n.t('period.totalTo', [shortDay(to)])
        : i18n.t('period.total', [yearsOrDays(from, to)])
    case 'moment':
      return i18n.t('period.asOf', [
        endsMonth(to)
          ? withYear(to.year, i18n.t('period.monthEnd', [shortMonth(to.month)]), knownYear)
          : shortDay(to, to.year !== knownYear),
      ])
    case 'part':
      return from.year === to.year
        ? withinYear(from, to, knownYear)
        : i18n.t('period.days', [shortDay(from), shortDay(to)])
  }
}

function withinYear(from: Day, to: Day, knownYear: number | null): string {
  const isOtherYear = to.year !== knownYear
  if (from.day === 1 && endsMonth(to)) return withYear(to.year, monthsWords(from.month, to.month), knownYear)
  if (from.month === to.month && from.day === to.day) return shortDay(to, isOtherYear)
  if (from.month === 1 && from.day === 1) return i18n.t('period.asOf', [shortDay(to, isOtherYear)])
  return i18n.t('period.days', [shortDay(from, isOtherYear), shortDay(to, false)])
}

function monthsWords(first: number, last: number): string {
  if (first === last) return i18n.t('period.month', [shortMonth(last)])
  if (first === 1 && last === 6) return i18n.t('period.firstHalf')
  if (first === 7 && last === 12) return i18n.t('period.secondHalf')
  const quarter = last - first === 2 && QUARTERS[first]
  if (quarter) return i18n.t(`period.${quarter}`)
  return i18n.t('period.months', [shortMonth(first), shortMonth(last)])
}

function withYear(year: number, words: string, knownYear: number | null): string {
  return year === knownYear ? words : i18n.t('period.ofYear', [year, words])
}

function yearsOrDays(from: Day, to: Day): string {
  const isWhole = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
  return isWhole
    ? i18n.t('period.years', [from.year, to.year])
    : i18n.t('period.days', [shortDay(from), shortDay(to)])
}

function endsMonth({ year, month, day }: Day): boolean {
  return day === lastDayOfMonth(year, month)
}
