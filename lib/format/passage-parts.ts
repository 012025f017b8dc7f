import type { Passage, Target } from '../corpus/model'
import { type Place, placeTarget } from '../corpus/place-quote'

/** A stretch of a passage's text, with the targets whose quote (or own words) cover it. */
export interface PassagePart {
  text: string
  quoted: string[]
  stressed: string[]
}

interface Span extends Place {
  id: string
}

/**
 * Cuts a passage at every quote's edges; the parts' texts joined are the passage's text. Quotes are found
 * by their words: the corpus's offsets point into the raw source, whose hard wraps `text` no longer has.
 */
export function passageParts(passage: Passage, targets: Target[]): PassagePart[] {
  const quotes: Span[] = []
  const stresses: Span[] = []
  for (const target of targets) {
    const place = placeTarget(passage.text, target)
    if (!place) continue
    quotes.push({ id: target.id, ...place.quote })
    stresses.push({ id: target.id, ...place.own })
  }
  const edges = new Set([0, passage.text.length])
  for (const { start, end } of [...quotes, ...stresses]) edges.add(start).add(end)
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number
    const covering = (spans: Span[]) =>
      spans.filter((span) => span.start <= start && span.end >= end).map((span) => span.id)
    return { text: passage.text.slice(start, end), quoted: covering(quotes), stressed: covering(stresses) }
  })
}
