import { addDays, isoDate, isRealDay } from '../period/calendar'

/** A day as found in a text, and how much of the text it takes. */
export interface FoundDay {
  date: string
  start: number
  end: number
}

/** No page of the web is older. */
const FIRST_YEAR = 1993

const WRITTEN =
  /(?<!\d)((?:19|20)\d\d)(?:\s?年\s?(1[0-2]|0?[1-9])\s?月\s?(3[01]|[12]\d|0?[1-9])\s?日|([-/.])(1[0-2]|0?[1-9])\4(3[01]|[12]\d|0?[1-9])(?!\d|[-/.]\d(?!\d?:)))/g

/** The days that a text writes out (2023-08-04, 2023/8/4, 2023.8.4, 2023年8月4日); no day after `today`. */
export function findDays(text: string, today: string): FoundDay[] {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const [whole, year, month, day, , month2, day2] = match
    const date = toDate(Number(year), Number(month ?? month2), Number(day ?? day2), today)
    return date === null ? [] : [{ date, start: match.index, end: match.index + whole.length }]
  })
}

const TIMESTAMP =
  /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\s*$/i
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/
const CHINA_HOURS = 8

/**
 * The day in China of what a machine wrote: an ISO timestamp, with a zone or without; seconds or milliseconds
 * since 1970; 20230804; else the first day written out. Null for what is no day, or after `today`.
 */
export function readStamp(text: string, today: string): string | null {
  const epoch = EPOCH.exec(text)
  if (epoch) return plausible(dayInChina(Number(epoch[1]) * 1000), today)
  const stamp = TIMESTAMP.exec(text)
  if (!stamp) return findDays(text, today)[0]?.date ?? null
  const [, year, month, day, hours = '00', minutes = '00', zone] = stamp
  const date = toDate(
    Number(year),
    Number(month),
    Number(day),
    zone === undefined ? today : addDays(today, 1),
  )
  if (date === null || zone === undefined) return date
  if (Number(hours) > 24 || Number(minutes) > 59) return plausible(date, today)
  const local = Date.parse(`${date}T00:00:00Z`) + (Number(hours) * 60 + Number(minutes)) * 60_000
  return plausible(dayInChina(local - offsetMinutes(zone) * 60_000), today)
}

/** A real day, not before the web and not after today. */
export function toDate(year: number, month: number, day: number, today: string): string | null {
  return isRealDay(year, month, day) ? plausible(isoDate(year, month, day), today) : null
}

function plausible(date: string, today: string): string | null {
  return date >= isoDate(FIRST_YEAR, 1, 1) && date <= today ? date : null
}

/** The ISO date that it is in China at `epochMs`, ms since the epoch. */
export function dayInChina(epochMs: number): string {
  return new Date(epochMs + CHINA_HOURS * 3_600_000).toISOString().slice(0, 10)
}

function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}
