import type { Period } from '../model'
import { addDays, addYears, daysInMonth, isoDate, isRealDay, monthOf, yearOf } from './calendar'
import { lunarFeast } from './lunar-feasts'
import type { Edge, Meaning, YearPart } from './meaning'

/** A stretch of time, not yet tied to its words. */
export type Stretch = Omit<Period, 'at'>

/** What the year of a word without one, and the stretch that 同期 repeats, are asked from. */
export interface Surroundings {
  pageDate: string | null
  /** The year that a word says, may be said elsewhere; null where it cannot be known. */
  yearOf(ref: Extract<Meaning, { what: 'span' }>['year']): number | null
  /** What the text spoke of before. */
  before: Stretch | null
}

/** The stretch that a time word means; null where what it is told from is not known or there is no such day. */
export function resolve(meaning: Meaning, around: Surroundings): Stretch | null {
  const { pageDate } = around
  switch (meaning.what) {
    case 'span': {
      const year = around.yearOf(meaning.year)
      return year === null ? null : span(year, meaning.part, meaning.edge, pageDate)
    }
    case 'range': {
      const to = around.yearOf(meaning.to)
      const from = meaning.from.from === 'open' ? to : around.yearOf(meaning.from)
      return from === null || to === null ? null : range(from, meaning.first, to, meaning.last)
    }
    case 'feast': {
      const year = around.yearOf(meaning.year)
      const day = year === null ? null : lunarFeast(meaning.feast, year)
      if (year === null || !day) return null
      const first = isoDate(year, day.month, day.day)
      return meaning.edge === 'until'
        ? withKind(isoDate(year, 1, 1), first)
        : withKind(first, addDays(first, meaning.days - 1))
    }
    case 'before': {
      const year = around.yearOf(meaning.year)
      return year === null ? null : until(isoDate(year - 1, 12, 31))
    }
    case 'plan': {
      const start = isoDate(meaning.firstYear, 1, 1)
      const end = isoDate(meaning.firstYear + 4, 12, 31)
      const isOver = pageDate === null || pageDate > end || pageDate < start
      return { start, end: meaning.edge === 'since' && !isOver ? pageDate : end, kind: 'cumulative' }
    }
    case 'up-to': {
      const stretch = resolve(meaning.of, around)
      return stretch && withKind(isoDate(yearOf(stretch.end), 1, 1), stretch.end)
    }
    case 'ever': {
      // 截至2023年底，累计 is told at that day.
      const end = around.before?.end ?? pageDate
      return end === null ? null : until(pageDate !== null && pageDate < end ? pageDate : end)
    }
    default:
      return pageDate === null ? null : besidePage(meaning, pageDate, around.before)
  }
}

/** What is told from the page's date alone. */
function besidePage(
  meaning: Exclude<Meaning, { what: 'span' | 'range' | 'feast' | 'before' | 'plan' | 'ever' | 'up-to' }>,
  pageDate: string,
  before: Stretch | null,
): Stretch {
  switch (meaning.what) {
    case 'years-back':
      return meaning.count === null
        ? until(pageDate)
        : { start: addYears(pageDate, -meaning.count), end: pageDate, kind: 'cumulative' }
    case 'years-ahead':
      return { start: pageDate, end: addYears(pageDate, meaning.count), kind: 'cumulative' }
    case 'since-date':
      return { start: meaning.date, end: pageDate, kind: 'cumulative' }
    case 'to-date':
      return withKind(isoDate(yearOf(pageDate), 1, 1), pageDate)
    case 'stock':
      return { start: pageDate, end: pageDate, kind: 'moment' }
    case 'days':
      return withKind(addDays(pageDate, meaning.first), addDays(pageDate, meaning.last))
    case 'week': {
      const monday = addDays(pageDate, 7 * meaning.offset - ((weekday(pageDate) + 6) % 7))
      return withKind(monday, addDays(monday, 6))
    }
    case 'month': {
      const { year, month } = monthBeside(pageDate, meaning.offset)
      const last = daysInMonth(year, month)
      const [from, to] = meaning.days ?? [1, last]
      const end = isoDate(year, month, Math.min(to, last))
      if (meaning.edge === 'since') return withKind(isoDate(year, month, from), pageDate)
      return withKind(meaning.edge === 'until' ? isoDate(year, 1, 1) : isoDate(year, month, from), end)
    }
    case 'quarter': {
      const { year, month } = monthBeside(pageDate, 3 * meaning.offset)
      const first = month - ((month - 1) % 3)
      const end = isoDate(year, first + 2, daysInMonth(year, first + 2))
      return withKind(isoDate(year, meaning.edge === 'until' ? 1 : first, 1), end)
    }
    case 'same-period': {
      const base = before ?? withKind(isoDate(yearOf(pageDate), 1, 1), pageDate)
      return { ...base, start: addYears(base.start, meaning.years), end: addYears(base.end, meaning.years) }
    }
  }
}

function span(year: number, part: YearPart | null, edge: Edge, pageDate: string | null): Stretch | null {
  const first = part?.first ?? { month: 1, day: null }
  const last = part?.last ?? { month: 12, day: null }
  const from = first.day ?? 1
  const to = last.day ?? daysInMonth(year, last.month)
  if (!isRealDay(year, first.month, from) || !isRealDay(year, last.month, to)) return null
  const start = isoDate(year, edge === 'until' ? 1 : first.month, edge === 'until' ? 1 : from)
  if (edge !== 'since') return withKind(start, isoDate(year, last.month, to))
  if (pageDate === null) return null
  // 自明年起: what has not begun goes on to the end of its year.
  return withKind(start, pageDate < start ? isoDate(year, 12, 31) : pageDate)
}

function range(
  fromYear: number,
  first: YearPart | null,
  toYear: number,
  last: YearPart | null,
): Stretch | null {
  const from = span(fromYear, first, 'within', null)
  const to = span(toYear, last, 'within', null)
  return from && to && from.start <= to.end ? withKind(from.start, to.end) : null
}

/** Since when is not said: only the end is known, and stands for both. */
function until(end: string): Stretch {
  return { start: end, end, kind: 'cumulative' }
}

function withKind(start: string, end: string): Stretch {
  if (yearOf(start) !== yearOf(end)) {
    // 近日 in the first days of January is no sum over years.
    const isShort = addDays(start, 62) >= end
    return { start, end, kind: isShort ? 'part' : 'cumulative' }
  }
  return { start, end, kind: start.endsWith('-01-01') && end.endsWith('-12-31') ? 'year' : 'part' }
}

function monthBeside(pageDate: string, offset: number): { year: number; month: number } {
  const months = yearOf(pageDate) * 12 + monthOf(pageDate) - 1 + offset
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** 0 is Sunday. */
function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay()
}
