import { align } from './align'
import type { ClaimMistake } from './claim-mistakes'
import type { ClaimCount, ClaimReport } from './claim-report'

/** The report of the pairs for people, in aligned columns. */
export function claimTableOf({ all, byPart, byOutcome, byReason }: ClaimReport): string {
  const groups = [
    { title: 'part', rows: byPart },
    { title: 'outcome', rows: byOutcome },
    { title: 'reason', rows: byReason },
  ].filter(({ rows }) => rows.length > 1)
  return align([
    ['', 'pairs', 'right', 'wrong', 'missed', 'unmarked', 'share right'],
    ['comparisons', ...cells(all)],
    ...groups.flatMap(({ title, rows }) => [
      [`by ${title}`],
      ...rows.map((row) => [`  ${row.name}`, ...cells(row)]),
    ]),
  ])
}

/** The mistakes, each with the text, what it should be and what was found. */
export function claimListOf(mistakes: readonly ClaimMistake[]): string {
  return mistakes
    .map(({ id, verdict, pageDate, text, target, promised, expected, found }) =>
      [
        `${id}  ${verdict}: ${text} (${pageDate ?? 'no date'})`,
        `      ${target}, ${promised ?? 'nothing promised'}: ${expected}`,
        `      found: ${found}`,
      ].join('\n'),
    )
    .join('\n')
}

function cells({ pairs, right, wrong, missed, unmarked, share }: ClaimCount): string[] {
  return [...[pairs, right, wrong, missed, unmarked].map(String), share === null ? '-' : share.toFixed(3)]
}
