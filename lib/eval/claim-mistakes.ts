import type { ClaimScore } from './score-claims'

/** A pair that was not found as it is, with what a person needs to see why. */
export interface ClaimMistake {
  id: string
  verdict: ClaimScore['verdict']
  pageDate: string | null
  text: string
  target: string
  promised: string | null
  expected: string
  found: string
}

/** The mistakes on pairs that may be read: never those of the sealed part. */
export function claimMistakesOf(scores: readonly ClaimScore[]): ClaimMistake[] {
  return scores
    .filter(({ verdict, pair }) => verdict !== 'right' && pair.part !== 'sealed')
    .map(({ pair, verdict, found }) => {
      const { id, pageDate, text, target, promised, outcome, reason, schedule, also, alsoReason } = pair
      const others = [...also, ...alsoReason]
      const expected =
        inWords({ outcome, reason, schedule }) + (others.length > 0 ? `, or ${others.join(', ')}` : '')
      return {
        id,
        verdict,
        pageDate,
        text,
        target,
        promised,
        expected,
        found: found ? inWords(found) : 'nothing',
      }
    })
}

function inWords({ outcome, reason, schedule }: NonNullable<ClaimScore['found']>): string {
  const why = reason ? ` (${reason})` : ''
  return `${outcome}${why}${schedule ? ` ${schedule.done}/${schedule.elapsed}/${schedule.points}` : ''}`
}
