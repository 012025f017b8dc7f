import { groupBy } from '../corpus/group-by'
import type { Guard } from './lexicon'
import { shortest } from './lexicon/shortest'
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

interface Edge {
  /** Of the edge, in characters of the name. */
  length: number
  contexts: ReadonlySet<string>
  /** The characters right beside the edge: mostly the one that stands there is not among them. */
  nearest: ReadonlySet<string>
  longest: number
}

/** The edges of each name, worked out when it is first met: names are few and come again and again. */
function createEdges({ words }: Guard): (name: string) => Edges {
  const all = new Set(words)
  const byFirst = groupBy(words, (word) => word.charAt(0))
  const byLast = groupBy(words, (word) => word.slice(-1))
  const known = new Map<string, Edges>()
  return (name) => {
    let edges = known.get(name)
    if (!edges) {
      const lengths = Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => i + 1)
      const heads = lengths.map((k) => name.slice(0, k))
      const tails = lengths.map((k) => name.slice(-k))
      const before = (edge: string) =>
        (byLast.get(edge.slice(-1)) ?? []).flatMap((word) =>
          word.length > edge.length && word.endsWith(edge) ? word.slice(0, -edge.length) : [],
        )
      const after = (edge: string) =>
        (byFirst.get(edge.charAt(0)) ?? []).flatMap((word) =>
          word.length > edge.length && word.startsWith(edge) ? word.slice(edge.length) : [],
        )
      // None where the name itself begins, or ends, with a word.
      edges = {
        heads: heads.some((edge) => edge.length > 1 && all.has(edge))
          ? []
          : heads.map((edge) => edgeOf(edge, shortest(before(edge), 'before'), -1)),
        tails: tails.some((edge) => edge.length > 1 && all.has(edge))
          ? []
          : tails.map((edge) => edgeOf(edge, shortest(after(edge), 'after'), 0)),
      }
      known.set(name, edges)
    }
    return edges
  }
}

/** @param at where in a context the character beside the edge stands */
function edgeOf({ length }: string, contexts: readonly string[], at: 0 | -1): Edge {
  return {
    length,
    contexts: new Set(contexts),
    nearest: new Set(contexts.map((context) => context.at(at) ?? '')),
    longest: Math.max(0, ...contexts.map((context) => context.length)),
  }
}

function liesIn(word: Span, places: readonly Span[]): boolean {
  return places.some((place) => place.start <= word.start && word.end <= place.end)
}
