import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage, Target } from '../../../lib/corpus/model'
import { passageParts } from '../../../lib/format/passage-parts'

const passage = (text: string): Passage => ({
  id: 'p',
  kind: 'paragraph',
  documentId: 'd',
  section: '',
  ordinal: 0,
  text,
  start: 0,
  end: text.length,
})
const target = (id: string, exact: string, rest: Partial<Target> = {}) =>
  ({ id, exact, prefix: '', suffix: '', focus: null, ...rest }) as Target
const focus = (exact: string) => ({ start: 0, end: 0, exact })

describe('a passage is cut at the edges of its quotes', () => {
  test('one quote', () => {
    expect(passageParts(passage('推进建设，完成投资。'), [target('a', '完成投资')])).toEqual([
      { text: '推进建设，', quoted: [], stressed: [] },
      { text: '完成投资', quoted: ['a'], stressed: ['a'] },
      { text: '。', quoted: [], stressed: [] },
    ])
  })
  test('several targets in one quote, each with words of its own', () => {
    const parts = passageParts(passage('推动甲、乙开工'), [
      target('a', '推动甲、乙开工', { focus: focus('甲') }),
      target('b', '推动甲、乙开工', { focus: focus('乙') }),
    ])
    expect(parts.map(({ text, stressed }) => [text, stressed])).toEqual([
      ['推动', []],
      ['甲', ['a']],
      ['、', []],
      ['乙', ['b']],
      ['开工', []],
    ])
    expect(parts.every(({ quoted }) => quoted.join() === 'a,b')).toBe(true)
  })
  test('a quote within another', () => {
    const parts = passageParts(passage('甲乙丙'), [target('a', '甲乙丙'), target('b', '乙')])
    expect(parts.map(({ text, quoted }) => [text, quoted])).toEqual([
      ['甲', ['a']],
      ['乙', ['a', 'b']],
      ['丙', ['a']],
    ])
  })
  test('words that stand there twice are found where their neighbours agree', () => {
    const text = passage('新建道路，改造；修缮道路，改造。')
    const parts = passageParts(text, [target('a', '道路', { prefix: '修缮', suffix: '，改造。' })])
    expect(parts.map((part) => part.text)).toEqual(['新建道路，改造；修缮', '道路', '，改造。'])
  })
  test('a quote that is not in the passage marks nothing', () => {
    expect(passageParts(passage('甲乙丙'), [target('a', '丁')])).toEqual([
      { text: '甲乙丙', quoted: [], stressed: [] },
    ])
  })
  test('an empty passage has no parts', () => expect(passageParts(passage(''), [])).toEqual([]))
})

test('the parts joined are the passage, and a target’s parts joined are its quote', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 5 }), (words, cuts) => {
      const targets = cuts.flatMap(([from, length], index) => {
        const exact = words.slice(from, from + length)
        return exact ? [target(`t${index}`, exact)] : []
      })
      const parts = passageParts(passage(words), targets)
      expect(parts.map((part) => part.text).join('')).toBe(words)
      for (const { id, exact } of targets) {
        const own = parts.filter((part) => part.quoted.includes(id))
        expect(own.map((part) => part.text).join('')).toBe(exact)
      }
    }),
  )
})
