import { beforeEach, describe, expect, test } from 'vitest'
import type { Figure } from '../../../lib/corpus/model'
import { figureGloss } from '../../../lib/format/figure-gloss'
import { speak } from '../speak'

function figure(values: Partial<Figure>): Figure {
  return {
    metric: null,
    role: 'target',
    basis: null,
    moneyStage: null,
    value: null,
    minValue: null,
    maxValue: null,
    bound: 'exact',
    unitText: '元',
    unitCode: null,
    significantDigits: 2,
    exact: '',
    start: 0,
    end: 0,
    ...values,
  }
}

describe('in English a figure is said again without 亿 and 万', () => {
  beforeEach(() => speak('en'))
  test.each<[string, Partial<Figure>]>([
    ['56.88 billion yuan', { value: 56_880_000_000 }],
    ['at least 7.4 billion yuan', { bound: 'atLeast', minValue: 7_400_000_000 }],
    ['over 150 billion yuan', { bound: 'moreThan', minValue: 150_000_000_000 }],
    ['about 30 million tonnes', { bound: 'about', value: 30_000_000, unitText: '吨' }],
    ['40,000 tonnes', { value: 40_000, unitText: '吨' }],
    ['6,093 households', { value: 6093, unitText: '户' }],
    ['up to 202 hectares', { bound: 'atMost', maxValue: 202, unitText: '公顷' }],
    ['under 1,000 vehicles', { bound: 'lessThan', maxValue: 1000, unitText: '辆' }],
    ['2,000 to 3,000 people', { bound: 'range', minValue: 2000, maxValue: 3000, unitText: '人' }],
  ])('%s', (words, values) => expect(figureGloss(figure(values))).toBe(words))
  test('a counter says nothing that the number does not', () => {
    expect(figureGloss(figure({ value: 87, unitText: '个' }))).toBe(null)
  })
  test('a figure without a number has no gloss', () => {
    for (const bound of ['exact', 'about', 'atLeast', 'atMost', 'range'] as const)
      expect(figureGloss(figure({ bound }))).toBe(null)
  })
})

test('in Chinese the figure speaks for itself', () => {
  speak('zh_CN')
  expect(figureGloss(figure({ value: 56_880_000_000 }))).toBe(null)
})
