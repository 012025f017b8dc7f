import { expect, test } from 'vitest'
import { Whereabouts } from '../../../entrypoints/reader/whereabouts'

const carry = (places: Record<string, number>) => ({ places, accepted: {}, previousFlow: '' })

test('a page that comes to name our district or city has moved', () => {
  expect(new Whereabouts().moved(carry({}), carry({ home: 1 }))).toBe(true)
  expect(new Whereabouts().moved(carry({}), carry({ city: 1 }))).toBe(true)
  expect(new Whereabouts().moved(carry({ city: 1 }), carry({ city: 1, home: 1 }))).toBe(true)
})

test('a page that comes to be another place’s has moved', () => {
  expect(new Whereabouts().moved(carry({ home: 1 }), carry({ home: 1, 'rival:包头': 9 }))).toBe(true)
  expect(
    new Whereabouts().moved(carry({ 'rival:包头': 9 }), carry({ 'rival:包头': 9, 'rival:银川': 12 })),
  ).toBe(true)
})

test('naming a place again moves nothing, nor does the first reading', () => {
  expect(new Whereabouts().moved(carry({ home: 1 }), carry({ home: 4, 'rival:包头': 1 }))).toBe(false)
  expect(new Whereabouts().moved(null, carry({ home: 1 }))).toBe(false)
  expect(new Whereabouts().moved(carry({}), null)).toBe(false)
})

test('a page that moves for ever is followed five times, and anew where it navigates', () => {
  const whereabouts = new Whereabouts()
  const move = () => whereabouts.moved(carry({}), carry({ home: 1 }))
  expect([1, 2, 3, 4, 5, 6].map(move)).toEqual([true, true, true, true, true, false])
  whereabouts.forget()
  expect(move()).toBe(true)
})
