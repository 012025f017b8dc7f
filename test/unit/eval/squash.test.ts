import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, findNth, squash } from '../../../lib/eval/squash'

describe('a page as one text without white space', () => {
  it('holds words that are wrapped, spaced, or cut by an invisible character', () => {
    const words = squash(['东方希\n望　光伏', '多晶\u200B硅'])
    expect(words.text).toBe('东方希望光伏多晶硅')
  })

  it('leads back to flow and offset', () => {
    const words = squash(['清 陶', '中玻'])
    expect([0, 1, 2].map((index) => words.place(index))).toEqual([
      { flow: 0, offset: 0 },
      { flow: 0, offset: 2 },
      { flow: 1, offset: 0 },
    ])
  })

  it('gives the end of a flow the index where the next one begins', () => {
    expect(squash(['清陶 ', '中玻']).index(0, 3)).toBe(2)
  })

  it('finds every character again where it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('清', '陶', ' ', '\n', '。') })), (flows) => {
        const words = squash(flows)
        for (let i = 0; i < words.text.length; i++) {
          const { flow, offset } = words.place(i)
          expect(flows[flow]?.charAt(offset)).toBe(words.text.charAt(i))
          expect(words.index(flow, offset)).toBe(i)
        }
      }),
    )
  })
})

describe('the n-th occurrence of words', () => {
  const words = squash(['清陶项目与清 陶公司', '九九九'])

  it('counts from 0 and passes over white space on both sides', () => {
    expect(findNth(words, '清陶', 1)).toEqual({ start: 5, end: 7 })
    expect(findNth(words, '清 陶公司', 0)).toEqual({ start: 5, end: 9 })
  })

  it('counts overlapping occurrences', () => {
    expect(findNth(words, '九九', 1)).toEqual({ start: 10, end: 12 })
    expect(countOf(words, '九九')).toBe(2)
  })

  it('is null where there are not so many', () => {
    expect(findNth(words, '清陶', 2)).toBeNull()
    expect(findNth(words, ' ', 0)).toBeNull()
  })
})
