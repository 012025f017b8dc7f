import type { Guard } from './lexicon'
import type { Span } from './span'

/** Tells whether a stretch of text was cut out of a longer dictionary word. */
export type CutOut = (text: string, span: Span, places: readonly Span[]) => boolean

/**
 * The guard, ready to ask. A word that crosses the edge vetoes, unless it lies in places that are known:
 * 湾区 in 海勃湾区 says nothing against 区医院, nor 西北 in 广西北海 against 北海.
 */
export function createCutOut(guard: Guard): CutOut {
  const edgesOf = createEdges(guard)
  return (text, { start, end }, places) => {
    if (end - start > guard.longest) return false
    const { heads, tails } = edgesOf(text.slice(start, end))
    for (const { length, contexts, nearest, longest } of heads) {
      if (!nearest.has(text.charAt(start - 1))) continue
      for (let n = 1; n <= longest && n <= start; n++) {
        const word = { start: start - n, end: start + length }
        if (contexts.has(text.slice(word.start, start)) && !liesIn(word, places)) return true
      }
    }
    for (const { length, contexts, nearest, longest } of tails) {
      if (!nearest.has(text.charAt(end))) continue
      for (let n = 1; n <= longest && end + n <= text.length; n++) {
        const word = { start: end - length, end: end + n }
        if (contexts.has(text.slice(end, word.end)) && !liesIn(word, places)) return true
      }
    }
    return false
  }
}

/** The edges of a name that a longer word may take in. */
interface Edges {
  heads: Edge[]
  tails: Edge[]
}

interface Edge extends Contexts {
  /** Of the edge, in characters of the name. */
  length: number
}

/** The edges of each name, worked out when it is first met: names are few and come again and again. */
function createEdges(guard: Guard): (name: string) => Edges {
  const before = readEdges(guard.before, -1)
  const after = readEdges(guard.after, 0)
  const opening = new Set(guard.opening)
  const closing = new Set(guard.closing)
  const known = new Map<string, Edges>()
  return (name) => {
    let edges = known.get(name)
    if (!edges) {
      const lengths = Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => i + 1)
      edges = {
        heads: edgesIn(
          lengths.map((k) => name.slice(0, k)),
          before,
          opening,
        ),
        tails: edgesIn(
          lengths.map((k) => name.slice(-k)),
          after,
          closing,
        ),
      }
      known.set(name, edges)
    }
    return edges
  }
}

/** None where the name itself begins, or ends, with a word. */
function edgesIn(
  edges: readonly string[],
  known: ReadonlyMap<string, Contexts>,
  words: ReadonlySet<string>,
): Edge[] {
  if (edges.some((edge) => words.has(edge))) return []
  return edges.flatMap((edge) => {
    const contexts = known.get(edge)
    return contexts ? [{ ...contexts, length: edge.length }] : []
  })
}

function liesIn(word: Span, places: readonly Span[]): boolean {
  return places.some((place) => place.start <= word.start && word.end <= place.end)
}

interface Contexts {
  contexts: ReadonlySet<string>
  /** The characters right beside the edge: mostly the one that stands there is not among them. */
  nearest: ReadonlySet<string>
  longest: number
}

/** @param at where in a context the character beside the edge stands */
function readEdges(edges: Record<string, string>, at: 0 | -1): Map<string, Contexts> {
  return new Map(
    Object.entries(edges).map(([edge, packed]) => {
      const contexts = packed.split(' ')
      const nearest = new Set(contexts.map((word) => word.at(at) ?? ''))
      return [
        edge,
        { contexts: new Set(contexts), nearest, longest: Math.max(...contexts.map((word) => word.length)) },
      ]
    }),
  )
}
