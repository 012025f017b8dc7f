import { readNumber } from './numbers'

/** A share written in words, in % or ‰. Offsets are UTF-16 units of the text in digit form. */
export interface Ratio {
  start: number
  end: number
  value: number
  unit: '%' | '‰'
  significantDigits: number
}

const TENTHS = /([一二两三四五六七八九]|(?<!\d)\d)成(半)?(?![立员果功本为年熟都就交人])/y
const FOLD = /([一二两三四五]|\d)番/y
const SHARE = /(百|千)分之/y
const DIGITS = '零一二三四五六七八九'

/** Reads 百分之三十, 一成半 (15 %) and 翻一番 (100 % more, 翻两番 300 %) at `at`, null where none stands. */
export function readRatio(text: string, at: number): Ratio | null {
  return readShare(text, at) ?? readTenths(text, at) ?? readFold(text, at)
}

function readShare(text: string, start: number): Ratio | null {
  SHARE.lastIndex = start
  const share = SHARE.exec(text)
  const reading = share && readNumber(text, start + share[0].length)
  if (!reading) return null
  const { end, value, significantDigits } = reading
  return { start, end, value, significantDigits, unit: share[1] === '百' ? '%' : '‰' }
}

function readTenths(text: string, start: number): Ratio | null {
  TENTHS.lastIndex = start
  const match = TENTHS.exec(text)
  if (!match) return null
  const half = match[2] === undefined ? 0 : 5
  return {
    start,
    end: start + match[0].length,
    value: digit(match[1]) * 10 + half,
    unit: '%',
    significantDigits: half ? 2 : 1,
  }
}

/** Doubling n times adds 2^n - 1 times the amount. */
function readFold(text: string, at: number): Ratio | null {
  FOLD.lastIndex = at
  const match = text.charAt(at - 1) === '翻' ? FOLD.exec(text) : null
  if (!match) return null
  const value = (2 ** digit(match[1]) - 1) * 100
  return { start: at - 1, end: at + match[0].length, value, unit: '%', significantDigits: 1 }
}

function digit(char = ''): number {
  return char === '两' ? 2 : /\d/.test(char) ? Number(char) : DIGITS.indexOf(char)
}
