/**
 * The form in which text and names are compared: half width, lower case, simplified characters, one kind
 * of dash; without quotes, spaces, line breaks, invisible characters and readings set into the words.
 */
export interface NormalText {
  text: string
  /** Index of each character of `text` in the source (UTF-16). */
  at: readonly number[]
}

/** What each UTF-16 unit is compared as; DROPPED for what is skipped, 0 for what stays as it is. */
export type Fold = Uint16Array

const DROPPED = 0xffff
const HYPHEN = 0x2d
// White space, soft hyphen, zero-width and direction marks, variation selectors, quotes.
const SKIPPED_RANGES = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const
const QUOTES = '"\'“”‘’‛‟「」『』﹁﹂﹃﹄〝〞〟＂＇'
const DASHES = '-‐‑‒–—―−－─━'
/** 項(xiàng)目: mirror sites write the reading after the character. */
const READING = /[（(][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜ]{1,6}[）)]/y

/** @param fold aligned characters: the n-th of `from` is compared as the n-th of `to` */
export function readFold(fold: { from: string; to: string }): Fold {
  const table = new Uint16Array(0x10000)
  // Full-width forms stand in the order of ASCII, 0xfee0 higher.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  for (let code = 0; code < 0x250; code++) lowerCase(table, code)
  for (let code = 0xff21; code <= 0xff3a; code++) table[code] = code - 0xfee0 + 0x20
  for (const [first, last] of SKIPPED_RANGES) table.fill(DROPPED, first, last + 1)
  for (const quote of QUOTES) table[quote.charCodeAt(0)] = DROPPED
  // What the reader of a page puts between the cells of a table's row.
  table[0x09] = 0x2c
  for (const dash of DASHES) table[dash.charCodeAt(0)] = HYPHEN
  for (let i = 0; i < fold.from.length; i++) table[fold.from.charCodeAt(i)] = fold.to.charCodeAt(i)
  return table
}

/** Written over by each call: a page has thousands of flows, and buffers are dear. */
let scratch = new Uint16Array(0x1000)

/** @returns the normal form of `source` with an offset back for every character; never longer than it. */
export function normalise(source: string, fold: Fold): NormalText {
  const at: number[] = []
  return { text: decode(write(source, fold, at)), at }
}

/** The UTF-16 units of the normal form of `source`, to be looked at before this module is called again. */
export function normalUnits(source: string, fold: Fold): Uint16Array {
  return write(source, fold, null)
}

/** Gives the units of the normal form; where each stood in the source is added to `at`, if it is wanted. */
function write(source: string, fold: Fold, at: number[] | null): Uint16Array {
  if (scratch.length < source.length) scratch = new Uint16Array(source.length * 2)
  const units = scratch
  let length = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    const unit = fold[code] || code
    if (unit === DROPPED) continue
    if (unit === 0x28 && length > 0 && isHan(units[length - 1] ?? 0)) {
      READING.lastIndex = i
      if (READING.test(source)) {
        i = READING.lastIndex - 1
        continue
      }
    }
    units[length] = unit
    at?.push(i)
    length++
  }
  return units.subarray(0, length)
}

/** The normal form alone: nothing is made where `source` is it already, as most names are. */
export function normalText(source: string, fold: Fold): string {
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    // A bracket may open a reading.
    if ((fold[code] || code) !== code || code === 0x28) return normalise(source, fold).text
  }
  return source
}

/** Where the stretch `start`..`end` of the normal form lies in the source. */
export function toSource(normal: NormalText, start: number, end: number): { start: number; end: number } {
  return { start: normal.at[start] ?? 0, end: (normal.at[end - 1] ?? -1) + 1 }
}

/** More arguments than this overflow the stack of String.fromCharCode in Firefox. */
const CHUNK = 0x2000

function decode(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[])
  return text
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

function lowerCase(table: Uint16Array, code: number): void {
  const lower = String.fromCharCode(code).toLowerCase()
  if (lower.length === 1) table[code] = lower.charCodeAt(0)
}
