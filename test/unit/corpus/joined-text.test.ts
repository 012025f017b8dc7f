import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinLines, occurrences, rawSpan } from '../../../lib/corpus/joined-text'
import { splitParagraphs } from '../../../lib/corpus/paragraphs'

const join = (raw: string) => joinLines(raw, [{ start: 0, end: raw.length }])

test('hard wraps go, and leave nothing in their place', () => {
  expect(join(' 完成202\n公顷的排土场\n\n“公转铁”').text).toBe('完成202公顷的排土场“公转铁”')
  expect(join('三维新材料BDO\r\n  一体化').text).toBe('三维新材料BDO一体化')
})

test('a space within a line stays', () => {
  expect(join('凝心聚力谋发展 奋楫笃行谱新篇\n').text).toBe('凝心聚力谋发展 奋楫笃行谱新篇')
})

test('a span of the joined text is found again in the raw text', () => {
  const raw = '完成202\n公顷的排土场'
  const joined = join(raw)
  const at = joined.text.indexOf('202公顷')
  const { start, end } = rawSpan(joined, at, at + 5)
  expect(raw.slice(start, end)).toBe('202\n公顷')
})

test('an empty span has no place', () => {
  expect(() => rawSpan(join('完成'), 1, 1)).toThrow('expected a span within 0..2, found 1..1')
})

test('occurrences may overlap', () => {
  expect(occurrences('小小小', '小小')).toEqual([0, 1])
  expect(occurrences('小', '')).toEqual([])
})

const words = fc.stringMatching(/^[一-龥a-z0-9，“”]{1,40}$/)

test('property: wherever the lines are broken, the text is the same and each character keeps its place', () => {
  fc.assert(
    fc.property(
      words,
      fc.array(fc.nat(40), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\n\n', ' \n '),
      (text, cuts, wrap) => {
        const raw = [...text].map((char, i) => (cuts.includes(i) ? wrap + char : char)).join('')
        const joined = join(raw)
        expect(joined.text).toBe(text)
        expect(joined.offsets.map((at) => raw.charAt(at)).join('')).toBe(text)
      },
    ),
  )
})

test('a blank line ends a paragraph only after a full stop', () => {
  const raw = '甲区推进\n\n中太项目。\n\n乙区说：“好。”\n\n丙区'
  const paragraphs = splitParagraphs(raw, { start: 0, end: raw.length }, [])
  expect(paragraphs.map((spans) => joinLines(raw, spans).text)).toEqual([
    '甲区推进中太项目。',
    '乙区说：“好。”',
    '丙区',
  ])
})

test('a heading ends a paragraph and belongs to none, also without blank lines', () => {
  const raw = '甲区推进\n夯实基础\n中太项目。'
  const start = raw.indexOf('夯实')
  const paragraphs = splitParagraphs(raw, { start: 0, end: raw.length }, [{ start, end: start + 4 }])
  expect(paragraphs.map((spans) => joinLines(raw, spans).text)).toEqual(['甲区推进', '中太项目。'])
})

test('only the body is cut into paragraphs', () => {
  const raw = '前面。\n\n正文。\n\n后面。'
  const paragraphs = splitParagraphs(raw, { start: raw.indexOf('正'), end: raw.indexOf('后') }, [])
  expect(paragraphs.map((spans) => joinLines(raw, spans).text)).toEqual(['正文。'])
})

test('property: paragraphs hold every character of the body, in order', () => {
  const text = fc.stringMatching(/^[一二三。\n”]{0,60}$/)
  fc.assert(
    fc.property(text, (raw) => {
      const spans = splitParagraphs(raw, { start: 0, end: raw.length }, []).flat()
      expect(joinLines(raw, spans).text).toBe(raw.replace(/\n/g, ''))
    }),
  )
})
