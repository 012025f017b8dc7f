import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hitRanges } from '../../../lib/library/hit-ranges'
import { snippet } from '../../../lib/library/snippet'

describe('where a query stands in a text', () => {
  test('as typed, where it stands so', () => {
    expect(hitRanges('新建小学，小学扩建', ['小学'], ['小'])).toEqual([
      { start: 2, end: 4 },
      { start: 5, end: 7 },
    ])
  })

  test('by its words, where it does not', () => {
    expect(hitRanges('投资固定资产', ['固定投资'], ['固定', '投资'])).toEqual([{ start: 0, end: 4 }])
  })

  test('ranges that overlap or touch are one', () => {
    expect(hitRanges('固定资产投资', ['资产投资', '固定资产'], [])).toEqual([{ start: 0, end: 6 }])
  })
})

describe('the stretch of a text around a hit', () => {
  const text = `${'前文很长，'.repeat(12)}建成林荫小学，${'后文也长。'.repeat(12)}`
  const start = text.indexOf('林荫')

  test('a short text is shown whole', () => {
    expect(snippet('建成林荫小学', [{ start: 2, end: 6 }])).toEqual({
      text: '建成林荫小学',
      ranges: [{ start: 2, end: 6 }],
    })
  })

  test('a long one is opened at a clause before the hit and marked where it is cut', () => {
    expect(snippet(text, [{ start, end: start + 4 }], 24)).toEqual({
      text: '…建成林荫小学，后文也长。后文也长。后文也长。后文…',
      ranges: [{ start: 3, end: 7 }],
    })
  })

  test('a long text without a hit gives its beginning', () => {
    expect(snippet('一二三四五六七八', [], 4)).toEqual({ text: '一二三四…', ranges: [] })
  })

  test('the first hit is in it and still marks the same words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '，', 'x'), maxLength: 80 }),
        fc.integer({ min: 8, max: 40 }),
        (around, length) => {
          const whole = `${around}目标${around}`
          const cut = snippet(whole, [{ start: around.length, end: around.length + 2 }], length)
          expect(cut.ranges.map((range) => cut.text.slice(range.start, range.end))).toEqual(['目标'])
        },
      ),
    )
  })
})
