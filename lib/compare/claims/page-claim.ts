import type { Figure } from '../../corpus/model'
import { OUTCOMES, type Outcome, type Period, type Reason, type Schedule } from '../model'

/** What a page can say to a promise: where it says nothing there is no claim. */
export const CLAIM_OUTCOMES = OUTCOMES.filter((outcome) => outcome !== 'none')

/** What a page says to one promised figure or stage, as card, popup and record show it. Plain JSON. */
export interface PageClaim {
  targetId: string
  outcome: Exclude<Outcome, 'none'>
  /** Only beside not-comparable. */
  reason: Reason | null
  schedule: Schedule | null
  /** The promised figure or act in the words of the source; null where nothing was promised. */
  promised: string | null
  /** Null where an act was promised. */
  promisedFigure: Figure | null
  /** The page's words. */
  reported: string
  /** Null for an act. */
  reportedFigure: Figure | null
  /** The time that it speaks of; null where nothing tells it. */
  period: Period | null
  /** Its sentence, and where the page's words stand in it (UTF-16). */
  sentence: string
  start: number
  end: number
}
