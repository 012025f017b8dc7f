import type { Claim } from '../compare/claims/model'
import type { Outcome, Schedule } from '../compare/model'
import type { ClaimPair } from './claim-pair'

/**
 * What was found of a pair. `wrong`: something is claimed that the page does not say. `missed`: less is said
 * than could be, or refused for another reason. `unmarked`: missed, since no mention of the target was found.
 */
export interface ClaimScore {
  pair: ClaimPair
  verdict: 'right' | 'wrong' | 'missed' | 'unmarked'
  found: Pick<Claim, 'outcome' | 'reason' | 'schedule'> | null
}

/** What these say claims nothing of the page. */
const SILENT: Outcome[] = ['not-comparable', 'unknown', 'none']
/** How far a schedule may lie from the gold's, in ratios and points alike. */
const APART = 0.01

/** @param claims what the pair's text was found to say, to all targets */
export function scoreClaims(pair: ClaimPair, claims: readonly Claim[]): ClaimScore {
  const own = claims.filter(({ targetId }) => targetId === pair.target)
  const found = own.find(({ promised }) => promised === pair.promised) ?? (own.length === 1 ? own[0] : null)
  if (!found) return { pair, verdict: own.length > 0 ? 'missed' : 'unmarked', found: null }
  return { pair, verdict: verdictOf(pair, found), found }
}

function verdictOf(pair: ClaimPair, { outcome, reason, schedule }: Claim): ClaimScore['verdict'] {
  const isAccepted = outcome === pair.outcome || pair.also.includes(outcome)
  if (!isAccepted) return SILENT.includes(outcome) ? 'missed' : 'wrong'
  if (outcome === 'not-comparable') {
    const isItsReason = reason !== null && (reason === pair.reason || pair.alsoReason.includes(reason))
    return isItsReason ? 'right' : 'missed'
  }
  // Of another outcome that could be defended the gold says no schedule.
  if (outcome !== pair.outcome) return 'right'
  if (pair.schedule && !schedule) return 'missed'
  return isSameSchedule(schedule, pair.schedule) ? 'right' : 'wrong'
}

function isSameSchedule(a: Schedule | null, b: Schedule | null): boolean {
  if (a === null || b === null) return a === b
  const near = (one: number, other: number) => Math.abs(one - other) < APART + Number.EPSILON * 100
  return near(a.done, b.done) && near(a.elapsed, b.elapsed) && near(a.points, b.points)
}
