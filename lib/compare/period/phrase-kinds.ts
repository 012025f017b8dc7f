import type { Edge, LunarFeast, Meaning, YearPart, YearRef } from './meaning'
import { num } from './part-words'

/** Time words that are read whole. A squashed text in digit form is read; the first phrase that fits wins. */
export interface Phrase {
  pattern: RegExp
  meaning(match: RegExpExecArray): Meaning | null
  /** When something happened, not what a figure sums up. */
  isDay?: boolean
}

const ROUTE = '(?![路街村镇乡桥矿厂巷]|广场|社区|小区|大道|牌)'
const OPEN: YearRef = { from: 'open' }
export const THIS_YEAR: YearRef = { from: 'page', offset: 0 }
export const NEXT_YEAR: YearRef = { from: 'page', offset: 1 }

export function phrase(pattern: string, meaning: Phrase['meaning'], isDay = false): Phrase {
  return { pattern: new RegExp(pattern, 'y'), meaning, isDay }
}

export function day(pattern: string, first: number, last: number): Phrase {
  return phrase(pattern, () => ({ what: 'days', first, last }), true)
}

export function sinceNewYear(): Meaning {
  return { what: 'span', year: THIS_YEAR, part: null, edge: 'since' }
}

export function yearsBack(count: string | undefined): Meaning | null {
  const years = num(count)
  return Number.isNaN(years) ? null : { what: 'years-back', count: years }
}

/** 十个月来: since the first day of that month. */
export function monthsBack(count: number): Meaning {
  return { what: 'month', offset: -count, days: null, edge: 'since' }
}

/** 十三五 is 2016 to 2020, 十四五 2021 to 2025. */
export function plan(pattern: string): Phrase {
  return phrase(pattern, ([, ordinal, suffix = '']) => {
    const firstYear = 2021 + 5 * (num(ordinal) - 4)
    const only = suffix.includes('末') || suffix === '收官' ? firstYear + 4 : firstYear
    if (/末|收官|开局/.test(suffix)) {
      return { what: 'span', year: { from: 'number', year: only }, part: null, edge: 'within' }
    }
    return { what: 'plan', firstYear, edge: /[来來]/.test(suffix) ? 'since' : 'within' }
  })
}

const THIRDS: Record<string, [number, number]> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
}

export function month(pattern: string, offset: number): Phrase {
  return phrase(`(?:${pattern})(?:份)?(上旬|中旬|下旬|初(?![中步])|底|末|以[来來])?`, ([, third = '']) => ({
    what: 'month',
    offset,
    days: THIRDS[third] ?? null,
    edge: /[底末]/.test(third) ? 'until' : /[来來]/.test(third) ? 'since' : 'within',
  }))
}

export function quarter(pattern: string, offset: number): Phrase {
  return phrase(`${pattern}(末|底)?`, ([, late]) => ({
    what: 'quarter',
    offset,
    edge: late ? 'until' : 'within',
  }))
}

const FEAST_PART = '(首日|第一天)?(前夕?|之前)?'

export function solar(pattern: string, first: [number, number], last: [number, number]): Phrase {
  return phrase(
    `(?:${pattern})${FEAST_PART}${ROUTE}`,
    ([, firstDay, before]) => ({
      ...stretch(first, firstDay === undefined ? last : first),
      ...(before === undefined ? {} : stretch([1, 1], first, 'until')),
    }),
    true,
  )
}

export function lunar(feast: LunarFeast, days: number): Phrase {
  return phrase(
    `${feast}(?:假期|长假|小长假|黄金周|期间|节)*${FEAST_PART}${ROUTE}`,
    ([, firstDay, before]) => ({
      what: 'feast',
      year: OPEN,
      feast,
      days: firstDay === undefined && before === undefined ? days : 1,
      edge: before === undefined ? 'within' : 'until',
    }),
    true,
  )
}

/** School begins on 1 September; what is ready before it is ready by 31 August. */
export function schoolStart(): Meaning {
  return stretch([1, 1], [8, 31], 'until')
}

export function seasonOf(firstMonth: number): Meaning {
  const part = { first: { month: firstMonth, day: null }, last: { month: firstMonth + 2, day: null } }
  return { what: 'span', year: THIS_YEAR, part, edge: 'within' }
}

export function stretch(first: [number, number], last: [number, number], edge: Edge = 'within') {
  const part: YearPart = {
    first: { month: first[0], day: first[1] },
    last: { month: last[0], day: last[1] },
  }
  return { what: 'span', year: OPEN, part, edge } satisfies Meaning
}
