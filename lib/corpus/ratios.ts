import { matchAt } from './number-terms'
import { readNumber } from './numbers'

/** A share written in words, in % or ‰. Offsets are UTF-16 units of the text in digit form. */
export interface Ratio {
  start: number
  end: number
  value: number
  /** 六七成: the upper of two neighbouring tenths; else null. */
  upper: number | null
  more: 'none' | 'somewhat'
  unit: '%' | '‰'
  significantDigits: number
}

/** 十成年人 and 三成员 count people, 一成立 begins something. */
const TENTHS =
  /(?:([一二两三四五六七八九])([二三四五六七八九])?|(?<![\d.])(\d(?:\.\d)?))成(半|[一二三四五六七八九](?![一二三四五六七八九十百千万亿个成])|[多余])?(?![立员果功本为年熟都就交人])/y
const FOLD = /(?:了|上)?([一二两三四五]|\d)番/y
const SHARE = /(百|千)分之/y
/** 三分之二, 5分之3. */
const PARTS = /([二三四五六七八九十]|\d{1,2})分之([一二两三四五六七八九]|\d{1,2})(?![百千万亿点.\d])/y
/** 2/3的村民; without such a word, 2/3 is as often a date. */
const SLASHED = /(?<![\d/])(\d)\/(\d{1,2})(?=的|以上|左右)/y
const HALF = /一半(?!是|天|路)/y
const DIGITS = '零一二三四五六七八九'

/**
 * Reads 百分之三十, 三分之二, 一成半 (15 %), 一半 and 翻一番 (100 % more, 翻两番 300 %) at `at`, null where none
 * stands.
 */
export function readRatio(text: string, at: number): Ratio | null {
  return (
    readShare(text, at) ??
    readParts(text, at) ??
    readTenths(text, at) ??
    readHalf(text, at) ??
    readFold(text, at)
  )
}

function readShare(text: string, start: number): Ratio | null {
  const share = matchAt(SHARE, text, start)
  const reading = share && readNumber(text, start + share[0].length)
  if (!reading) return null
  const { end, value, upper, significantDigits } = reading
  const more = reading.more === 'none' ? 'none' : 'somewhat'
  return { start, end, value, upper, more, significantDigits, unit: share[1] === '百' ? '%' : '‰' }
}

function readParts(text: string, start: number): Ratio | null {
  const spoken = matchAt(PARTS, text, start)
  const match = spoken ?? matchAt(SLASHED, text, start)
  if (!match) return null
  const [below, above] = spoken ? [match[1], match[2]] : [match[2], match[1]]
  const whole = below === '十' ? 10 : digit(below)
  const part = digit(above)
  if (part === 0 || part >= whole) return null
  const value = Number(((part / whole) * 100).toFixed(2))
  return ratio(start, start + match[0].length, value, String(value).replace(/\D|0+$/g, '').length)
}

function readTenths(text: string, start: number): Ratio | null {
  const match = matchAt(TENTHS, text, start)
  if (!match) return null
  const [whole, low, high, arabic, tail] = match
  const value = tenth(arabic ?? low) + (tail === '半' ? 5 : digitOr(tail, 0))
  const upper = high === undefined ? null : tenth(high)
  if (upper !== null && (upper - value !== 10 || tail !== undefined)) return null
  const read = ratio(start, start + whole.length, value, value % 10 === 0 ? 1 : 2)
  return { ...read, upper, more: tail === '多' || tail === '余' ? 'somewhat' : 'none' }
}

function readHalf(text: string, start: number): Ratio | null {
  return matchAt(HALF, text, start) && ratio(start, start + 2, 50, 1)
}

/** Doubling n times adds 2^n - 1 times the amount. */
function readFold(text: string, at: number): Ratio | null {
  const from = text.charAt(at - 1) === '翻' ? at : /翻[了上]$/.test(text.slice(at - 2, at)) ? at - 1 : -1
  const match = from < 0 ? null : matchAt(FOLD, text, from)
  if (!match) return null
  return ratio(from - 1, from + match[0].length, (2 ** digit(match[1]) - 1) * 100, 1)
}

function ratio(start: number, end: number, value: number, significantDigits: number): Ratio {
  return { start, end, value, upper: null, more: 'none', unit: '%', significantDigits }
}

/** Ten per cent each: 2.5成 is 25 %. */
function tenth(written = ''): number {
  return /\d/.test(written) ? Math.round(Number(written) * 10) : digit(written) * 10
}

function digitOr(char: string | undefined, otherwise: number): number {
  return char !== undefined && DIGITS.includes(char) ? digit(char) : otherwise
}

function digit(char = ''): number {
  return char === '两' ? 2 : /\d/.test(char) ? Number(char) : DIGITS.indexOf(char)
}
