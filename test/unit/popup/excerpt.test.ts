import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../lib/popup/excerpt'

describe('excerpt', () => {
  it('leaves a short sentence whole', () => {
    expect(excerpt('海勃湾区林荫小学封顶。', 4, 8, 40)).toEqual({
      before: '海勃湾区',
      surface: '林荫小学',
      after: '封顶。',
    })
  })

  it('cuts both sides of a long sentence alike', () => {
    const sentence = `${'前'.repeat(50)}林荫小学${'后'.repeat(50)}`
    expect(excerpt(sentence, 50, 54, 20)).toEqual({
      before: `…${'前'.repeat(10)}`,
      surface: '林荫小学',
      after: `${'后'.repeat(10)}…`,
    })
  })

  it('gives the room that one side does not need to the other', () => {
    const { before, after } = excerpt(`前林荫小学${'后'.repeat(50)}`, 1, 5, 20)
    expect(before).toBe('前')
    expect(after).toBe(`${'后'.repeat(19)}…`)
  })

  it('sets the cells of a row apart', () => {
    expect(excerpt('清陶\t固态电池\t70亿元', 3, 7, 40)).toEqual({
      before: '清陶 · ',
      surface: '固态电池',
      after: ' · 70亿元',
    })
  })

  it('never cuts a rare character in half', () => {
    const sentence = fc.tuple(
      fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
      fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
    )
    fc.assert(
      fc.property(sentence, fc.nat(40), ([before, after], budget) => {
        const cut = excerpt(`${before}学校${after}`, before.length, before.length + 2, budget)
        expect(cut.surface).toBe('学校')
        expect(cut.before.isWellFormed()).toBe(true)
        expect(cut.after.isWellFormed()).toBe(true)
        expect(before.endsWith(cut.before.replace(/^…/, ''))).toBe(true)
        expect(after.startsWith(cut.after.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})
