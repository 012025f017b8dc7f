import type { Guard } from './lexicon'
import type { Span } from './span'

/** Tells whether a stretch of text was cut out of a longer dictionary word. */
export type CutOut = (text: string, span: Span, places: readonly Span[]) => boolean

/**
 * The guard, ready to ask. A word that crosses the edge vetoes, unless it lies in places that are known:
 * 湾区 in 海勃湾区 says nothing against 区医院, nor 西北 in 广西北海 against 北海.
 */
export function createCutOut(guard: Guard): CutOut {
  const before = readEdges(guard.before, -1)
  const after = readEdges(guard.after, 0)
  const opening = new Set(guard.opening)
  const closing = new Set(guard.closing)
  return (text, { start, end }, places) => {
    if (end - start > guard.longest) return false
    // Asked last, of the few names that a word crosses.
    const opens = () => beginsWithOne(opening, text.slice(start, end))
    const closes = () => endsWithOne(closing, text.slice(start, end))
    for (let k = 1; k < end - start; k++) {
      const heads = contextsOf(before, text.slice(start, start + k), text.charAt(start - 1))
      for (let n = 1; heads && n <= heads.longest && n <= start; n++) {
        const word = { start: start - n, end: start + k }
        if (heads.contexts.has(text.slice(word.start, start)) && !liesIn(word, places) && !opens())
          return true
      }
      const tails = contextsOf(after, text.slice(end - k, end), text.charAt(end))
      for (let n = 1; tails && n <= tails.longest && end + n <= text.length; n++) {
        const word = { start: end - k, end: end + n }
        if (tails.contexts.has(text.slice(end, word.end)) && !liesIn(word, places) && !closes()) return true
      }
    }
    return false
  }
}

function liesIn(word: Span, places: readonly Span[]): boolean {
  return places.some((place) => place.start <= word.start && word.end <= place.end)
}

function beginsWithOne(words: ReadonlySet<string>, name: string): boolean {
  for (let k = 1; k < name.length; k++) if (words.has(name.slice(0, k))) return true
  return false
}

function endsWithOne(words: ReadonlySet<string>, name: string): boolean {
  for (let k = 1; k < name.length; k++) if (words.has(name.slice(-k))) return true
  return false
}

interface Contexts {
  contexts: ReadonlySet<string>
  /** The characters right beside the edge: mostly the one that stands there is not among them. */
  nearest: ReadonlySet<string>
  longest: number
}

function contextsOf(edges: ReadonlyMap<string, Contexts>, edge: string, beside: string): Contexts | null {
  const known = edges.get(edge)
  return known?.nearest.has(beside) ? known : null
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
