/** What a time word means before it is known when it was written. */

/** Whose year: a printed one; one beside the page's (去年); one beside the text's last (次年); not said (前三季度). */
export type YearRef =
  | { from: 'number'; year: number }
  | { from: 'page'; offset: number }
  | { from: 'text'; offset: number }
  | { from: 'open' }

/** A place in a year: a day, or a whole month where `day` is null. */
export interface YearPoint {
  month: number
  day: number | null
}

/** A part of a year, both ends included. */
export interface YearPart {
  first: YearPoint
  last: YearPoint
}

/** A feast whose day the moon gives. */
export type LunarFeast = '春节' | '端午' | '中秋'

/** From 1 January on (截至10月末), the stretch itself (三季度), or up to the page's date (3月以来). */
export type Edge = 'within' | 'until' | 'since'

export type Meaning =
  | { what: 'span'; year: YearRef; part: YearPart | null; edge: Edge }
  | { what: 'range'; from: YearRef; first: YearPart | null; to: YearRef; last: YearPart | null }
  | { what: 'feast'; year: YearRef; feast: LunarFeast; days: number; edge: 'within' | 'until' }
  /** 2000年以前. */
  | { what: 'before'; year: YearRef }
  /** 五年来; null: 近年来. */
  | { what: 'years-back'; count: number | null }
  /** 未来三年. */
  | { what: 'years-ahead'; count: number }
  /** “十四五”. */
  | { what: 'plan'; firstYear: number; edge: 'within' | 'since' }
  | { what: 'since-date'; date: string }
  /** 累计, 投产以来: since when is not said. */
  | { what: 'ever' }
  /** 截至目前, 目前. */
  | { what: 'to-date' }
  /** 现有: what is there at the page's date. */
  | { what: 'stock' }
  /** Days beside the page's date: 昨日, 近日. */
  | { what: 'days'; first: number; last: number }
  | { what: 'week'; offset: number }
  | { what: 'month'; offset: number; days: [number, number] | null; edge: 'within' | 'until' | 'since' }
  | { what: 'quarter'; offset: number; edge: 'within' | 'until' }
  /** 截至昨日, 截至上月底: from 1 January to the end of that. */
  | { what: 'up-to'; of: Meaning }
  /** 同期, 去年同期: the stretch that the text named last, so many years away. */
  | { what: 'same-period'; years: number }

/** A time word in a squashed text. */
export interface TimeWord {
  start: number
  end: number
  meaning: Meaning
}

/** A word that a reader of this room has read from a place on. */
export interface Reading<T> {
  end: number
  value: T
}

/** A sticky pattern's match at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
