import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { elapsedShare, endsMonth, schedule } from '../../../lib/compare/schedule'

describe('the even pace', () => {
  test.each([
    [0.74, 8 / 12, { done: 0.74, elapsed: 0.6667, points: 7.33 }],
    [1.2564, 10 / 12, { done: 1.2564, elapsed: 0.8333, points: 42.31 }],
    [0.7041, 10 / 12, { done: 0.7041, elapsed: 0.8333, points: -12.92 }],
    [76.2 / 74, 11 / 12, { done: 1.0297, elapsed: 0.9167, points: 11.31 }],
    [31.1 / 74, 0.5, { done: 0.4203, elapsed: 0.5, points: -7.97 }],
    [0.5, 0.5, { done: 0.5, elapsed: 0.5, points: 0 }],
    [0.499999, 0.5, { done: 0.5, elapsed: 0.5, points: 0 }],
    [0.00005, 0, { done: 0.0001, elapsed: 0, points: 0.01 }],
    [0, 0.07335, { done: 0, elapsed: 0.0734, points: -7.34 }],
  ])('of %d done when %d has passed', (done, elapsed, expected) => {
    expect(schedule(done, elapsed)).toEqual(expected)
  })
})

describe('the share of the year that has passed', () => {
  test.each([
    ['2023-01-31', 1 / 12],
    ['2023-08-31', 8 / 12],
    ['2024-02-29', 2 / 12],
    ['2023-12-31', 1],
    ['2023-01-01', 1 / 365],
    ['2023-08-20', 232 / 365],
    ['2024-02-28', 59 / 366],
  ])('at the end of %s', (end, expected) => {
    expect(elapsedShare({ end })).toBe(expected)
  })

  it('counts the last day of February as the end of its month in a common year only', () => {
    expect(endsMonth('2023-02-28')).toBe(true)
    expect(endsMonth('2024-02-28')).toBe(false)
  })
})

test('time never runs back, and a year is never more than full', () => {
  const day = fc.integer({ min: 0, max: 364 })
  const date = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [early, late] = [
        elapsedShare({ end: date(Math.min(a, b)) }),
        elapsedShare({ end: date(Math.max(a, b)) }),
      ]
      expect(early).toBeGreaterThan(0)
      expect(late).toBeLessThanOrEqual(1)
      // The last day of a month stands for its twelfth, up to two days of the year off its place.
      expect(late).toBeGreaterThanOrEqual(early - 3 / 365)
    }),
  )
})
