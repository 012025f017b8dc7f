import { expect, test } from 'vitest'
import type { Figure } from '../../../../lib/corpus/model'
import { claimValue } from '../../../../lib/library/story/claim-value'
import { claim, figure } from '../../format/page-claims'

const lorries = figure('1000辆', { value: 1000, unitText: '辆' })
const told = (reported: string, fields: Partial<Figure>, promisedFigure = lorries) =>
  claimValue(claim({ reported, reportedFigure: figure(reported, fields), promisedFigure }))

test.each([
  ['740辆', { value: 740, unitText: '辆' }, 740],
  ['740台', { value: 740, unitText: '台' }, 740],
  ['74%', { value: 74, unitText: '%' }, 740],
  ['还差310辆', { value: 310, unitText: '辆' }, 690],
  ['还差31%', { value: 31, unitText: '%' }, 690],
  ['700至720辆', { minValue: 700, maxValue: 720, bound: 'range', unitText: '辆' }, 710],
  ['700余辆', { value: 700, minValue: 700, bound: 'about', unitText: '辆' }, 700],
  ['74户', { value: 74, unitText: '户' }, null],
  ['数十', { unitText: '辆' }, null],
] as const)('of 1000辆, %s is told as %o: %s', (reported, fields, value) => {
  expect(told(reported, fields)).toBe(value)
})

test('of a floor a share is reckoned of its number', () => {
  const floor = figure('74亿元以上', { minValue: 7_400_000_000, bound: 'atLeast', unitText: '元' })
  expect(told('50%', { value: 50, unitText: '%' }, floor)).toBe(3_700_000_000)
})

test('land is told in the unit that was promised', () => {
  const land = figure('202公顷', { value: 202, unitText: '公顷' })
  expect(told('1515亩', { value: 1515, unitText: '亩' }, land)).toBe(101)
})

test('an act has no number', () => {
  expect(claimValue(claim({ promisedFigure: null, reportedFigure: null }))).toBeNull()
})
