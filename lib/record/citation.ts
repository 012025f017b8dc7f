import type { KeptMention, KeptTarget } from './model'
import { oneLine } from './one-line'
import { relationOf } from './relation'
import { marksOf, type RecordWords } from './words'

/**
 * A kept mention as one plain paragraph to cite: what the page said and where, the promise that it speaks of
 * and where that stands, how they lie to each other, the reader's note, and when it was kept. Where claims tell
 * which targets are meant, only these are named.
 */
export function citation(entry: KeptMention, words: RecordWords): string {
  const { page, quote, claims, note, keptAt } = entry
  const { quote: quotes, title, comma, colon, stop } = marksOf(words)
  const meant = new Set(claims.map(({ targetId }) => targetId))
  const targets = entry.targets.filter(({ id }) => meant.size === 0 || meant.has(id))
  // Angle brackets keep what follows out of the address, wherever it is pasted (RFC 3986, appendix C).
  const source = [page.title && title.join(oneLine(page.title)), page.date, `<${page.url}>`].filter(Boolean)
  const promise = ({ documentTitle, section, exact }: KeptTarget) =>
    [title.join(oneLine(documentTitle)), oneLine(section), quotes.join(oneLine(exact))]
      .filter(Boolean)
      .join(comma)
  const sentences = [
    `${quotes.join(oneLine(quote.exact))}${comma}${source.join(comma)}`,
    ...targets.map((target) => `${words.column.target}${colon}${promise(target)}`),
    ...claims.map((claim) => relationOf(claim, words)),
    ...(note.trim() === '' ? [] : [`${words.column.note}${colon}${oneLine(note)}`]),
    `${words.column.keptAt}${colon}${keptAt.slice(0, 10)}`,
  ]
  return sentences
    .map((sentence) => `${sentence}${stop}`)
    .join('')
    .trim()
}
