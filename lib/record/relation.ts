import type { PageClaim } from '../compare/claims/page-claim'
import type { Period } from '../compare/model'
import { oneLine } from './one-line'
import { marksOf, type RecordWords } from './words'

/** Both sides of a claim and what lies between them, as one phrase without a stop. */
export function relationOf(
  { promised, reported, outcome, reason, schedule }: PageClaim,
  words: RecordWords,
): string {
  const { brackets, colon, semicolon } = marksOf(words)
  const named = (column: 'promised' | 'reported', value: string) =>
    `${words.column[column]}${colon}${oneLine(value)}`
  const relation = reason
    ? `${words.outcome[outcome]}${brackets.join(words.reason[reason])}`
    : words.outcome[outcome]
  const pace = schedule && [
    `${words.column.done}${colon}${percent(schedule.done)}`,
    `${words.column.elapsed}${colon}${percent(schedule.elapsed)}`,
    `${words.column.points}${colon}${signed(schedule.points)}`,
  ]
  return [
    ...(promised === null ? [] : [named('promised', promised)]),
    named('reported', reported),
    `${words.column.relation}${colon}${relation}`,
    ...(pace ?? []),
  ].join(semicolon)
}

/** A ratio, to two places. */
export function percent(ratio: number): string {
  return `${rounded(ratio * 100)}%`
}

/** Percentage points, to two places, with a sign that no spreadsheet takes for a formula's. */
export function signed(points: number): string {
  const value = rounded(points)
  return value < 0 ? `−${-value}` : `${value}`
}

/** ISO 8601, as a day or an interval. */
export function stretchOf({ start, end }: Pick<Period, 'start' | 'end'>): string {
  return start === end ? start : `${start}/${end}`
}

const rounded = (value: number): number => Math.round(value * 100) / 100
