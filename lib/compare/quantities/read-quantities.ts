import { toDigitForm } from '../../corpus/digit-form'
import { rawSpan } from '../../corpus/joined-text'
import type { Figure } from '../../corpus/model'
import { parseQuantities } from '../../corpus/quantity'
import { type Direction, directionOf } from './change'
import { DATE_BEGINS } from './date-words'
import { amountOf, type Limits, limitsOf } from './limits'
import type { Placed } from './placed'
import type { Quantity, QuantityKind } from './quantity'
import { readDate } from './read-date'
import { readLengthOfTime } from './read-length-of-time'
import { readLooseNumber } from './read-loose-number'
import { NAME_BEGINS, readName } from './read-name'
import { ORDINAL_BEGINS, readOrdinal } from './read-ordinal'
import { unwrap } from './unwrap'

const BEGINS = new RegExp(
  `[\\d零一二两三四五六七八九十百千万亿数几翻${DATE_BEGINS}${ORDINAL_BEGINS}${NAME_BEGINS}]`,
  'g',
)
const DOUBLING = /翻(?:了?番|倍)/y
const DIGITS = /\d+(?:\.\d+)?/y
const NOTHING: Limits = { min: null, max: null, bound: 'exact' }
const NUMBERED: [QuantityKind, (text: string, at: number) => Placed | null][] = [
  ['date', readDate],
  ['name', readName],
  ['ordinal', readOrdinal],
]

/**
 * Every number of a text with its kind, in order. What is an amount is read by the corpus' own parser
 * (parseQuantities); this adds whether a share is a change, and names what is no amount: dates, ordinals and
 * numbers within names.
 */
export function readQuantities(source: string): Quantity[] {
  const joined = unwrap(source)
  const text = toDigitForm(joined.text)
  const figures = parseQuantities(joined.text)
  const found: Quantity[] = []
  let share: { end: number; direction: Direction } | null = null
  let nth = 0
  const add = (quantity: Omit<Quantity, 'surface'>): number => {
    const { start, end } = rawSpan(joined, quantity.start, quantity.end)
    const figure = quantity.figure && {
      ...quantity.figure,
      ...rawSpan(joined, quantity.figure.start, quantity.figure.end),
    }
    found.push({ ...quantity, start, end, figure, surface: source.slice(start, end) })
    return quantity.end
  }
  for (let at = nextBegin(text, 0); at >= 0; ) {
    while ((figures[nth]?.end ?? Infinity) <= at) nth += 1
    const figure = figures[nth]
    const numbered = readNumbered(text, at, figure)
    if (numbered) at = add(numbered)
    else if (figure && figure.start <= at) {
      const direction: Direction = isShare(figure) ? directionOf(text, figure, share) : null
      if (isShare(figure)) share = { end: figure.end, direction }
      at = add(amountOf(text, figure, direction))
    } else at = readOther(text, at, figure, add) ?? past(text, at)
    at = nextBegin(text, at)
  }
  return found
}

function readNumbered(
  text: string,
  at: number,
  figure: Figure | undefined,
): Omit<Quantity, 'surface'> | null {
  for (const [kind, read] of NUMBERED) {
    const placed = read(text, at)
    // 每周三千人: what takes a part of an amount has misread it.
    const cuts = placed && figure && figure.start < placed.end && figure.end > placed.end
    const within = placed && figure && figure.start <= placed.start && figure.end >= placed.end
    if (placed && !cuts && !within) return { ...placed, ...NOTHING, unit: null, kind, figure: null }
  }
  return null
}

/** Lengths of time, a doubling, and numbers of which nothing else is known; the place behind, or null. */
function readOther(
  text: string,
  at: number,
  figure: Figure | undefined,
  add: (quantity: Omit<Quantity, 'surface'>) => number,
): number | null {
  DOUBLING.lastIndex = at
  if (DOUBLING.test(text)) {
    const doubled = { start: at, end: DOUBLING.lastIndex, min: 100, max: 100 }
    return add({ ...doubled, bound: 'exact', unit: '%', kind: 'change-percent', figure: null })
  }
  const time = readLengthOfTime(text, at)
  if (time && time.end <= (figure?.start ?? Infinity)) {
    const { start, end, unit, isPlaced } = time
    if (isPlaced) return add({ start, end, ...NOTHING, unit: null, kind: 'date', figure: null })
    return add({ start, end, ...limitsOf(time), unit, kind: 'level', figure: null })
  }
  const number = readLooseNumber(text, at)
  if (!number || number.end > (figure?.start ?? Infinity)) return null
  const { start, end, unit } = number
  return add({ start, end, ...limitsOf(number), unit, kind: 'level', figure: null })
}

function isShare({ unitText }: Figure): boolean {
  return unitText === '%' || unitText === '‰' || unitText === '倍' || unitText === '百分点'
}

function nextBegin(text: string, from: number): number {
  BEGINS.lastIndex = from
  return BEGINS.exec(text)?.index ?? -1
}

function past(text: string, at: number): number {
  DIGITS.lastIndex = at
  return DIGITS.test(text) ? DIGITS.lastIndex : at + 1
}
