import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { traditionalFold } from '../../../lib/detect/lexicon/fold'
import { foldForms, foldWidth, queryParts } from '../../../lib/library/fold'

const fold = foldForms(traditionalFold())

describe('a text as it is searched in', () => {
  test('is half width and lower case', () => {
    expect(foldWidth('ＡＢc，１２')).toBe('abc,12')
  })

  test('is in simplified characters, whichever region wrote it', () => {
    expect(fold('烏海市老舊小區改造')).toBe('乌海市老旧小区改造')
    expect(fold('臺灣説裏裡')).toBe('台湾说里里')
  })

  test('keeps simplified characters and words of other scripts', () => {
    expect(fold('海勃湾区 BDO 一体化')).toBe('海勃湾区 bdo 一体化')
  })

  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        expect(fold(String.fromCharCode(...units))).toHaveLength(units.length)
      }),
    )
  })
})

test('a query has the parts that blanks separate', () => {
  expect(queryParts(' 清陶　 电池 ')).toEqual(['清陶', '电池'])
})
