import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, decimal, shift, toNumber } from '../../../lib/corpus/decimal'
import { toDigitForm } from '../../../lib/corpus/digit-form'
import { readNumber } from '../../../lib/corpus/numbers'
import { colloquial, digitByDigit, fullWidth, spoken, spokenDecimal } from './chinese-numerals'

const read = (text: string) => {
  const reading = readNumber(toDigitForm(text), 0)
  return reading?.end === text.length ? reading.value : undefined
}

test.each([
  ['568.8亿', 56_880_000_000],
  ['五十二点四亿', 5_240_000_000],
  ['两千零五', 2005],
  ['二〇二五', 2025],
  ['二零二五', 2025],
  ['3亿5千万', 350_000_000],
  ['三亿五千万', 350_000_000],
  ['1.2万亿', 1_200_000_000_000],
  ['二百三十万六千', 2_306_000],
  ['十二', 12],
  ['一百零八', 108],
  ['一百一十', 110],
  ['一万零二', 10_002],
  ['一万二', 12_000],
  ['3万5', 35_000],
  ['三百五', 350],
  ['两千三', 2300],
  ['2千3百', 2300],
  ['2千零5', 2005],
  ['零点五', 0.5],
  ['三点一四', 3.14],
  ['壹佰贰拾叁', 123],
  ['１，２３４', undefined],
  ['1,234,567', 1_234_567],
  ['1 280', 1280],
  ['1\u00a0280', 1280],
  ['20\n2', 202],
  ['5 6 8 . 8亿', 56_880_000_000],
  ['568 .8亿', 56_880_000_000],
  ['３０００万', 30_000_000],
  ['4 8', 48],
  ['3 万', 30_000],
  ['兩萬', 20_000],
])('%s is %s', (text, value) => {
  expect(read(text)).toBe(value)
})

test.each(['万达', '项目', '零下', '千瓦', '数据', '几乎', ''])('%s is no number', (text) => {
  expect(readNumber(toDigitForm(text), 0)).toBeNull()
})

test.each([
  ['两三百', 200, 300],
  ['七八十', 70, 80],
  ['三五', 3, 5],
  ['十七八', 17, 18],
  ['二十三四', 23, 24],
  ['一百二三十', 120, 130],
])('%s lies between two neighbours', (text, low, high) => {
  expect(readNumber(text, 0)).toMatchObject({ value: low, upper: high, end: text.length })
})

test.each([
  ['两千三百余', 2300, 'somewhat'],
  ['五百六十多亿', 56_000_000_000, 'somewhat'],
  ['7亿多', 700_000_000, 'somewhat'],
  ['十几万', 100_000, 'some'],
  ['数十', 10, 'some'],
  ['几百', 100, 'some'],
  ['数万', 10_000, 'some'],
])('%s is more than its digits', (text, value, more) => {
  expect(readNumber(text, 0)).toMatchObject({ value, more, end: text.length })
})

test.each([
  ['568.8亿', 4],
  ['200亿', 3],
  ['0.35万', 2],
  ['3.0万', 2],
  ['两千三百', 2],
  ['两千零五', 4],
  ['五十二点四亿', 3],
  ['3亿5千万', 2],
])('%s is printed with %i digits', (text, digits) => {
  expect(readNumber(text, 0)?.significantDigits).toBe(digits)
})

describe('property: a number that is written and read again is the same', () => {
  const whole = fc.oneof(fc.nat(9999), fc.nat(99_999_999), fc.integer({ min: 0, max: 999_999_999_999 }))
  const positive = whole.filter((value) => value > 0)

  test('as it is spoken', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(read(spoken(value))).toBe(value)
      }),
      { numRuns: 2000 },
    )
  })

  test('as it is spoken with 两 and 十二', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(read(colloquial(spoken(value)))).toBe(value)
      }),
      { numRuns: 2000 },
    )
  })

  test('digit by digit', () => {
    const year = fc.integer({ min: 100, max: 9999 })
    fc.assert(
      fc.property(year, fc.constantFrom('零', '〇', '○'), (value, zero) => {
        expect(read(digitByDigit(value, zero))).toBe(value)
      }),
    )
  })

  test('in digits, half or full width, with or without separators of thousands', () => {
    const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator)
    fc.assert(
      fc.property(whole, fc.constantFrom('', ',', ' ', '\u2009'), (value, separator) => {
        expect(read(grouped(value, separator))).toBe(value)
      }),
    )
    fc.assert(
      fc.property(whole, (value) => {
        expect(read(fullWidth(String(value)))).toBe(value)
      }),
    )
  })

  test('with its digits broken over lines anywhere', () => {
    fc.assert(
      fc.property(whole, fc.array(fc.nat(12)), (value, breaks) => {
        const digits = [...String(value)]
        const broken = digits.map((digit, i) => (i > 0 && breaks.includes(i) ? `\n${digit}` : digit)).join('')
        expect(read(broken)).toBe(value)
      }),
    )
  })

  test('in 万 and 亿 with decimals, in digits and spoken', () => {
    const cents = fc.integer({ min: 1, max: 999_999 })
    fc.assert(
      fc.property(cents, fc.constantFrom(['万', 4] as const, ['亿', 8] as const), (value, [word, power]) => {
        const text = (value / 100).toFixed(2)
        const expected = Number(`${value}e${power - 2}`)
        expect(read(text + word)).toBe(expected)
        expect(read(spokenDecimal(text) + word)).toBe(expected)
      }),
    )
  })

  test('as 亿 and 万 together: 3亿5000万', () => {
    const part = fc.integer({ min: 10, max: 9999 })
    fc.assert(
      fc.property(part, part, (billions, thousands) => {
        expect(read(`${billions}亿${thousands}万`)).toBe(billions * 1e8 + thousands * 1e4)
      }),
    )
  })
})

test('property: text in digit form is as long as the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (text) => {
      expect(toDigitForm(text).length).toBe(text.length)
    }),
  )
})

test('property: decimals add and shift without loss', () => {
  const cents = fc.integer({ min: 0, max: 1e9 })
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const sum = add(decimal((a / 100).toFixed(2)), decimal((b / 100).toFixed(2)))
      expect(toNumber(shift(sum, 2))).toBe(a + b)
    }),
  )
})
