import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeCard } from '../../../lib/card/placement'

const WINDOW = { left: 0, top: 0, right: 1000, bottom: 800 }
const CARD = { width: 360, height: 320 }
const line = (left: number, top: number, width = 120) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
})

describe('a card hangs', () => {
  test('8 px below its line, as far left as the line', () => {
    expect(placeCard(line(200, 100), CARD, WINDOW)).toEqual({ left: 200, top: 128, room: 480 })
  })
  test('8 px above it, where below there is no room', () => {
    expect(placeCard(line(200, 700), CARD, WINDOW)).toEqual({ left: 200, top: 372, room: 480 })
  })
  test('inside the window at its right and left edge', () => {
    expect(placeCard(line(950, 100), CARD, WINDOW).left).toBe(632)
    expect(placeCard(line(-40, 100), CARD, WINDOW).left).toBe(8)
  })
  test('on the side with more room where neither has enough, and scrolls there', () => {
    expect(placeCard(line(200, 200), { width: 360, height: 480 }, { ...WINDOW, bottom: 500 })).toEqual({
      left: 200,
      top: 228,
      room: 264,
    })
  })
  test('beside its words in a window so low that above and below it would show nothing', () => {
    const low = { ...WINDOW, right: 700, bottom: 190 }
    expect(placeCard(line(100, 90), CARD, low)).toEqual({ left: 228, top: 8, room: 174 })
    expect(placeCard(line(500, 90), CARD, low)).toEqual({ left: 132, top: 8, room: 174 })
  })
  test('below its line also in a low window, where all of it has room there', () => {
    const low = { ...WINDOW, bottom: 190 }
    expect(placeCard(line(100, 20), { width: 360, height: 120 }, low)).toEqual({
      left: 100,
      top: 48,
      room: 160,
    })
  })
  test('over its line where it has no room beside the words either', () => {
    expect(placeCard(line(200, 60), CARD, { ...WINDOW, right: 600, bottom: 150 })).toEqual({
      left: 200,
      top: 8,
      room: 134,
    })
  })
  test('in the part of the page that is seen when it is pinched', () => {
    const seen = { left: 300, top: 400, right: 700, bottom: 700 }
    expect(placeCard(line(290, 420), { width: 360, height: 200 }, seen)).toEqual({
      left: 308,
      top: 448,
      room: 244,
    })
  })
  test('with its start in view in a window narrower than itself', () => {
    expect(placeCard(line(100, 100), CARD, { ...WINDOW, right: 300 }).left).toBe(8)
  })
})

const size = fc.record({
  width: fc.integer({ min: 200, max: 360 }),
  height: fc.integer({ min: 80, max: 900 }),
})
const seen = fc
  .record({ width: fc.integer({ min: 380, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) })
  .map(({ width, height }) => ({ left: 0, top: 0, right: width, bottom: height }))
const anyLine = fc.record({
  left: fc.integer({ min: -200, max: 2200 }),
  top: fc.integer({ min: -40, max: 1400 }),
})

test('whatever the line, the card is inside the window', () => {
  fc.assert(
    fc.property(anyLine, size, seen, (at, card, window) => {
      const { left, top, room } = placeCard(line(at.left, at.top), card, window)
      const height = Math.min(card.height, room)
      expect(left).toBeGreaterThanOrEqual(8)
      expect(left + card.width).toBeLessThanOrEqual(window.right - 8)
      expect(top).toBeGreaterThanOrEqual(8)
      expect(top + height).toBeLessThanOrEqual(window.bottom - 8 + 1)
    }),
  )
})

test('it never lies over a line beside which there is room for it', () => {
  fc.assert(
    fc.property(anyLine, size, seen, (at, card, window) => {
      const text = line(at.left, at.top)
      const most = Math.max(window.bottom - text.bottom, text.top) - 16
      fc.pre(text.top >= 0 && text.bottom <= window.bottom && most >= 160)
      const { top, room } = placeCard(text, card, window)
      const bottom = top + Math.min(card.height, room)
      expect(bottom <= text.top - 8 + 1 || top >= text.bottom + 8 - 1).toBe(true)
    }),
  )
})
