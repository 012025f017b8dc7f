import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../../../lib/compare/quantities/read-quantities'
import { parseQuantities } from '../../../../lib/corpus/quantity'
import { colloquial, fullWidth, spoken, spokenDecimal } from '../../corpus/chinese-numerals'

const only = (text: string) => {
  const found = readQuantities(text)
  return found.length === 1 ? found[0] : found
}
const whole = fc.oneof(
  fc.integer({ min: 2, max: 9999 }),
  fc.integer({ min: 2, max: 99_999_999 }),
  fc.integer({ min: 2, max: 999_999_899_999 }),
)
const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator)
const unit = fc.constantFrom('户', '个', '家', '条', '辆', '吨', '元', '亩', '公顷', '人次', '处', '千瓦')

/** Every way that people write a whole number. */
const WRITINGS: Record<string, (value: number) => string> = {
  digits: String,
  'full-width digits': (value) => fullWidth(String(value)),
  'thousands with commas': (value) => grouped(value, ','),
  'thousands with blanks': (value) => grouped(value, ' '),
  'Chinese numerals': spoken,
  'Chinese numerals as they are spoken': (value) => colloquial(spoken(value)),
}

describe.each(Object.entries(WRITINGS))('round trip: %s', (_, write) => {
  test('an amount is read back with its unit', () => {
    fc.assert(
      fc.property(whole, unit, (value, of) => {
        const text = `共完成${write(value)}${of}。`
        const expected = { min: value, max: value, bound: 'exact', unit: of, kind: 'level' }
        expect(only(text)).toMatchObject({ ...expected, surface: `${write(value)}${of}` })
      }),
      { numRuns: 300 },
    )
  })

  test('a bound opens one side', () => {
    fc.assert(
      fc.property(whole, unit, (value, of) => {
        expect(only(`共完成${write(value)}${of}以上`)).toMatchObject({
          min: value,
          max: null,
          bound: 'atLeast',
        })
        expect(only(`共完成不足${write(value)}${of}`)).toMatchObject({
          min: null,
          max: value,
          bound: 'lessThan',
        })
        expect(only(`共完成${write(value)}${of}左右`)).toMatchObject({
          min: value,
          max: value,
          bound: 'about',
        })
      }),
      { numRuns: 200 },
    )
  })

  test('a range has both its ends', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 99_999 }), unit, (low, more, of) => {
        const text = `共完成${write(low)}${of}至${write(low + more)}${of}`
        expect(only(text)).toMatchObject({ min: low, max: low + more, bound: 'range', unit: of })
      }),
      { numRuns: 200 },
    )
  })
})

describe('round trip: 万 and 亿', () => {
  const cents = fc.integer({ min: 1, max: 999_999 })
  const scale = fc.constantFrom(['万', 4] as const, ['亿', 8] as const)

  test('decimals, in digits, full width and spoken', () => {
    fc.assert(
      fc.property(cents, scale, (value, [word, power]) => {
        const digits = (value / 100).toFixed(2)
        const expected = { min: Number(`${value}e${power - 2}`), unit: '元', kind: 'level' }
        expect(only(`投资${digits}${word}元`)).toMatchObject(expected)
        expect(only(`投资${fullWidth(digits)}${word}元`)).toMatchObject(expected)
        expect(only(`投资${spokenDecimal(digits)}${word}元`)).toMatchObject(expected)
      }),
    )
  })

  test('亿 and 万 together', () => {
    const part = fc.integer({ min: 10, max: 9999 })
    fc.assert(
      fc.property(part, part, (billions, thousands) => {
        expect(only(`投资${billions}亿${thousands}万元`)).toMatchObject({
          min: billions * 1e8 + thousands * 1e4,
        })
      }),
    )
  })
})

test('round trip: digits broken by a line end anywhere', () => {
  fc.assert(
    fc.property(whole, fc.nat(11), unit, (value, at, of) => {
      const digits = String(value)
      const cut = 1 + (at % Math.max(1, digits.length - 1))
      const text = `共完成${digits.slice(0, cut)}\n${digits.slice(cut)}${of}`
      expect(only(text)).toMatchObject({ min: value, unit: of })
    }),
  )
})

test('round trip: a change has the sign of its verb, whatever its size', () => {
  const tenths = fc.integer({ min: 1, max: 1999 })
  fc.assert(
    fc.property(tenths, (value) => {
      const share = (value / 10).toFixed(1)
      expect(only(`同比增长${share}%`)).toMatchObject({ min: value / 10, kind: 'change-percent', unit: '%' })
      expect(only(`同比下降${share}%`)).toMatchObject({ max: -value / 10, kind: 'change-percent', unit: '%' })
      expect(only(`提高${share}个百分点`)).toMatchObject({ min: value / 10, kind: 'points' })
      expect(only(`回落${share}个百分点`)).toMatchObject({ max: -value / 10, kind: 'points' })
      expect(only(`占比为${share}%`)).toMatchObject({ min: value / 10, kind: 'level' })
    }),
  )
})

test('round trip: every day and every span of months is one date', () => {
  const year = fc.integer({ min: 1990, max: 2049 })
  const month = fc.integer({ min: 1, max: 12 })
  const day = fc.integer({ min: 1, max: 28 })
  fc.assert(
    fc.property(year, month, day, month, (y, m, d, n) => {
      for (const text of [
        `${y}年${m}月${d}日`,
        `${y}年${m}月`,
        `${m}月${d}日`,
        `${spoken(m).replace(/^一十/, '十')}月${spoken(d).replace(/^一十/, '十')}日`,
        `${m}—${n}月`,
        `${y}年${m}月至${y + 1}年${n}月`,
        `${y}—${y + 5}年`,
        `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      ])
        expect(only(`于${text}，`)).toMatchObject({ surface: text, kind: 'date', min: null })
    }),
  )
})

/** The characters that the readers look at, close together. */
const crowded = fc.string({
  unit: fc.constantFrom(
    ...'0123456789〇一二三十百千万亿点零两余多约近超至—-~,，.。、 \n个元吨户人年月日时分号期层级第前周是成番倍%“”（）()GWkV增长下降百分点以上突破',
  ),
  maxLength: 60,
})

test('property: quantities stand at their offsets, in order, none within another, whatever the text', () => {
  fc.assert(
    fc.property(crowded, (text) => {
      let last = 0
      for (const { surface, start, end, min, max } of readQuantities(text)) {
        expect(surface).toBe(text.slice(start, end))
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
        last = end
      }
    }),
    { numRuns: 3000 },
  )
})

test('property: no amount that the corpus’ parser reads is left out, save within what holds it whole', () => {
  fc.assert(
    fc.property(crowded, (broken) => {
      // Line ends within words are closed here, and not there.
      const text = broken.replaceAll('\n', '')
      const found = readQuantities(text)
      for (const figure of parseQuantities(text)) {
        const holder = found.find(({ start, end }) => start <= figure.start && end >= figure.end)
        expect(holder, `${figure.exact} of ${text}`).toBeDefined()
      }
    }),
    { numRuns: 3000 },
  )
})

test.each(['7', '7 ', '7\n', '一', '第', '周', '前', 'A1-', '2023年', '1-', '（', '8:', '“一', '、三'])(
  'a page of 20,000 times %j is read in one go',
  (part) => {
    expect(readQuantities(part.repeat(20_000)).length).toBeGreaterThanOrEqual(0)
  },
  10_000,
)
