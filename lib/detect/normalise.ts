/**
 * The form in which text and names are compared: half width, lower case, simplified characters, one kind
 * of dash; without quotes, spaces, line breaks, invisible characters and readings set into the words.
 */
export interface NormalText {
  text: string
  /** Index of each character of `text` in the source (UTF-16). */
  at: Uint32Array
}

export type Fold = ReadonlyMap<string, string>

export function readFold(fold: { from: string; to: string }): Fold {
  const map = new Map<string, string>()
  for (let i = 0; i < fold.from.length; i++) map.set(fold.from.charAt(i), fold.to.charAt(i))
  return map
}

// White space, soft hyphen, zero-width and direction marks, variation selectors, quotes, middle dots.
const DROPPED = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"'“”‘’「」『』﹁﹂﹃﹄〝〞＂＇]/
const DASH = /[-‐‑‒–—―−－─]/
/** 項(xiàng)目: mirror sites write the reading after the character. */
const READING = /[（(][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜ]{1,6}[）)]/y
const HAN = /[\u3400-\u9fff]/

/** @returns the normal form of `source` with an offset back for every character; never longer than it. */
export function normalise(source: string, fold: Fold): NormalText {
  const at = new Uint32Array(source.length)
  const out: string[] = []
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i)
    const code = source.charCodeAt(i)
    if (isHan(code)) {
      at[out.length] = i
      out.push(fold.get(char) ?? char)
      continue
    }
    if (DROPPED.test(char)) continue
    if ((char === '(' || char === '（') && i > 0 && HAN.test(source.charAt(i - 1))) {
      READING.lastIndex = i
      if (READING.test(source)) {
        i = READING.lastIndex - 1
        continue
      }
    }
    at[out.length] = i
    out.push(plain(char, code))
  }
  return { text: out.join(''), at: at.subarray(0, out.length) }
}

/** Where the stretch `start`..`end` of the normal form lies in the source. */
export function toSource(normal: NormalText, start: number, end: number): { start: number; end: number } {
  return { start: normal.at[start] ?? 0, end: (normal.at[end - 1] ?? -1) + 1 }
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

function plain(char: string, code: number): string {
  if (DASH.test(char)) return '-'
  if (code < 0x80) return char.toLowerCase()
  // Full-width forms stand in the order of ASCII, 0xfee0 higher.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  const lower = char.toLowerCase()
  return lower.length === 1 ? lower : char
}
