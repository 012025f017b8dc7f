/** What a page's statement is to the promise, in neutral words. */
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOMES = [
  'promise-repeated',
  'same',
  'approx',
  'above',
  'in-progress',
  'below-not-due',
  'below-due',
  'forecast',
  'different-number',
  'revised',
  'stage-reached',
  'stage-not-reached',
  'postponed',
  'stopped',
  'not-comparable',
  'unknown',
  'none',
] as const

/** Why two things are not held against each other. */
export type Reason = (typeof REASONS)[number]

export const REASONS = [
  'place',
  'year',
  'part-of-period',
  'cumulative',
  'intended',
  'money-stage',
  'part-of-whole',
  'new-vs-stock',
  'rate-vs-level',
  'points-vs-percent',
  'other-metric',
  'unit',
  'quoted-or-negated',
  'sources-disagree',
] as const

/** Done share less elapsed share of the year (序时进度): ratios, and their difference in percentage points. */
export interface Schedule {
  done: number
  elapsed: number
  points: number
}

/** A stretch of time that a statement speaks of. ISO dates, inclusive. */
export interface Period {
  start: string
  end: string
  /** A whole year; a part of one; several years together (累计, 五年来); a moment (现有, 截至目前 without a count of the year). */
  kind: 'year' | 'part' | 'cumulative' | 'moment'
  /** The words that gave it, as UTF-16 offsets of the text; null where the page's date did. */
  at: { start: number; end: number } | null
}

/** How a statement puts what it says. */
export type Mood =
  | 'result'
  | 'plan'
  | 'forecast'
  | 'remainder'
  | 'negated'
  | 'conditional'
  | 'quoted'
  | 'disputed'
