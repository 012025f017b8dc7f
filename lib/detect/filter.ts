import type { Lexicon } from './lexicon'
import { normalise, readFold } from './normalise'

/** What a content script holds of the lexicon: plain JSON of at most 64 KB. */
export interface FilterData {
  /** The bit table, base64. */
  bits: string
  /** Traditional characters of the words, as in the lexicon. */
  fold: Lexicon['fold']
}

export interface Filter {
  /** False only where no word and no place of the lexicon stands in the text. */
  mayHold(text: string): boolean
}

/** 36 KB of bits are 48 KB of base64; the fold takes some 9 KB more. */
const TABLE_BYTES = 36 * 1024
/** Bits per word: with 5,000 words in 295,000 bits, one character in 50,000 passes by chance. */
const PROBES = 4

/**
 * Packs the first characters (two of a word of two, three of any longer one) of every word and place into
 * a bit table of fixed size. What the table rejects can be dropped without changing what is detected.
 */
export function buildFilter(lexicon: Pick<Lexicon, 'fold' | 'terms' | 'places'>): FilterData {
  const table = new Uint8Array(TABLE_BYTES)
  const words = [...lexicon.terms, ...lexicon.places].map(({ text }) => text)
  for (const word of words) {
    const hashes = hashesOf(word, 0, Math.min(3, word.length))
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(hashes, probe)
      table[bit >> 3] = (table[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return { bits: toBase64(table), fold: foldFor(words, lexicon.fold) }
}

export function loadFilter(data: FilterData): Filter {
  const table = fromBase64(data.bits)
  const fold = readFold(data.fold)
  const has = (text: string, at: number, length: number) => {
    const hashes = hashesOf(text, at, length)
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(hashes, probe)
      if (!(((table[bit >> 3] ?? 0) >> (bit & 7)) & 1)) return false
    }
    return true
  }
  return {
    mayHold(source) {
      const { text } = normalise(source, fold)
      for (let i = 0; i + 1 < text.length; i++) {
        if (has(text, i, 2) || (i + 2 < text.length && has(text, i, 3))) return true
      }
      return false
    },
  }
}

interface Hashes {
  first: number
  second: number
}

/** Two independent 32-bit hashes (FNV-1a, and a Murmur-like mix) of a few characters. */
function hashesOf(text: string, at: number, length: number): Hashes {
  let first = 0x811c9dc5 ^ length
  let second = 0x9747b28c ^ length
  for (let i = at; i < at + length; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x5bd1e995)
    second ^= second >>> 15
  }
  return { first: first ^ (first >>> 16), second }
}

function bitOf({ first, second }: Hashes, probe: number): number {
  return ((first + Math.imul(probe, second | 1)) >>> 0) % (TABLE_BYTES * 8)
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
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
