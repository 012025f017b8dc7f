import { type BoundWord, readBoundAfter, readBoundBefore } from './bounds'
import { toDigitForm } from './digit-form'
import type { Bound, Figure } from './model'
import { isNoQuantity } from './not-a-quantity'
import { type NumberReading, readNumber } from './numbers'
import { readRatio } from './ratios'
import { mayBeginUnit, readUnit, type Unit } from './units'

const NUMBER_START = /[\d零一二两三四五六七八九十百千万亿数几]/g
const DIGITS = /\d+/y
const RANGE_SIGN = /^[ \n]*(?:至|到|-{1,2}|~)[ \n]*/

type Draft = Omit<Figure, 'exact'>

/**
 * Every quantity of a text, in order: number, unit, and the words that bound it. Dates, spans of time,
 * ordinals, telephone numbers and numbers within names are none. Offsets are UTF-16 units of `text`;
 * values are in the base unit (元, 吨, 千瓦).
 */
export function parseQuantities(text: string): Figure[] {
  const plain = toDigitForm(text)
  const figures: Figure[] = []
  for (let at = nextNumber(plain, 0); at >= 0; ) {
    const ratio = readRatioAt(plain, at)
    const reading = ratio || isLoneNumeral(plain, at) ? null : readNumber(plain, at)
    const draft = ratio ?? (reading && readQuantity(plain, reading))
    if (draft) figures.push({ ...draft, exact: text.slice(draft.start, draft.end) })
    at = nextNumber(plain, draft?.end ?? Math.max(endOfDigits(plain, at), reading?.end ?? 0))
  }
  return figures
}

/**
 * 二、, 一年, 九月, 三维: two of three numerals in a text are a single one with nothing behind it that makes it a
 * quantity. Asked first: with the bounds asked by their last character it saved a quarter of the time.
 */
function isLoneNumeral(text: string, at: number): boolean {
  LONE.lastIndex = at
  return LONE.test(text) && !mayBeginUnit(text.charAt(at + 1))
}

/** Neither a numeral, a point, an order, a blank nor a range sign behind it. */
const LONE = /[零一二两三四五六七八九十百千](?![\d零一二两三四五六七八九十百千万亿数几点余多来 \n至到~-])/y

/** Where the next number may begin, or -1. */
function nextNumber(text: string, from: number): number {
  NUMBER_START.lastIndex = from
  return NUMBER_START.exec(text)?.index ?? -1
}

/** Past the digits at `at`, at least one character: no number begins within another. */
function endOfDigits(text: string, at: number): number {
  DIGITS.lastIndex = at
  return DIGITS.test(text) ? DIGITS.lastIndex : at + 1
}

function readRatioAt(text: string, start: number): Draft | null {
  const ratio = RATIO_NEAR.test(text.slice(Math.max(0, start - 2), start + 5)) ? readRatio(text, start) : null
  if (!ratio) return null
  const code = ratio.unit === '%' ? 'P1' : null
  const unit = { length: 0, base: ratio.unit, exponent: 0, code, counted: false }
  const share = { ...ratio, script: 'chinese', scale: 0 } as const
  return single(text, share, { unit, end: ratio.end })
}

function readQuantity(text: string, reading: NumberReading): Draft | null {
  const own = unitAfter(text, reading)
  const range = readRange(text, reading, own)
  if (range) return range
  if (!own || isNoQuantity(text, reading, own.unit, boundBefore(text, reading) !== null)) return null
  return single(text, reading, own)
}

/** What every ratio has among its first characters, or right before them. */
const RATIO_NEAR = /[分成半翻/]/

interface PlacedUnit {
  unit: Unit
  end: number
}

/** A unit may stand after a blank or a line's end (48 个). */
function unitAfter(text: string, reading: NumberReading): PlacedUnit | null {
  const gap = /^[ \n]{0,3}/.exec(text.slice(reading.end, reading.end + 3))?.[0].length ?? 0
  const unit = readUnit(text, reading.end + gap)
  return unit && { unit, end: reading.end + gap + unit.length }
}

