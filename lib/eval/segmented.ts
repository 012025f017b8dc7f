import type { CutOut } from '../detect/cut-out'

/**
 * What a segmenter would do in the guard's place: a name is cut out of longer words unless the text's words begin and
 * end where it does.
 * @param longest of the names that are asked about, in characters
 * @param cut a text's words, in order and without gaps
 */
export function segmentedCutOut(longest: number, cut: (text: string) => string[]): CutOut {
  const known = new Map<string, ReadonlySet<number>>()
  const edgesOf = (text: string) => {
    let edges = known.get(text)
    if (!edges) {
      let at = 0
      edges = new Set([0, ...cut(text).map((word) => (at += word.length))])
      known.set(text, edges)
    }
    return edges
  }
  return (text, { start, end }) => {
    if (end - start > longest) return false
    const edges = edgesOf(text)
    return !edges.has(start) || !edges.has(end)
  }
}
