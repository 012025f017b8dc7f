import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureParts, figureText } from '../../../lib/format/figure'

describe('a figure keeps the digits and the unit that were written', () => {
  test.each([
    ['568.8亿元', '', '568.8', '亿元', '568.8 亿元'],
    ['3000万吨', '', '3000', '万吨', '3000 万吨'],
    ['6093户', '', '6093', '户', '6093 户'],
    ['2000人以上', '', '2000', '人以上', '2000 人以上'],
    ['突破1500亿元', '突破', '1500', '亿元', '突破 1500 亿元'],
    ['约1,200个', '约', '1,200', '个', '约 1,200 个'],
    ['70.8%', '', '70.8', '%', '70.8%'],
    ['10至15个', '', '10至15', '个', '10至15 个'],
    ['3万—5万吨', '', '3万—5', '万吨', '3万—5 万吨'],
    ['７４亿元', '', '74', '亿元', '74 亿元'],
  ])('%s', (exact, before, number, after, text) => {
    expect(figureParts({ exact, unitText: '' })).toEqual({ before, number, after })
    expect(figureText({ exact, unitText: '' })).toBe(text)
  })
  test.each([
    ['四个', '个', '四', '个'],
    ['千万千瓦', '千瓦', '千万', '千瓦'],
    ['两千人以上', '人', '两千', '人以上'],
    ['五十二点四亿元', '元', '五十二点四亿', '元'],
    ['两千三百余户', '户', '两千三百', '余户'],
    ['一批', '个', '', '一批'],
  ])('in Chinese numerals: %s', (exact, unitText, number, after) => {
    expect(figureParts({ exact, unitText })).toEqual({ before: '', number, after })
  })
})

test('nothing that was written is lost or added', () => {
  const word = fc.constantFrom('约', '突破', '超', '')
  const unit = fc.constantFrom('亿元', '万吨', '户', '个以上', '%')
  fc.assert(
    fc.property(word, fc.integer({ min: 0, max: 99_999 }), unit, (before, number, after) => {
      const exact = `${before}${number}${after}`
      expect(figureParts({ exact, unitText: '' })).toEqual({ before, number: String(number), after })
    }),
  )
})
