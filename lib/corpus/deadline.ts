import { toDigitForm } from './digit-form'
import type { Deadline } from './model'
import { readNumber } from './numbers'

const YEAR = /(?:(?<!\d)(\d{4})|([一二][零一二三四五六七八九]{3})|(今|本|明))年/g
const PART = /^(?:年?(底|末)|内|(上半年)|(下半年)|(?:第?([一二三四])季度)|(\d{1,2})月(底|末|前)?)/
/** 年底 without a year before it, and the year's parts, lie in the document's own year. */
const LONE_END = /(?<![\d一二三四五六七八九零今本去明前])年[底末]/
const PASSAGE_YEAR = /今年|本年度|全年/g

/**
 * When a target is due. The quote's own words come first, then 今年 before it in its passage, then the
 * document's period. `year` is the document's (four digits); null where there is none: a deadline that
 * needs it is then null too.
 */
export function deriveDeadline(quote: string, before: string, year: string | null): Deadline | null {
  const own = inQuote(quote, year)
  if (own) return own
  if (year === null) return null
  const said = [...before.matchAll(PASSAGE_YEAR)].at(-1)?.[0] ?? null
  const whole = { start: `${year}-01-01`, end: `${year}-12-31` }
  return said === null ? { ...whole, text: null, from: 'period' } : { ...whole, text: said, from: 'passage' }
}

/** The last date of a quote is the one that it is due at: 从2021年到2025年. */
function inQuote(quote: string, period: string | null): Deadline | null {
  const plain = toDigitForm(quote)
  const match = [...plain.matchAll(YEAR)].at(-1)
  if (!match) {
    const end = LONE_END.exec(plain)
    return end && period !== null
      ? { ...lastDay(period), text: quote.slice(end.index, end.index + end[0].length), from: 'quote' }
      : null
  }
  const year = yearOf(match, period)
  if (year === null) return null
  const at = match.index + match[0].length
  const part = PART.exec(plain.slice(at))
  const text = quote.slice(match.index, at + (part?.[0].length ?? 0))
  return { ...spanOf(year, part), text, from: 'quote' }
}

function yearOf(match: RegExpMatchArray, period: string | null): string | null {
  const [, arabic, chinese, relative] = match
  if (arabic !== undefined) return arabic
  if (chinese !== undefined) return String(readNumber(chinese, 0)?.value ?? '')
  if (period === null) return null
  return relative === '明' ? String(Number(period) + 1) : period
}

function spanOf(year: string, part: RegExpExecArray | null): { start: string; end: string } {
  const [, yearEnd, firstHalf, secondHalf, quarter, month, monthEnd] = part ?? []
  if (yearEnd !== undefined) return lastDay(year)
  if (firstHalf !== undefined) return months(year, 1, 6)
  if (secondHalf !== undefined) return months(year, 7, 12)
  if (quarter !== undefined) {
    const first = '一二三四'.indexOf(quarter) * 3 + 1
    return months(year, first, first + 2)
  }
  if (month !== undefined) {
    const whole = months(year, Number(month), Number(month))
    return monthEnd === undefined || monthEnd === '前' ? whole : { start: whole.end, end: whole.end }
  }
  return months(year, 1, 12)
}

function lastDay(year: string): { start: string; end: string } {
  return { start: `${year}-12-31`, end: `${year}-12-31` }
}

function months(year: string, first: number, last: number): { start: string; end: string } {
  const two = (value: number) => String(value).padStart(2, '0')
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(days)}` }
}
