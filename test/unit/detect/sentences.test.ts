import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSentences, segmentAt } from '../../../lib/detect/sentences'

const clauses = (text: string) => {
  const { clauses, sentences } = cutSentences(text)
  return {
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
    clauses: clauses.map(({ start, end }) => text.slice(start, end)),
  }
}

describe('sentences and clauses', () => {
  it('end at full stops and semicolons, clauses at commas and colons', () => {
    expect(clauses('区里说:路修好了,灯亮了;学校呢?也快了。')).toEqual({
      sentences: ['区里说:路修好了,灯亮了;', '学校呢?', '也快了。'],
      clauses: ['区里说:', '路修好了,', '灯亮了;', '学校呢?', '也快了。'],
    })
  })

  it('are not cut within a number or a time', () => {
    expect(clauses('净化面积4,120平方米,14:30开标').clauses).toEqual(['净化面积4,120平方米,', '14:30开标'])
  })

  it('keep a bracket that closes behind the full stop', () => {
    expect(clauses('(完工了。)还有一处').sentences).toEqual(['(完工了。)', '还有一处'])
  })

  it('cover the whole text, each found by any place in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'海区,。;:)3'), maxLength: 40 }), (text) => {
        const cut = cutSentences(text)
        expect(cut.clauses.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        expect(cut.sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (let at = 0; at < text.length; at++) {
          const clause = cut.clauses[segmentAt(cut.clauses, at)]
          expect(clause && clause.start <= at && at < clause.end).toBe(true)
        }
      }),
    )
  })
})
