import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteParts } from '../../../lib/format/quote-parts'

const quote = (exact: string, prefix = '', suffix = '', focus: string | null = null) =>
  quoteParts({ exact, prefix, suffix, focus: focus === null ? null : { start: 0, end: 0, exact: focus } })

test('the project’s own words of a list are stressed, the others stay', () => {
  expect(quote('推动甲、乙、丙等项目开工建设', '', '', '乙')).toEqual({
    before: '推动甲、',
    stressed: '乙',
    after: '、丙等项目开工建设',
  })
})
test('without a focus the whole quote is stressed, within its sentence', () => {
  expect(quote('完成投资74亿元', '“短名单”；推进87个项目建设，', '。下一句')).toEqual({
    before: '推进87个项目建设，',
    stressed: '完成投资74亿元',
    after: '。',
  })
})
test('a sentence that starts before the context is cut open at a clause', () => {
  const before = (prefix: string) => quote('完成投资', prefix.padStart(32, '字'), '').before
  expect(before('设推进，推进87个项目建设，')).toBe('…推进87个项目建设，')
  expect(before('没有标点的上文')).toBe('')
  expect(before('只有一个分句，')).toBe('')
})
test('a sentence that ends after the context is cut open at a clause', () => {
  const after = (suffix: string) => quote('完成投资', '', suffix.padEnd(32, '字')).after
  expect(after('，新建道路2条，改造管')).toBe('，新建道路2条…')
  expect(after('没有标点的下文')).toBe('')
})
test('a context shorter than the corpus keeps reaches the passage’s edge, and is shown whole', () => {
  expect(quote('完成投资', '今年，海勃湾区将', '，改造管网').before).toBe('今年，海勃湾区将')
  expect(quote('完成投资', '今年，海勃湾区将', '，改造管网').after).toBe('，改造管网')
})
test('a long quote stands without half a sentence around it', () => {
  const long = '推动中玻光伏新能源材料、清陶固态电池全产业链等项目开工建设'
  const { before, after } = quote(long, '，'.padStart(32, '字，'), '，'.padEnd(32, '字，'))
  expect([before, after]).toEqual(['', ''])
})
test('a semicolon, after which another commitment follows, is left out', () => {
  expect(quote('开工建设', '', '；加快推进').after).toBe('')
  expect(quote('开工建设', '', '，打造基地；加快推进').after).toBe('，打造基地')
})
test('a focus that is not in the quote does not take the quote apart', () => {
  expect(quote('完成投资', '', '', '别的')).toEqual({ before: '', stressed: '完成投资', after: '' })
})
test('the quote itself always stands there whole and untouched', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '；', '。', '1') })
  fc.assert(
    fc.property(fc.tuple(text, text, text), text, ([a, b, c], context) => {
      const { before, stressed, after } = quote(a + b + c, context, context, b)
      expect(before + stressed + after).toContain(a + b + c)
    }),
  )
})
