import { type JoinedText, occurrences, rawSpan, type Span } from './joined-text'

/** What came of looking for words: one place, none (with what comes nearest), or several. */
export type Found =
  | { kind: 'one'; start: number; end: number }
  | { kind: 'none'; nearest: string }
  | { kind: 'several'; starts: number[] }

/** Looks for words, to the letter, in a text. Offsets are of that text. */
export function findWords(text: string, words: string): Found {
  const starts = occurrences(text, words)
  const first = starts[0]
  if (first === undefined) return { kind: 'none', nearest: nearestMatch(text, words) }
  if (starts.length > 1) return { kind: 'several', starts }
  return { kind: 'one', start: first, end: first + words.length }
}

/** Raw text without any white space, to look for words whose lines may be broken anywhere. */
export function squeeze(raw: string): JoinedText {
  const offsets: number[] = []
  let text = ''
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i)
    if (/\s/.test(char)) continue
    text += char
    offsets.push(i)
  }
  return { text, offsets }
}

/**
 * Looks for words in a squeezed source, whatever their spaces and wraps. Where they stand several times,
 * the one place that fills its lines wins: a byline is a line of its own, a name is not. Offsets are raw.
 */
export function findOnPage(raw: string, squeezed: JoinedText, words: string): Found {
  const wanted = words.replace(/\s/g, '')
  const found = findWords(squeezed.text, wanted)
  const inRaw = (start: number): Span => rawSpan(squeezed, start, start + wanted.length)
  switch (found.kind) {
    case 'none':
      return found
    case 'one':
      return { kind: 'one', ...inRaw(found.start) }
    case 'several': {
      const spans = found.starts.map(inRaw)
      const alone = spans.filter((span) => fillsItsLines(raw, span))
      const [only] = alone
      if (only && alone.length === 1) return { kind: 'one', ...only }
      return { kind: 'several', starts: spans.map((span) => span.start) }
    }
  }
}

function fillsItsLines(raw: string, span: Span): boolean {
  const lineStart = raw.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = raw.indexOf('\n', span.end)
  const after = raw.slice(span.end, lineEnd === -1 ? raw.length : lineEnd)
  return raw.slice(lineStart, span.start).trim() === '' && after.trim() === ''
}

/** The stretch of the text, as long as the words, that shares most of their pairs of characters. */
export function nearestMatch(text: string, words: string): string {
  const pairs = new Set(Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2)))
  const has = (at: number) => (pairs.has(text.slice(at, at + 2)) ? 1 : 0)
  const width = Math.max(1, words.length - 1)
  let score = 0
  let best = 0
  let bestStart = 0
  for (let at = 0; at + 1 < text.length; at++) {
    score += has(at) - (at >= width ? has(at - width) : 0)
    if (score > best) {
      best = score
      bestStart = Math.max(0, at - width + 1)
    }
  }
  return best === 0 ? '' : text.slice(bestStart, bestStart + words.length)
}
