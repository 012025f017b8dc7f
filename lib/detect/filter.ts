import type { Lexicon } from './lexicon'
import { normalUnits, readFold } from './normalise'

/** What a content script holds of the lexicon: plain JSON of at most 64 KB. */
export interface FilterData {
  /** Bit table of the first two characters, base64. */
  pairs: string
  /** Bit table of the characters that a text must hold to pass, base64. */
  starts: string
  /** Traditional characters of the words, as in the lexicon. */
  fold: Lexicon['fold']
}

export interface Filter {
  /** False only where no word and no place of the lexicon stands in the text. */
  mayHold(text: string): boolean
}

/** 36 KB of bits are 48 KB of base64; the fold takes some 9 KB more. */
const PAIRS_BYTES = 16 * 1024
const STARTS_BYTES = 20 * 1024
/** Bits in `starts` per word; in `pairs` it is two. */
const PROBES = 4
/** In the place of a third character: no unit of a normal form is 0. */
const NONE = 0

/**
 * Packs the first characters (two of a word of two, three of any longer one) of every word and place into
 * bit tables of fixed size: a first one that most places of a text do not pass, with one look at one bit, and
 * one that decides (with 500,000 words it is full, and the first one decides). What they reject can be dropped
 * without changing what is detected.
 */
export function buildFilter(lexicon: Pick<Lexicon, 'fold' | 'terms' | 'places'>): FilterData {
  const pairs = new Uint8Array(PAIRS_BYTES)
  const starts = new Uint8Array(STARTS_BYTES)
  const words = [...lexicon.terms, ...lexicon.places].map(({ text }) => text)
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    const third = word.length > 2 ? word.charCodeAt(2) : NONE
    setBit(pairs, pairBit(first, second))
    setBit(pairs, otherPairBit(first, second))
    const hashes = hashesOf(first, second, third)
    for (let probe = 0; probe < PROBES; probe++) setBit(starts, startBit(hashes, probe))
  }
  return { pairs: toBase64(pairs), starts: toBase64(starts), fold: foldFor(words, lexicon.fold) }
}

export function loadFilter(data: FilterData): Filter {
  const pairs = fromBase64(data.pairs)
  const starts = fromBase64(data.starts)
  const fold = readFold(data.fold)
  const startsWord = (first: number, second: number, third: number) => {
    const hashes = hashesOf(first, second, third)
    for (let probe = 0; probe < PROBES; probe++) {
      if (!hasBit(starts, startBit(hashes, probe))) return false
    }
    return true
  }
  return {
    mayHold(source) {
      const units = normalUnits(source, fold)
      let second = units[0] ?? 0
      for (let next = 1; next < units.length; next++) {
        const first = second
        second = units[next] ?? 0
        if (!hasBit(pairs, pairBit(first, second)) || !hasBit(pairs, otherPairBit(first, second))) continue
        if (startsWord(first, second, NONE) || startsWord(first, second, units[next + 1] ?? NONE)) return true
      }
      return false
    },
  }
}

function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & (PAIRS_BYTES * 8 - 1)
}

function otherPairBit(first: number, second: number): number {
  return mixed(Math.imul(first, PRIME) ^ second) & (PAIRS_BYTES * 8 - 1)
}

interface Hashes {
  one: number
  other: number
}

function hashesOf(first: number, second: number, third: number): Hashes {
  const one = mixed(Math.imul(mixed(Math.imul(mixed(first), PRIME) ^ second), PRIME) ^ third)
  return { one, other: mixed(one ^ second) | 1 }
}

/** Every bit of the outcome depends on all of `value`: the last step of MurmurHash3. */
function mixed(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return whole ^ (whole >>> 16)
}

const PRIME = 0x01000193

function startBit({ one, other }: Hashes, probe: number): number {
  return ((one + Math.imul(probe, other)) >>> 0) % (STARTS_BYTES * 8)
}

function hasBit(table: Uint8Array, bit: number): boolean {
  return (((table[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
}

function setBit(table: Uint8Array, bit: number): void {
  table[bit >> 3] = (table[bit >> 3] ?? 0) | (1 << (bit & 7))
}

/** Only traditional forms of characters that the words are written with can matter. */
function foldFor(words: readonly string[], fold: Lexicon['fold']): Lexicon['fold'] {
  const used = new Set(words.join(''))
  const kept = [...fold.to]
    .map((char, i) => [fold.from.charAt(i), char] as const)
    .filter(([, to]) => used.has(to))
  return { from: kept.map(([from]) => from).join(''), to: kept.map(([, to]) => to).join('') }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
