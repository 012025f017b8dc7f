import { add, type Decimal, shift, toNumber, ZERO } from './decimal'
import { digitsOf, type More, matchAt, readTerm, SCALE, type Term } from './number-terms'

/** A number as read from text in digit form. Offsets are UTF-16 units of that text. */
export interface NumberReading {
  start: number
  end: number
  value: number
  /** 两三百, 七八十: the upper of two neighbouring digits; else null. */
  upper: number | null
  more: More
  /** Digits as printed, without leading zeros; of a Chinese numeral those that it names. */
  significantDigits: number
  script: 'arabic' | 'chinese'
  /** Power of ten of its last 万 or 亿 (0 without), which 5至8亿 lends to the 5. */
  scale: number
}

/** 万亿亿 is as much as anybody has written; what follows it is noise. */
const LARGEST_SCALE = 16
const SCALE_EXPONENTS: Record<string, number> = { 万: 4, 亿: 8 }
const SOMEWHAT = /[余多]|(?<=[十百千])来(?![自到源])/y

/** A coefficient with its 万 and 亿: 3亿 in 3亿5千万. */
interface Part {
  term: Term
  value: Decimal
  /** Power of ten of its 万 and 亿. */
  exponent: number
  more: More
  end: number
}

/**
 * Reads the number that begins at `start`: 568.8亿, 1,234,567, 五十二点四亿, 两千零五, 二〇二五, 3亿5千万,
 * 两千三百余, 七八十, 数十. Null where none begins there. `text` must be in digit form.
 */
export function readNumber(text: string, start: number): NumberReading | null {
  const first = readPart(text, start)
  if (!first) return null
  const parts = [first]
  for (let next = readLower(text, first); next; next = readLower(text, next)) parts.push(next)

  const last = parts.at(-1) ?? first
  const value = parts.length === 1 ? first.value : parts.reduce((sum, part) => add(sum, part.value), ZERO)
  const upper = first.term.upper && shift(first.term.upper, first.exponent)
  return {
    start,
    end: last.end,
    value: toNumber(value),
    upper: upper && toNumber(upper),
    more: last.more,
    significantDigits: Math.max(1, parts.length === 1 ? first.term.digits : digitsOf(value)),
    script: first.term.script,
    scale: parts.findLast(({ exponent }) => exponent > 0)?.exponent ?? 0,
  }
}

function readPart(text: string, at: number): Part | null {
  const term = readTerm(text, at)
  if (!term) return null
  const { end, exponent, more } = readScale(text, term.end)
  return { term, value: shift(term.value, exponent), exponent, more: more === 'none' ? term.more : more, end }
}

/** The part after a 万 or 亿, smaller than it: 3亿 5千万 go together, 3万 5亿 do not. */
function readLower(text: string, above: Part): Part | null {
  if (above.exponent === 0 || above.more !== 'none' || above.term.upper) return null
  if (/[\s百千万亿]/.test(text.charAt(above.end))) return null
  const part = readPart(text, above.end)
  if (!part || part.term.more === 'some' || part.term.upper) return null
  // 一万二 is 12,000: a last digit right after 万 counts the next lower place.
  const colloquial = part.exponent === 0 && isLoneDigit(part.term)
  const value = colloquial ? shift(part.value, above.exponent - 1) : part.value
  return toNumber(value) < 10 ** above.exponent ? { ...part, value } : null
}

function isLoneDigit({ zeroLed, digits, value }: Term): boolean {
  const digit = toNumber(value)
  return !zeroLed && digits === 1 && digit >= 1 && digit <= 9
}

/** What follows a coefficient: 多, 万, 亿 in any order that people write (多亿, 亿多, 万亿). */
function readScale(text: string, from: number): { end: number; exponent: number; more: More } {
  let at = from
  let exponent = 0
  let more: More = 'none'
  for (;;) {
    const scale = matchAt(SCALE, text, at)
    if (scale && exponent < LARGEST_SCALE) {
      exponent += SCALE_EXPONENTS[scale[1] ?? ''] ?? 0
      at += scale[0].length
    } else if (more === 'none' && matchAt(SOMEWHAT, text, at)) {
      more = 'somewhat'
      at += 1
    } else return { end: at, exponent, more }
  }
}
