import { CONTEXT_CHARS } from '../corpus/model'
import { type Place, placeQuote, type TextQuote } from '../corpus/place-quote'
import { type Squeezed, squeeze } from './squeeze'

/**
 * The W3C text quote selector of `text[start, end)`, with up to CONTEXT_CHARS units of what stands before and
 * after it. No surrogate pair is cut: half a character at an edge of the quote is taken in, at an edge of its
 * surroundings left out. Offsets in UTF-16 units.
 */
export function quoteOf(text: string, start: number, end: number): TextQuote {
  const from = cutsPair(text, start) ? start - 1 : start
  const to = cutsPair(text, end) ? end + 1 : end
  let before = Math.max(0, from - CONTEXT_CHARS)
  if (cutsPair(text, before)) before++
  let after = Math.min(text.length, to + CONTEXT_CHARS)
  if (cutsPair(text, after)) after--
  return { exact: text.slice(from, to), prefix: text.slice(before, from), suffix: text.slice(to, after) }
}

/** Where a quote stands now, in UTF-16 units of the text; `changed`: it reads otherwise than it was kept. */
export interface FoundQuote extends Place {
  found: 'there' | 'changed'
}

/**
 * Finds a quote again in what a page says now: its words first, by the surroundings where they stand more than
 * once; then what stands between its surroundings; then the sentence most like it. White space, line breaks,
 * invisible characters and full or half width make no difference. Null where nothing of it is left.
 *
 * @param text a flow of the page, or all of them joined by line feeds
 */
export function findQuote(text: string, quote: TextQuote): FoundQuote | null {
  const now = squeeze(text)
  const then: TextQuote = {
    exact: squeeze(quote.exact).text,
    prefix: squeeze(quote.prefix).text,
    suffix: squeeze(quote.suffix).text,
  }
  if (then.exact === '') return null
  const there = placeQuote(now.text, then)
  if (there) return { found: 'there', ...inText(now, there) }
  const gap = between(now.text, then)
  if (gap) return { found: 'changed', ...inText(now, gap) }
  const like = mostLike(text, then.exact)
  return like && { found: 'changed', ...like }
}

/** How much of the surroundings must be left, where they changed too: the nearest characters. */
const LEAST_CONTEXT = 12
/** How much longer than it was a sentence between its surroundings may be: more is another text put in. */
const MOST_GROWTH = 3
const ROOM = 40

/** What stands between the quote's surroundings. */
function between(text: string, { exact, prefix, suffix }: TextQuote): Place | null {
  const most = exact.length * MOST_GROWTH + ROOM
  for (const length of [CONTEXT_CHARS, LEAST_CONTEXT]) {
    const before = prefix.slice(-length)
    const after = suffix.slice(0, length)
    if (Math.min(before.length, after.length) < LEAST_CONTEXT) return null
    for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
      const start = at + before.length
      const end = text.indexOf(after, start)
      if (end < 0) break
      if (end > start && end - start <= most) return { start, end }
    }
  }
  return null
}

/** A line feed parts two blocks of the page. */
const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]*/g
/** Share of the pairs of characters that two versions of one sentence have in common, at the least. */
const LEAST_ALIKE = 0.6

function mostLike(text: string, exact: string): Place | null {
  const pairs = pairsOf(exact)
  let best: Place | null = null
  let most = LEAST_ALIKE
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    const squeezed = squeeze(sentence)
    const alike = likeness(pairs, pairsOf(squeezed.text))
    if (alike < most || (best && alike === most)) continue
    most = alike
    const { start, end } = inText(squeezed, { start: 0, end: squeezed.text.length })
    best = { start: index + start, end: index + end }
  }
  return best
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const pair of b) if (a.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}

function inText(squeezed: Squeezed, { start, end }: Place): Place {
  return { start: squeezed.offsets[start] as number, end: (squeezed.offsets[end - 1] as number) + 1 }
}

/** Whether `at` stands between the two units of one character. */
function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}
