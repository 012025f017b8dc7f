import type { Bound, Figure } from '../../corpus/model'
import type { Direction } from './change'
import type { Quantity } from './quantity'

export type Limits = Pick<Quantity, 'min' | 'max' | 'bound'>

/** A number as read, with the word that bounds it. */
interface Bounded {
  value: number
  upper: number | null
  more: 'none' | 'somewhat' | 'some'
  bound: Bound | null
}

/** The limits of a number that the corpus' parser did not read. */
export function limitsOf({ value, upper, more, bound }: Bounded): Limits {
  if (upper !== null) return { min: value, max: upper, bound: 'range' }
  if (bound === 'atLeast' || bound === 'moreThan') return { min: value, max: null, bound }
  if (bound === 'atMost' || bound === 'lessThan') return { min: null, max: value, bound }
  if (more !== 'none') return { min: value, max: null, bound: 'about' }
  return { min: value, max: value, bound: bound ?? 'exact' }
}

const MIRRORED: Partial<Record<Bound, Bound>> = {
  atLeast: 'atMost',
  moreThan: 'lessThan',
  atMost: 'atLeast',
  lessThan: 'moreThan',
}

/** An amount of the corpus' parser; a change downwards is below zero, so that its limits change places. */
export function amountOf(text: string, figure: Figure, direction: Direction): Omit<Quantity, 'surface'> {
  const { value, minValue, maxValue, bound, unitText, end } = figure
  // 余 and 多 give a lower limit with the value; without one, both limits are the value.
  const min = minValue ?? (maxValue === null ? value : null)
  const max = maxValue ?? (minValue === null ? value : null)
  const minus = minusBefore(text, figure.start)
  const start = figure.start - minus
  const isDoubling = text.charAt(start) === '翻'
  const isPoints = unitText === '百分点'
  const isChange = direction !== null || isDoubling
  const kind = isPoints ? 'points' : isChange ? 'change-percent' : 'level'
  const isFold = unitText === '倍' && isChange
  const unit = isFold ? '%' : unitText
  const sign = minus > 0 ? -1 : (direction ?? 1)
  const times = (limit: number | null) =>
    limit === null ? null : Number((limit * (isFold ? 100 : 1) * sign).toPrecision(15))
  if (sign === 1) return { start, end, min: times(min), max: times(max), bound, unit, kind, figure }
  return { start, end, min: times(max), max: times(min), bound: MIRRORED[bound] ?? bound, unit, kind, figure }
}

const MINUS = /(?:^|[^\dA-Za-z%年月日时分号])(-|零下)$/

/** How long the minus sign before `start` is, 零下 included; 0 where there is none, but a dash of a range or name. */
function minusBefore(text: string, start: number): number {
  return MINUS.exec(text.slice(Math.max(0, start - 3), start))?.[1]?.length ?? 0
}
