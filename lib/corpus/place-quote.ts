import type { Target } from './model'

/** [start, end) in UTF-16 units of a passage's joined text. */
export interface Place {
  start: number
  end: number
}

/** A text quote selector (W3C Web Annotation): the words, and what stands before and after them. */
export interface TextQuote {
  exact: string
  prefix: string
  suffix: string
}

/**
 * Where a quote stands in a passage's joined text, as [start, end) in UTF-16 units; null where it does not.
 * The corpus's own offsets count the raw source with its hard wraps, so they do not fit the joined text.
 * Where the words stand more than once, the place whose surroundings agree most is taken.
 */
export function placeQuote(text: string, quote: TextQuote): Place | null {
  if (quote.exact === '') return null
  let best: { start: number; agreement: number } | null = null
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const before = text.slice(0, start)
    const after = text.slice(start + quote.exact.length)
    const agreement = commonEnd(before, quote.prefix) + commonStart(after, quote.suffix)
    if (best === null || agreement > best.agreement) best = { start, agreement }
  }
  return best && { start: best.start, end: best.start + quote.exact.length }
}

/**
 * Where a target stands in its passage's joined text: the whole quote, and the target's own words in it
 * (its focus where the quote lists several, else the quote). Null where the quote is not there.
 */
export function placeTarget(
  text: string,
  target: Pick<Target, 'exact' | 'prefix' | 'suffix' | 'focus'>,
): { quote: Place; own: Place } | null {
  const quote = placeQuote(text, target)
  if (!quote) return null
  const at = target.focus ? target.exact.indexOf(target.focus.exact) : -1
  if (!target.focus || at < 0) return { quote, own: quote }
  const start = quote.start + at
  return { quote, own: { start, end: start + target.focus.exact.length } }
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
