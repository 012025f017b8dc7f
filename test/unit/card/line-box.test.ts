import { describe, expect, test } from 'vitest'
import { lineAt, lineBoxes } from '../../../lib/card/line-box'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('the lines of a mention', () => {
  test('text nodes beside each other on a line are one box, also where bold letters stand higher', () => {
    expect(lineBoxes([box(10, 100, 50, 120), box(50, 97, 90, 121), box(90, 100, 120, 120)])).toEqual([
      box(10, 97, 120, 121),
    ])
  })
  test('a mention over two lines has two boxes', () => {
    expect(lineBoxes([box(400, 100, 480, 120), box(10, 132, 60, 152)])).toEqual([
      box(400, 100, 480, 120),
      box(10, 132, 60, 152),
    ])
  })
  test('lines that overlap a little are still two', () => {
    expect(lineBoxes([box(400, 100, 480, 124), box(10, 120, 60, 144)])).toHaveLength(2)
  })
  test('a mention that is not laid out has none', () => expect(lineBoxes([])).toEqual([]))
})

describe('the line that is pointed at', () => {
  const lines = [box(400, 100, 480, 120), box(10, 132, 60, 152)]
  test('is the one under the point', () => expect(lineAt(lines, { x: 30, y: 140 })).toBe(1))
  test('else the nearest', () => expect(lineAt(lines, { x: 390, y: 125 })).toBe(0))
  test('and the first for the keyboard', () => expect(lineAt(lines, null)).toBe(0))
})
