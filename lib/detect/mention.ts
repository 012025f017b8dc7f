import type { Figure } from '../corpus/model'

/** Why a stretch of text was taken for a project. Offsets are UTF-16, in the flow. */
export interface Evidence {
  kind: 'name' | 'anchor' | 'generic' | 'measure' | 'topic' | 'act' | 'figure' | 'locality'
  text: string
  /** Null where the evidence lies outside the flow (title, page). */
  start: number | null
  end: number | null
  weight: number
  /** For a locality: where the answer was found. */
  from?: 'clause' | 'sentence' | 'paragraph' | 'previous' | 'title' | 'page'
}

/** A stretch of a page's text resolved to a project. Offsets are UTF-16, in the flow `flow`. */
export interface Mention {
  projectId: string
  /** Nearest first where several targets of the project meet. */
  targetIds: string[]
  flow: number
  start: number
  end: number
  surface: string
  sentence: { start: number; end: number; text: string }
  evidence: Evidence[]
  figures: Figure[]
}

/** What detection sees of a page: its title, and its flows of text, in reading order. */
export interface PageText {
  title: string
  flows: string[]
}

/**
 * What earlier batches of the same page established (locality counts, accepted projects), handed back
 * with the next batch: the background keeps nothing between messages. Plain JSON.
 */
export interface Carry {
  places: Record<string, number>
  accepted: Record<string, number>
  /** The line that leads in to what comes next (海勃湾区：), or ''. */
  previousFlow: string
}

/**
 * Why words that looked like ours were not marked. ruled-out: a word beside them says that something else is
 * meant (万达集团); too-little: nothing beside them says that it is this project (路过清陶).
 */
export type UnshownReason =
  | 'other-place'
  | 'no-local-evidence'
  | 'inside-longer-word'
  | 'ruled-out'
  | 'too-little'

/** Words of a project that were not taken for it. Offsets are UTF-16, in the flow `flow`. */
export interface Unshown {
  projectId: string
  flow: number
  start: number
  end: number
  surface: string
  reason: UnshownReason
  /** The place that the words were taken to be about, or null. */
  place: string | null
  /** The longer word, or the one that speaks against them, as written; null for the other reasons. */
  word: string | null
}

export interface Detection {
  mentions: Mention[]
  /** In page order; what a mention covers is left out. */
  unshown: Unshown[]
  carry: Carry
}
