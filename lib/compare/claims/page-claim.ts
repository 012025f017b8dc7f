import type { Figure } from '../../corpus/model'
import type { Outcome, Period, Reason, Schedule } from '../model'

/** What a page says to one promised figure or stage, as card, popup and record show it. Plain JSON. */
export interface PageClaim {
  targetId: string
  /** Never 'none'. */
  outcome: Outcome
  /** Only beside not-comparable. */
  reason: Reason | null
  /** Ratios done and elapsed; percentage points. */
  schedule: Schedule | null
  /** The promised figure or act in the source's words; null where nothing was promised. */
  promised: string | null
  /** Null where a stage was promised. */
  promisedFigure: Figure | null
  /** The page's words. */
  reported: string
  /** Null for a stage. */
  reportedFigure: Figure | null
  /** The time that it speaks of; null where nothing tells it. */
  period: Period | null
  /** Its sentence, and where the page's words stand in it (UTF-16). */
  sentence: string
  start: number
  end: number
}
