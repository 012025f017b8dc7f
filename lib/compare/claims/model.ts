import type { Deadline, Figure, Stage } from '../../corpus/model'
import type { Outcome, Period, Reason, Schedule } from '../model'

/** What the claims of a text are read from. All offsets are UTF-16, in `text`. */
export interface ClaimsInput {
  /** One flow of a page, in simplified characters. */
  text: string
  /** ISO date of the page, or null. */
  pageDate: string | null
  mentions: readonly ClaimMention[]
  places: readonly ClaimPlace[]
  targets: readonly ClaimTarget[]
}

/** Words of the text that were taken for a project. */
export interface ClaimMention {
  projectId: string
  start: number
  end: number
  /** They look like ours, and the sentence is about another place. */
  isElsewhere: boolean
}

/** A place that the text names and that its sentence is about. */
export interface ClaimPlace {
  start: number
  end: number
  kind: 'home' | 'city' | 'rival'
}

export interface ClaimTarget {
  id: string
  projectId: string
  /** The year that the promise was made in; see FigureContext. */
  promisedIn: string | null
  /** The words of the promise that are this target's own, and its name. */
  words: string
  action: string | null
  stage: Stage | null
  testable: boolean
  commitment: boolean
  deadline: Deadline | null
  figures: readonly Figure[]
}

/** What a text is to one promised figure, or to the stage that was promised. */
export interface Claim {
  targetId: string
  /** The promised figure or act in the words of the source; null where nothing was promised. */
  promised: string | null
  /** Null where an act was promised. */
  promisedFigure: Figure | null
  outcome: Outcome
  /** Only beside not-comparable. */
  reason: Reason | null
  /** Where the text says it; null for none. */
  at: { start: number; end: number } | null
  /** Null for none and for an act. */
  reportedFigure: Figure | null
  /** The time that it speaks of; null where nothing tells it. */
  period: Period | null
  schedule: Schedule | null
}
