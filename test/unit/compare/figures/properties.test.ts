import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFigures } from '../../../../lib/compare/figures/compare-figures'
import type { PromisedFigure, ReportedFigure } from '../../../../lib/compare/figures/figure-pair'
import type { Bound } from '../../../../lib/corpus/model'
import { inYear, page, promise, report, until } from './pairs'

type Limits = Pick<PromisedFigure, 'value' | 'minValue' | 'maxValue' | 'bound'>

const number = fc.integer({ min: 1, max: 9999 })
const bound = fc.constantFrom<Bound>('exact', 'range', 'about', 'atLeast', 'moreThan', 'atMost', 'lessThan')

/** As quantity.ts gives them: a bound holds one limit, 余 holds value and limit. */
const limits = fc.tuple(bound, number, number, fc.boolean()).map(limitsOf)

function limitsOf([kind, a, b, isOver]: [Bound, number, number, boolean]): Limits {
  switch (kind) {
    case 'range':
      return { bound: kind, value: null, minValue: Math.min(a, b), maxValue: Math.max(a, b) }
    case 'atLeast':
    case 'moreThan':
      return { bound: kind, value: null, minValue: a, maxValue: null }
    case 'atMost':
    case 'lessThan':
      return { bound: kind, value: null, minValue: null, maxValue: a }
    case 'about':
      return { bound: kind, value: a, minValue: isOver ? a : null, maxValue: null }
    case 'exact':
      return { bound: kind, value: a, minValue: null, maxValue: null }
  }
}

const time = fc.constantFrom(inYear(2023), until('2023-09-30'), null, 'unresolved' as const)
const mood = fc.constantFrom('result' as const, 'plan' as const, 'forecast' as const, 'remainder' as const)
const when = fc.constantFrom('2023-11-20', '2024-01-20', null)

const digits = (numbers: Limits) => String(numbers.value ?? numbers.minValue ?? numbers.maxValue).length
const promised = (numbers: Limits): PromisedFigure => ({
  ...promise('48个'),
  ...numbers,
  significantDigits: digits(numbers),
})
const reported = (numbers: Limits, more: Partial<ReportedFigure> = {}): ReportedFigure => ({
  ...report('48个', { period: inYear(2023) }),
  ...numbers,
  significantDigits: digits(numbers),
  ...more,
})

test('the unit that both are told in changes nothing', () => {
  fc.assert(
    fc.property(
      limits,
      limits,
      time,
      mood,
      when,
      fc.integer({ min: -3, max: 9 }),
      (a, b, period, how, day, power) => {
        const scaled = (numbers: Limits): Limits => ({
          ...numbers,
          value: shifted(numbers.value, power),
          minValue: shifted(numbers.minValue, power),
          maxValue: shifted(numbers.maxValue, power),
        })
        const ours = promised(a)
        const theirs = reported(b, { period, mood: how })
        const plain = compareFigures(ours, theirs, page(day))
        expect(compareFigures({ ...ours, ...scaled(a) }, { ...theirs, ...scaled(b) }, page(day))).toEqual(
          plain,
        )
      },
    ),
  )
})

test('the same land in 亩 and in 公顷 lies to a target in the same way', () => {
  fc.assert(
    fc.property(number, number, (goal, done) => {
      const ours = { ...promised(exactly(goal)), unitText: '公顷' }
      const inHectares = reported(exactly(done), { unitText: '公顷' })
      const inMu = { ...reported(exactly(done * 15)), unitText: '亩' }
      expect(compareFigures(ours, inMu, page('2024-01-20'))).toEqual(
        compareFigures(ours, inHectares, page('2024-01-20')),
      )
    }),
  )
})

test('a figure against itself is never below, and its plan is never another number', () => {
  fc.assert(
    fc.property(limits, when, (numbers, day) => {
      const result = compareFigures(promised(numbers), reported(numbers), page(day)).outcome
      expect(['same', 'approx', 'above', 'unknown']).toContain(result)
      const plan = compareFigures(promised(numbers), reported(numbers, { mood: 'plan' }), page(day)).outcome
      expect(['promise-repeated', 'unknown']).toContain(plan)
    }),
  )
})

test('a wider interval claims nothing where the narrower one claimed nothing', () => {
  fc.assert(
    fc.property(limits, limits, number, number, time, when, (a, b, down, up, period, day) => {
      const wider: Limits =
        b.bound === 'exact' || b.bound === 'about'
          ? b
          : {
              ...b,
              minValue: b.minValue === null ? null : b.minValue - down,
              maxValue: b.maxValue === null ? null : b.maxValue + up,
            }
      const narrow = compareFigures(promised(a), reported(b, { period }), page(day)).outcome
      const wide = compareFigures(promised(a), reported(wider, { period }), page(day)).outcome
      if (narrow === 'unknown') expect(wide).toBe('unknown')
    }),
  )
})

test('more done is never told as less', () => {
  const order = ['below-due', 'approx', 'same', 'approx', 'above']
  fc.assert(
    fc.property(number, number, number, (goal, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      const of = (done: number) =>
        compareFigures(promised(exactly(goal)), reported(exactly(done)), page('2024-01-20')).outcome
      expect(order.lastIndexOf(of(more))).toBeGreaterThanOrEqual(order.indexOf(of(less)))
    }),
  )
})

test('every outcome that is no refusal has no reason, and every refusal has one', () => {
  fc.assert(
    fc.property(limits, limits, time, mood, when, (a, b, period, how, day) => {
      const { outcome, reason } = compareFigures(promised(a), reported(b, { period, mood: how }), page(day))
      expect(reason !== null).toBe(outcome === 'not-comparable')
    }),
  )
})

function exactly(value: number): Limits {
  return { bound: 'exact', value, minValue: null, maxValue: null }
}

/** By the digits, as the parser does: 3 × 10⁻³ in binary fractions would not be 0.003. */
function shifted(value: number | null, power: number): number | null {
  return value === null ? null : Number(`${value}e${power}`)
}
