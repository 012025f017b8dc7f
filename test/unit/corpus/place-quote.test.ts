import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeQuote, placeTarget } from '../../../lib/corpus/place-quote'

describe('where a quote stands in a passage', () => {
  test('its words give the place', () => {
    expect(placeQuote('今年完成三处治理。', { exact: '完成三处', prefix: '', suffix: '' })).toEqual({
      start: 2,
      end: 6,
    })
  })

  test('words that stand twice are told apart by what is around them', () => {
    const text = '甲区改造道路，乙区改造道路。'
    expect(placeQuote(text, { exact: '改造道路', prefix: '乙区', suffix: '。' })).toEqual({
      start: 9,
      end: 13,
    })
    expect(placeQuote(text, { exact: '改造道路', prefix: '甲区', suffix: '，乙区' })).toEqual({
      start: 2,
      end: 6,
    })
  })

  test('words that do not stand there have no place', () => {
    expect(placeQuote('今年完成三处。', { exact: '完成四处', prefix: '', suffix: '' })).toBeNull()
    expect(placeQuote('今年', { exact: '', prefix: '', suffix: '' })).toBeNull()
  })

  test('a stretch of any text is found again by itself and its surroundings', () => {
    const text = fc.string({ unit: fc.constantFrom('改', '造', '路', '。'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(11), fc.integer({ min: 1, max: 12 }), (whole, from, length) => {
        const start = from % whole.length
        const end = Math.min(whole.length, start + length)
        const quote = {
          exact: whole.slice(start, end),
          prefix: whole.slice(0, start),
          suffix: whole.slice(end),
        }
        expect(placeQuote(whole, quote)).toEqual({ start, end })
      }),
    )
  })
})

describe('where a target stands in its passage', () => {
  const text = '将推动甲厂、乙厂等项目开工。'
  const quote = { exact: '推动甲厂、乙厂等项目开工', prefix: '将', suffix: '。' }

  test('its own words are its focus where the quote lists several', () => {
    const focus = { start: 900, end: 902, exact: '乙厂' }
    expect(placeTarget(text, { ...quote, focus })).toEqual({
      quote: { start: 1, end: 13 },
      own: { start: 6, end: 8 },
    })
  })

  test('without a focus the whole quote is its own', () => {
    expect(placeTarget(text, { ...quote, focus: null })?.own).toEqual({ start: 1, end: 13 })
  })

  test('a quote that is not there has no place', () => {
    expect(placeTarget('将推动丙厂开工。', { ...quote, focus: null })).toBeNull()
  })
})
