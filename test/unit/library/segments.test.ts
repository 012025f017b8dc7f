import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentText } from '../../../lib/library/segments'

const spans = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    key: fc.nat(),
  }),
)

describe('a text cut at the edges of what is marked in it', () => {
  test('a mark in the middle gives three segments', () => {
    const segments = segmentText('完成改造三处。', [{ start: 2, end: 6, key: 'a' }])
    expect(segments.map(({ text, spans }) => [text, spans.map(({ key }) => key)])).toEqual([
      ['完成', []],
      ['改造三处', ['a']],
      ['。', []],
    ])
  })

  test('where marks overlap, the shortest comes first', () => {
    const segments = segmentText('推动甲厂、乙厂开工', [
      { start: 0, end: 9, key: 'whole' },
      { start: 5, end: 7, key: 'second' },
    ])
    expect(segments.map(({ text, spans }) => [text, spans.map(({ key }) => key)])).toEqual([
      ['推动甲厂、', ['whole']],
      ['乙厂', ['second', 'whole']],
      ['开工', ['whole']],
    ])
  })

  test('a text without marks is one segment, an empty text none', () => {
    expect(segmentText('全文', [])).toEqual([{ text: '全文', start: 0, spans: [] }])
    expect(segmentText('', [{ start: 0, end: 4, key: 'a' }])).toEqual([])
  })

  test('the segments, joined, are the text, and each begins where the last one ended', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), spans, (text, marks) => {
        const segments = segmentText(text, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const segment of segments) {
          expect(text.startsWith(segment.text, segment.start)).toBe(true)
          expect(segment.text).not.toBe('')
        }
      }),
    )
  })

  test('a mark covers exactly the characters it spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), spans, (text, marks) => {
        const numbered = marks.map((mark, key) => ({ ...mark, key }))
        const segments = segmentText(text, numbered)
        for (const { start, end, key } of numbered) {
          const covered = segments.filter((segment) => segment.spans.some((span) => span.key === key))
          const expected = end > start ? text.slice(Math.max(0, start), Math.max(0, end)) : ''
          expect(covered.map((segment) => segment.text).join('')).toBe(expected)
        }
      }),
    )
  })
})
