import type { Figure } from '../corpus/model'
import type { Detection, Evidence, Mention, Unshown } from '../detect/mention'
import type { Span } from '../detect/span'
import type { Squashed } from './squash'

export type Kind = Exclude<Evidence['kind'], 'locality'>

/** A mention as detection gave it, with its place in the squashed text. */
export interface Mark {
  span: Span
  mention: Mention
  /** The kind of its heaviest evidence. */
  lead: Kind
  figures: { span: Span; figure: Figure }[]
}

/** Words that detection looked at and did not mark. */
export interface Silence {
  span: Span
  unshown: Unshown
}

/** Of two as heavy, the one that says more about which project it is. */
export const KINDS: readonly Kind[] = ['name', 'generic', 'anchor', 'measure', 'figure', 'topic', 'act']

export function marksOf(detection: Detection, words: Squashed): Mark[] {
  return detection.mentions.map((mention) => ({
    span: spanOf(mention.flow, mention, words),
    mention,
    lead: leadOf(mention.evidence),
    figures: mention.figures.map((figure) => ({ span: spanOf(mention.flow, figure, words), figure })),
  }))
}

export function silencesOf(detection: Detection, words: Squashed): Silence[] {
  return detection.unshown.map((unshown) => ({ span: spanOf(unshown.flow, unshown, words), unshown }))
}

function spanOf(flow: number, { start, end }: Span, words: Squashed): Span {
  return { start: words.index(flow, start), end: words.index(flow, end) }
}

function leadOf(evidence: readonly Evidence[]): Kind {
  let lead: Kind = 'act'
  let heaviest = Number.NEGATIVE_INFINITY
  for (const kind of KINDS) {
    const weight = Math.max(...evidence.filter((piece) => piece.kind === kind).map((piece) => piece.weight))
    if (weight <= heaviest) continue
    heaviest = weight
    lead = kind
  }
  return lead
}
