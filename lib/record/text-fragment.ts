import { isPageAddress } from './page-address'

/**
 * The address that opens a page at these words (https://wicg.github.io/scroll-to-text-fragment/); an own
 * fragment of the address stays, an old directive goes. Null where the address is not one to go to.
 */
export function textFragmentAddress(url: string, exact: string): string | null {
  if (!isPageAddress(url)) return null
  const address = withoutDirective(url)
  // Half a character can be written in no address, and stands on no page.
  const words = exact
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (words === '') return address
  const terms = startAndEnd(words) ?? [words]
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.map(encoded).join(',')}`
}

/** The address without the directive that a text fragment is. */
export function withoutDirective(url: string): string {
  const hash = url.indexOf('#')
  const directive = hash < 0 ? -1 : url.indexOf(':~:', hash)
  if (directive < 0) return url
  return url.slice(0, directive === hash + 1 ? hash : directive)
}

/** A dash, a comma and an ampersand mean something in a directive; encodeURIComponent leaves the dash. */
function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D')
}

/** Characters up to which a sentence is given whole: below, a browser finds it as it stands. */
const LONG = 60
/** Of the pieces that stand for a longer one: enough to be met nowhere else before. */
const LEAST_PIECE = 10
/** Of a short sentence with a line break, both pieces are all of it anyway. */
const LEAST_OF_SHORT = 3
/**
 * A piece must begin and end at a word's edge, or the browser passes it over. Chinese words have no edge on
 * which browsers agree, but at punctuation, at a space, and where digits or Latin letters meet a character.
 */
const EDGE =
  /(?<=[\s，。！？；、：,;!?“”（）《》()…—])(?=[\p{L}])|(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=\p{Script=Han})/gu

/** The beginning and the end of words that are long, or that a line break may part; null where they do not divide. */
function startAndEnd(words: string): [string, string] | null {
  if (words.length <= LONG && !/(?<=\P{ASCII}) | (?=\P{ASCII})/u.test(words)) return null
  const least = words.length > LONG ? LEAST_PIECE : LEAST_OF_SHORT
  const edges = [...words.matchAll(EDGE)].map(({ index }) => index)
  const first = edges.find((at) => at >= least)
  const last = edges.findLast((at) => words.length - at >= least && isOnlyAt(words, at, first ?? 0))
  if (first === undefined || last === undefined || last < first) return null
  return [words.slice(0, first).trim(), words.slice(last)]
}

/** The browser takes the first place after the beginning where the end stands. */
function isOnlyAt(words: string, at: number, from: number): boolean {
  return words.indexOf(words.slice(at), from) === at
}
