import type { Guard } from './lexicon'
import type { Span } from './span'

/** Tells whether a stretch of text was cut out of a longer dictionary word. */
export type CutOut = (text: string, span: Span, places: readonly Span[]) => boolean

/**
 * The guard, ready to ask. A word that crosses the edge vetoes, unless it lies in places that are known:
 * 湾区 in 海勃湾区 says nothing against 区医院, nor 西北 in 广西北海 against 北海.
 */
export function createCutOut(guard: Guard): CutOut {
  const before = readEdges(guard.before)
  const after = readEdges(guard.after)
  const opening = new Set(guard.opening)
  const closing = new Set(guard.closing)
  return (text, { start, end }, places) => {
    if (end - start > guard.longest) return false
    const inner = Array.from({ length: end - start - 1 }, (_, k) => k + 1)
    const opens = inner.some((k) => opening.has(text.slice(start, start + k)))
    const closes = inner.some((k) => closing.has(text.slice(end - k, end)))
    for (const k of inner) {
      const heads = opens ? undefined : before.get(text.slice(start, start + k))
      for (let n = 1; heads && n <= heads.longest && n <= start; n++) {
        const word = { start: start - n, end: start + k }
        if (heads.contexts.has(text.slice(word.start, start)) && !liesIn(word, places)) return true
      }
      const tails = closes ? undefined : after.get(text.slice(end - k, end))
      for (let n = 1; tails && n <= tails.longest && end + n <= text.length; n++) {
        const word = { start: end - k, end: end + n }
        if (tails.contexts.has(text.slice(end, word.end)) && !liesIn(word, places)) return true
      }
    }
    return false
  }
}

function liesIn(word: Span, places: readonly Span[]): boolean {
  return places.some((place) => place.start <= word.start && word.end <= place.end)
}

function readEdges(edges: Record<string, string>): Map<string, { contexts: Set<string>; longest: number }> {
  return new Map(
    Object.entries(edges).map(([edge, packed]) => {
      const contexts = packed.split(' ')
      return [
        edge,
        { contexts: new Set(contexts), longest: Math.max(...contexts.map((word) => word.length)) },
      ]
    }),
  )
}
