import { GATE_PLACES } from '../../lib/detect/gate'
import { readableText } from '../../lib/page/readable-text'

/**
 * White space of any kind, characters of no width and variation selectors: old pages wrap lines within a name.
 */
const BLANK = '(?:[\\s\\u00AD\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F]|\\uDB40[\\uDD00-\\uDDEF])*'
/** How a character is read, as a <ruby> writes behind it: pinyin or bopomofo, in brackets or not. */
const READING = '[(（]?[A-Za-zÀ-ɏ\\u3105-\\u312Fˊˇˋ˙]{1,8}[)）]?'
const GAP = `${BLANK}(?:${READING}${BLANK})?`

/** Each of our places has one of these, and little else has: few texts need more than a search for a character. */
const RARE = ['勃', '乌', '烏']

/** A place of ours around the rare character where it is tried. */
let around: RegExp | undefined

export function namesOurPlace(text: string): boolean {
  return RARE.some((rare) => {
    for (let at = text.indexOf(rare); at >= 0; at = text.indexOf(rare, at + 1)) {
      around ??= new RegExp(GATE_PLACES.map(aroundRare).join('|'), 'y')
      around.lastIndex = at
      if (around.test(text)) return true
    }
    return false
  })
}

/** The place with what may stand between its characters; the match begins at the rare one. */
function aroundRare(place: string): string {
  const characters = [...place]
  const rare = characters.findIndex((character) => RARE.includes(character))
  const before = characters.slice(0, rare).map((character) => character + GAP)
  return `(?<=${before.join('')})${characters.slice(rare).join(GAP)}`
}

/** A piece of an article has this many characters of Chinese; an empty frame or a button has not. */
const isProse = (text: string) => /(?:\p{Script=Han}\P{Script=Han}*){8}/u.test(text)

/** How long the top page's answer is believed, ms: its text is long, and frames ask often. */
const BELIEVED_MS = 2_000

/**
 * The gate of one frame: whether a text of its page is reason to read the page. A frame within a page of
 * the same origin may be an article's body whose headline stands outside: there any prose is, if the page
 * around names a place of ours.
 */
export function createGate(frame: Window): (text: string) => boolean {
  if (frame.top === frame) return namesOurPlace
  let askAgainAt = 0
  let believed = false
  const topNamesOurPlace = () => {
    if (performance.now() < askAgainAt) return believed
    askAgainAt = performance.now() + BELIEVED_MS
    believed = topNames(frame)
    return believed
  }
  return (text) => namesOurPlace(text) || (isProse(text) && topNamesOurPlace())
}

/** False where the top page belongs to another origin. */
function topNames(frame: Window): boolean {
  try {
    const top = frame.top?.document.documentElement
    return top !== undefined && namesOurPlace(top.textContent ?? '') && namesOurPlace(readableText(top))
  } catch {
    return false
  }
}
