import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, onTheWay } from '../../../lib/card/safe-triangle'

const CARD = { left: 100, top: 200, right: 452, bottom: 500 }

describe('the way to a card below its mention', () => {
  const apex = { x: 150, y: 180 }
  test('straight down is on the way', () => expect(onTheWay({ x: 150, y: 190 }, apex, CARD)).toBe(true))
  test('towards the far corner is on the way', () =>
    expect(onTheWay({ x: 300, y: 191 }, apex, CARD)).toBe(true))
  test('along the line of text is not', () => expect(onTheWay({ x: 300, y: 181 }, apex, CARD)).toBe(false))
  test('upwards is not', () => expect(onTheWay({ x: 150, y: 170 }, apex, CARD)).toBe(false))
  test('inside the card is', () => expect(onTheWay({ x: 440, y: 490 }, apex, CARD)).toBe(true))
  test('beyond the card is not', () => expect(onTheWay({ x: 150, y: 501 }, apex, CARD)).toBe(false))
})

describe('the way to a card above, left or right of its mention', () => {
  test('above', () => {
    expect(onTheWay({ x: 160, y: 510 }, { x: 150, y: 530 }, CARD)).toBe(true)
    expect(onTheWay({ x: 160, y: 540 }, { x: 150, y: 530 }, CARD)).toBe(false)
  })
  test('to the right of the mention', () => {
    expect(onTheWay({ x: 80, y: 300 }, { x: 60, y: 300 }, CARD)).toBe(true)
    expect(onTheWay({ x: 40, y: 300 }, { x: 60, y: 300 }, CARD)).toBe(false)
  })
  test('to the left of the mention', () => {
    expect(onTheWay({ x: 470, y: 300 }, { x: 490, y: 300 }, CARD)).toBe(true)
    expect(onTheWay({ x: 500, y: 300 }, { x: 490, y: 300 }, CARD)).toBe(false)
  })
})

const coordinate = fc.integer({ min: -50, max: 900 })
const point = fc.record({ x: coordinate, y: coordinate })

test('every point of the straight line from the mention to a point of the card is on the way', () => {
  fc.assert(
    fc.property(
      point,
      fc.record({ x: fc.integer({ min: 100, max: 452 }), y: fc.integer({ min: 200, max: 500 }) }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (apex, goal, t) => {
        fc.pre(!contains(CARD, apex))
        const between = { x: apex.x + (goal.x - apex.x) * t, y: apex.y + (goal.y - apex.y) * t }
        // A corner that is seen only past another side may lie a hair outside: the leeway covers a hand, not geometry.
        fc.pre(!hidesBehindCorner(apex))
        expect(onTheWay(between, apex, CARD)).toBe(true)
      },
    ),
  )
})

test('a point farther from the card than the mention, on the other side of it, is never on the way', () => {
  fc.assert(
    fc.property(point, fc.integer({ min: 1, max: 300 }), (apex, distance) => {
      fc.pre(apex.y < CARD.top)
      expect(onTheWay({ x: apex.x, y: apex.y - distance }, apex, CARD)).toBe(false)
    }),
  )
})

/** Seen from here two sides of the card are in view; the triangle covers only one of them. */
function hidesBehindCorner({ x, y }: { x: number; y: number }): boolean {
  return (y < CARD.top || y > CARD.bottom) && (x < CARD.left || x > CARD.right)
}
