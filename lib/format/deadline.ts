import { i18n } from '#i18n'
import type { Deadline } from '../corpus/model'
import { type Day, dayOf, daysBetween, fullMonthsBetween, lastDayOfMonth, parseDay } from './calendar'
import { dayWords, monthWords } from './date-words'

/** Where today lies to a deadline's last day. Whole units, rounded down. */
export type Distance =
  | { side: 'ahead' | 'past'; years: number; months: number; days: number }
  | { side: 'today' }

/** How far `today` is from the deadline's last day; days are given only under a month. */
export function distanceTo(deadline: Deadline, today: Date): Distance {
  const end = parseDay(deadline.end)
  const now = dayOf(today)
  const days = daysBetween(now, end)
  if (days === 0) return { side: 'today' }
  const months = days > 0 ? fullMonthsBetween(now, end) : fullMonthsBetween(end, now)
  return {
    side: days > 0 ? 'ahead' : 'past',
    years: Math.floor(months / 12),
    months: months % 12,
    days: months > 0 ? 0 : Math.abs(days),
  }
}

/** When a target is due, as a newspaper would say it: 2023年内, 2023年底前, 2023年上半年, 2023年6月30日前. */
export function deadlinePeriod(deadline: Deadline): string {
  const start = parseDay(deadline.start)
  const end = parseDay(deadline.end)
  const { year, month, day } = end
  const lastOfMonth = day === lastDayOfMonth(year, month)
  const opensYear = start.year === year && start.month === 1 && start.day === 1
  if (opensYear && month === 12 && lastOfMonth) return i18n.t('target.withinYear', [year])
  if (opensYear && month === 6 && lastOfMonth) return i18n.t('target.firstHalf', [year])
  if (start.year < year && month === 12 && lastOfMonth) return i18n.t('target.byYearEnd', [year])
  if (lastOfMonth && isWholeMonth(start, end)) return i18n.t('target.withinMonth', [monthWords(end)])
  if (month === 12 && lastOfMonth) return i18n.t('target.byYearEnd', [year])
  if (lastOfMonth) return i18n.t('target.byMonthEnd', [monthWords(end)])
  return i18n.t('target.byDay', [dayWords(end)])
}

/** How long ago or ahead the deadline's last day is: 已过去 2 年 10 个月, 还剩 3 天, 今天到期. */
export function deadlineDistance(deadline: Deadline, today: Date): string {
  const distance = distanceTo(deadline, today)
  switch (distance.side) {
    case 'today':
      return i18n.t('target.dueToday')
    case 'past':
      return i18n.t('target.past', [spanWords(distance)])
    case 'ahead':
      return i18n.t('target.left', [spanWords(distance)])
  }
}

/** 2 年 10 个月: what is nothing is left out. */
export function spanWords({ years, months, days }: { years: number; months: number; days: number }): string {
  const words = [
    years > 0 && i18n.t('target.years', years),
    months > 0 && i18n.t('target.months', months),
    days > 0 && i18n.t('target.days', days),
  ]
  return words.filter(Boolean).join(' ')
}

function isWholeMonth(start: Day, end: Day): boolean {
  return start.year === end.year && start.month === end.month && start.day === 1
}
