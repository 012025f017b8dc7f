import type { TextFlow } from './gather'

/**
 * A stretch of a flow as ranges, one for each text node it lies in: when the page takes one node away, the
 * others stay valid. Offsets are UTF-16, in the flow; a stretch of line breaks only gives none.
 */
export function rangesOf(flow: TextFlow, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = []
  for (const part of flow.parts) {
    const from = Math.max(start, part.start)
    const to = Math.min(end, part.end)
    if (from >= to) continue
    const shift = part.nodeStart - part.start
    ranges.push(
      new StaticRange({
        startContainer: part.node,
        startOffset: from + shift,
        endContainer: part.node,
        endOffset: to + shift,
      }),
    )
  }
  return ranges
}
