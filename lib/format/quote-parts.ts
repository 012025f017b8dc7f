import type { Target } from '../corpus/model'

/** A target's quote within the rest of its sentence; `stressed` is the project's own words. */
export interface QuoteParts {
  before: string
  stressed: string
  after: string
}

const SENTENCE_END = /[。；！？]/u
const CLAUSE_END = /[，、：]/u

/** Cuts prefix, quote and suffix so that the reader sees one sentence, cut open (…) where the context ends early. */
export function quoteParts(target: Pick<Target, 'exact' | 'prefix' | 'suffix' | 'focus'>): QuoteParts {
  const { exact, focus } = target
  const stressed = focus && exact.includes(focus.exact) ? focus.exact : exact
  const from = exact.indexOf(stressed)
  const to = from + stressed.length
  return {
    before: sentenceBefore(target.prefix) + exact.slice(0, from),
    stressed,
    after: exact.slice(to) + sentenceAfter(target.suffix),
  }
}

function sentenceBefore(prefix: string): string {
  const end = lastMatch(prefix, SENTENCE_END)
  if (end >= 0) return prefix.slice(end + 1).trimStart()
  const clause = prefix.search(CLAUSE_END)
  return clause < 0 || clause === prefix.length - 1 ? '' : `…${prefix.slice(clause + 1)}`
}

function sentenceAfter(suffix: string): string {
  const end = suffix.search(SENTENCE_END)
  // A semicolon promises more to come; what follows it is another commitment.
  if (end >= 0) return suffix.slice(0, suffix[end] === '；' ? end : end + 1)
  const clause = lastMatch(suffix, CLAUSE_END)
  return clause <= 0 ? '' : `${suffix.slice(0, clause)}…`
}

function lastMatch(text: string, pattern: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (pattern.test(text.charAt(at))) return at
  return -1
}
