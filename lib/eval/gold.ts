import type { PageText } from '../detect/mention'
import type { Span } from '../detect/span'
import type { Squashed } from './squash'

/** A page with what a careful local reader found on it. All spans are offsets of `words.text`. */
export interface GoldPage {
  /** File, and for a line of a file its id (district.jsonl#d001). */
  file: string
  /** dev, sealed, or what its folder or file is called. */
  part: string
  manner: string
  about: About
  /** Whether a mention on it is in the source's own wording; null where nobody noted it. */
  wording: 'source' | 'others' | null
  page: PageText
  words: Squashed
  mentions: GoldMention[]
  figures: GoldFigure[]
  traps: Trap[]
}

export type About = 'district' | 'elsewhere'

interface Label {
  text: string
  span: Span
}

export interface GoldMention extends Label {
  /** Ids of the targets that the words stand for. */
  targets: string[]
  /** False: debatable, so that neither marking nor leaving it counts. */
  sure: boolean
}

/** A number that speaks of a target; value and unit as a person noted them. */
export interface GoldFigure extends Label {
  target: string
  value: number
  unit: string
}

/** What looks like ours and is not. */
export interface Trap extends Label {
  why: string | null
}
