import { CONTEXT_CHARS, type Target } from '../corpus/model'

/** A target's quote within the rest of its sentence; `stressed` is the project's own words. */
export interface QuoteParts {
  before: string
  stressed: string
  after: string
}

/** From this length on a quote speaks for itself: half a sentence around it would only be in the way. */
const LONG_QUOTE = 24

const SENTENCE_END = /[。；！？]/u
const CLAUSE_END = /[，、：]/u

/** Cuts prefix, quote and suffix so that the reader sees one sentence, cut open (…) where the context ends early. */
export function quoteParts(target: Pick<Target, 'exact' | 'prefix' | 'suffix' | 'focus'>): QuoteParts {
  const { exact, focus } = target
  const stressed = focus && exact.includes(focus.exact) ? focus.exact : exact
  const from = exact.indexOf(stressed)
  const to = from + stressed.length
  return {
    before: sentenceBefore(target.prefix, exact) + exact.slice(0, from),
    stressed,
    after: exact.slice(to) + sentenceAfter(target.suffix, exact),
  }
}

function sentenceBefore(prefix: string, quote: string): string {
  const end = lastMatch(prefix, SENTENCE_END)
  if (end >= 0) return prefix.slice(end + 1).trimStart()
  if (prefix.length < CONTEXT_CHARS) return prefix.trimStart()
  if (quote.length >= LONG_QUOTE) return ''
  const clause = prefix.search(CLAUSE_END)
  return clause < 0 || clause === prefix.length - 1 ? '' : `…${prefix.slice(clause + 1)}`
}

function sentenceAfter(suffix: string, quote: string): string {
  const end = suffix.search(SENTENCE_END)
  // A semicolon promises more to come; what follows it is another commitment.
  if (end >= 0) return suffix.slice(0, suffix[end] === '；' ? end : end + 1)
  if (suffix.length < CONTEXT_CHARS) return suffix.trimEnd()
  if (quote.length >= LONG_QUOTE) return ''
  const clause = lastMatch(suffix, CLAUSE_END)
  return clause <= 0 ? '' : `${suffix.slice(0, clause)}…`
}

function lastMatch(text: string, pattern: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (pattern.test(text.charAt(at))) return at
  return -1
}
