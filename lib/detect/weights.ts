import type { TermKind } from './lexicon'
import type { Locality } from './locality'

/**
 * What each piece of evidence is worth. A mention needs FLOOR from its own words and those near them, and
 * THRESHOLD together with its locality: whatever the page gives, words without identity stay below the
 * floor (a trial without one lost .35 of precision).
 */
export const FLOOR = 2.4
export const THRESHOLD = 3.3

/** What the marked words themselves must bring; the rest may stand near them. */
export const OWN_FLOOR = 1.2

export const WORDS: Record<TermKind, number> = {
  /** Nobody else bears it. */
  name: 4,
  /** Others bear it too, elsewhere. */
  generic: 3,
  anchor: 2,
  measure: 2,
  topic: 1,
  act: 0.5,
}

/** A number that is the target's own, by its significant digits: 3条 is everywhere, 6093户 is not. */
export function figureWeight(digits: number): number {
  if (digits >= 4) return 2
  if (digits === 3) return 1.5
  return digits === 2 ? 1.2 : 0.8
}

/** A measure with any number beside it is a statement; without one it is a topic of talk. */
export const ANY_FIGURE = 0.7
/** 新增就业2360人: one of so much is a total, so that the page's word for the place is enough; 两家首店 is none. */
export const LARGE = 1000
export const LARGE_FIGURE = 1.1
/** The article has already spoken of the project: its short forms need less. */
export const ESTABLISHED = 1
/** A company with our place right beside it (清陶在海勃湾): this plant of it, though no topic stands near. */
export const LOCATED = 0.7
/** Among other projects of ours in an enumeration (中玻、清陶等). */
export const ENUMERATED = 0.7
/** What stands near supports with a little less than what is marked. */
export const NEARBY_SHARE = 0.8

/** What the marked words rest on: the strongest kind among them. */
export type Identity = Exclude<TermKind, 'act'> | 'cityGeneric'

const NEVER = -9

/** Locality by what the words rest on. NEVER outweighs any words. */
export const PLACES: Record<Identity, Record<Locality['place'], number>> = {
  name: { home: 1.5, city: 1, whole: 0.5, rival: NEVER, none: 0 },
  anchor: { home: 1.5, city: 1.2, whole: 0.9, rival: NEVER, none: NEVER },
  cityGeneric: { home: 1.5, city: 1.2, whole: 0.6, rival: NEVER, none: NEVER },
  generic: { home: 1.5, city: NEVER, whole: NEVER, rival: NEVER, none: NEVER },
  measure: { home: 1.5, city: NEVER, whole: NEVER, rival: NEVER, none: NEVER },
  topic: { home: 0.9, city: NEVER, whole: NEVER, rival: NEVER, none: NEVER },
}

/** How much of it counts, by where the answer was found. */
export const NEARNESS: Record<Locality['from'], number> = {
  clause: 1,
  sentence: 0.9,
  previous: 0.8,
  paragraph: 0.8,
  title: 0.7,
  page: 0.6,
}

/** On the page's word alone: a measure needs the district as its subject, topics a place of their own. */
export const FROM_PAGE_ONLY: Partial<Record<Identity, number>> = { measure: 0.2, topic: 0.2 }