function single(text: string, reading: NumberReading, { unit, end }: PlacedUnit): Draft {
  const before = boundBefore(text, reading)
  const after = readBoundAfter(text, end)
  const value = scaled(reading.value, unit.exponent)
  const limits =
    reading.upper === null
      ? limitsOf(after?.bound ?? before?.bound ?? null, value, reading.more)
      : between(value, scaled(reading.upper, unit.exponent))
  const start = reading.start - (before?.length ?? 0)
  return draftOf(limits, unit, reading.significantDigits, { start, end: end + (after?.length ?? 0) })
}

/** 3至5家, 5亿至8亿元, 5-8亿元: null where no second number with a unit of the same kind follows. */
function readRange(text: string, low: NumberReading, lowUnit: PlacedUnit | null): Draft | null {
  const from = lowUnit?.end ?? low.end
  const sign = RANGE_SIGN.exec(text.slice(from, from + 6))
  const high = sign && readNumber(text, from + sign[0].length)
  const highUnit = high && unitAfter(text, high)
  if (!highUnit || (lowUnit && lowUnit.unit.base !== highUnit.unit.base)) return null
  if (isNoQuantity(text, low, highUnit.unit, true)) return null

  const top = scaled(high.value, highUnit.unit.exponent)
  const plain = scaled(low.value, (lowUnit ?? highUnit).unit.exponent)
  // 5至8亿元 lends its 亿 to the 5; 9000至1.2万户 does not lend its 万.
  const lent = scaled(low.value, highUnit.unit.exponent + high.scale)
  const bottom = lowUnit || low.scale > 0 || lent > top ? plain : lent
  if (bottom > top) return null
  const before = boundBefore(text, low)
  const after = readBoundAfter(text, highUnit.end)
  const digits = Math.max(low.significantDigits, high.significantDigits)
  const start = low.start - (before?.length ?? 0)
  const end = highUnit.end + (after?.length ?? 0)
  return draftOf(between(bottom, top), highUnit.unit, digits, { start, end })
}

/**
 * What a figure is of is known from the words around it, not from the number (see target-figures.ts). Written
 * out: to spread one object into another took a tenth of the time of reading a number.
 */
function draftOf(
  { value, minValue, maxValue, bound }: Limits,
  unit: Unit,
  significantDigits: number,
  { start, end }: { start: number; end: number },
): Draft {
  return {
    metric: null,
    role: 'context',
    basis: null,
    moneyStage: null,
    value,
    minValue,
    maxValue,
    bound,
    unitText: unit.base,
    unitCode: unit.code,
    significantDigits,
    start,
    end,
  }
}

/** 上 bounds an order of magnitude only: 上百家, never 会上3家. */
function boundBefore(text: string, reading: NumberReading): BoundWord | null {
  const word = readBoundBefore(text, reading.start)
  if (word) return word
  const isOrder = /^[百千万亿]/.test(text.slice(reading.start, reading.end))
  return isOrder && text.charAt(reading.start - 1) === '上' ? { bound: 'about', length: 1 } : null
}

type Limits = Pick<Figure, 'value' | 'minValue' | 'maxValue' | 'bound'>

function between(minValue: number, maxValue: number): Limits {
  return { value: null, minValue, maxValue, bound: 'range' }
}

/** 余 and 多 keep the value and say that it is a lower limit; 数十 and 几百 have no value of their own. */
function limitsOf(bound: Bound | null, value: number, more: NumberReading['more']): Limits {
  const known = bound ?? (more === 'none' ? 'exact' : 'about')
  switch (known) {
    case 'atLeast':
    case 'moreThan':
      return { value: null, minValue: value, maxValue: null, bound: known }
    case 'atMost':
    case 'lessThan':
      return { value: null, minValue: null, maxValue: value, bound: known }
    case 'exact':
    case 'about':
    case 'range':
      return {
        value: more === 'some' ? null : value,
        minValue: more === 'none' ? null : value,
        maxValue: null,
        bound: known,
      }
  }
}

/** By the digits, not by multiplying: 568.8亿 in binary fractions would not be 56880000000. */
function scaled(value: number, powerOfTen: number): number {
  if (powerOfTen === 0) return value
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + powerOfTen}`)
}
