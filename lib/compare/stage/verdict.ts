import type { Outcome, Reason } from '../model'
import type { StageStatement } from './statement'
import type { Timing } from './timing'

/** What one statement is to one target. */
export interface Verdict {
  outcome: Outcome
  reason: Reason | null
}

export const UNKNOWN: Verdict = { outcome: 'unknown', reason: null }
export const REACHED: Verdict = { outcome: 'stage-reached', reason: null }
export const NOT_REACHED: Verdict = { outcome: 'stage-not-reached', reason: null }
export const POSTPONED: Verdict = { outcome: 'postponed', reason: null }
export const STOPPED: Verdict = { outcome: 'stopped', reason: null }
export const REPEATED: Verdict = { outcome: 'promise-repeated', reason: null }
export const FORECAST: Verdict = { outcome: 'forecast', reason: null }
export const OTHER_YEAR: Verdict = { outcome: 'not-comparable', reason: 'year' }
export const A_PART: Verdict = { outcome: 'not-comparable', reason: 'part-of-whole' }
const HEARSAY: Verdict = { outcome: 'not-comparable', reason: 'quoted-or-negated' }
export const DISAGREE: Verdict = { outcome: 'not-comparable', reason: 'sources-disagree' }

/** What is the same whatever was promised: hearsay, silence, stops. Null where the stage itself decides. */
export function judgeManner({ mood, state }: StageStatement, { isEarlier }: Timing): Verdict | null {
  if (mood === 'disputed') return DISAGREE
  if (mood === 'quoted' || mood === 'conditional') return HEARSAY
  if (state === 'unsaid') return UNKNOWN
  if (state === 'paused' || state === 'stopped') return isEarlier ? OTHER_YEAR : STOPPED
  return null
}

/** A plan of the very stage that was promised: for the same time, a later one, or another year's. */
export function judgePlan({ isLater, isEarlier, isOverdue, isUndated }: Timing): Verdict {
  if (isLater) return POSTPONED
  if (isEarlier) return OTHER_YEAR
  if (isUndated) return UNKNOWN
  return isOverdue ? NOT_REACHED : REPEATED
}
