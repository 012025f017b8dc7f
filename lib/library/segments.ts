/** A stretch of a text that means something; [start, end) in UTF-16 units of that text. */
export interface Span<Key> {
  start: number
  end: number
  key: Key
}

export interface Segment<Key> {
  text: string
  start: number
  /** The spans that cover it, the shortest first: what a click on overlapping marks means. */
  spans: Span<Key>[]
}

/**
 * Cuts a text at every span's edges, so that overlapping spans can be drawn without nesting elements
 * (links cannot nest). The segments' texts, joined, are the text. Spans that are empty or reach outside
 * the text are clipped or left out.
 */
export function segmentText<Key>(text: string, spans: Span<Key>[]): Segment<Key>[] {
  const clipped = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  const edges = new Set([0, text.length])
  for (const { start, end } of clipped) edges.add(start).add(end)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number
    const covering = clipped.filter((span) => span.start <= start && span.end >= end)
    return { text: text.slice(start, end), start, spans: covering }
  })
}
