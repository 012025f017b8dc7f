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
  const { value, minValue, maxValue, bound, unitText, start, end } = figure
  // 余 and 多 give a lower limit with the value; without one, both limits are the value.
  const min = minValue ?? (maxValue === null ? value : null)
  const max = maxValue ?? (minValue === null ? value : null)
  const level: Omit<Quantity, 'surface'> = {
    start,
    end,
    min,
    max,
    bound,
    unit: unitText,
    kind: 'level',
    figure,
  }
  const isPoints = unitText === '百分点'
  const isDoubling = text.charAt(start) === '翻' || /翻$/.test(text.slice(0, start))
  const way = direction ?? (isPoints || isDoubling ? 1 : negativeBefore(text, start) ? -1 : null)
  if (way === null) return level
  const factor = unitText === '倍' ? 100 : 1
  const unit = unitText === '倍' ? '%' : unitText
  const kind = isPoints ? 'points' : direction === null && !isDoubling ? 'level' : 'change-percent'
  const times = (limit: number | null) =>
    limit === null ? null : Number((limit * factor * way).toPrecision(12))
  if (way === 1) return { ...level, min: times(min), max: times(max), unit, kind }
  return { ...level, min: times(max), max: times(min), bound: MIRRORED[bound] ?? bound, unit, kind }
}

/** A minus sign that is no dash of a range. */
function negativeBefore(text: string, start: number): boolean {
  return /(?:^|[^\d%])-$/.test(text.slice(Math.max(0, start - 2), start))
}
