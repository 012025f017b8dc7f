import type { Passage, Target } from '../corpus/model'

/** A stretch of a passage's text, with the targets whose quote (or own words) cover it. */
export interface PassagePart {
  text: string
  quoted: string[]
  stressed: string[]
}

interface Span {
  id: string
  start: number
  end: number
}

/**
 * Cuts a passage at every quote's edges; the parts' texts joined are the passage's text. Quotes are found
 * by their words: the corpus's offsets point into the raw source, whose hard wraps `text` no longer has.
 */
export function passageParts(passage: Passage, targets: Target[]): PassagePart[] {
  const quotes = targets.flatMap((target) => spanOf(passage.text, target) ?? [])
  const stresses = targets.flatMap((target) => {
    const quote = quotes.find((span) => span.id === target.id)
    if (!quote) return []
    const at = target.focus ? target.exact.indexOf(target.focus.exact) : -1
    if (!target.focus || at < 0) return [quote]
    const start = quote.start + at
    return [{ id: target.id, start, end: start + target.focus.exact.length }]
  })
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

/** Where a quote stands in its passage; of several places the one whose neighbours agree best. */
function spanOf(text: string, target: Target): Span | null {
  let best: Span | null = null
  let bestAgreement = -1
  for (let start = text.indexOf(target.exact); start >= 0; start = text.indexOf(target.exact, start + 1)) {
    const end = start + target.exact.length
    const agreement =
      commonEnd(text.slice(0, start), target.prefix) + commonStart(text.slice(end), target.suffix)
    if (agreement <= bestAgreement) continue
    best = { id: target.id, start, end }
    bestAgreement = agreement
  }
  return best
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
