import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elapsedShare, schedule } from '../../../lib/compare/even-pace'

test.each([
  ['2023-01-31', 1 / 12],
  ['2023-02-28', 2 / 12],
  ['2024-02-29', 2 / 12],
  ['2023-06-30', 0.5],
  ['2023-09-30', 0.75],
  ['2023-12-31', 1],
  ['2023-08-20', 232 / 365],
  ['2024-08-20', 233 / 366],
  ['2024-02-28', 59 / 366],
  ['2023-01-01', 1 / 365],
])('by %s so much of the year has passed', (end, share) => {
  expect(elapsedShare({ end })).toBe(share)
})

test.each([
  ['超进度', 0.74, '2023-08-31', { done: 0.74, elapsed: 0.6667, points: 7.33 }],
  ['超进度', 1.2564, '2023-10-31', { done: 1.2564, elapsed: 0.8333, points: 42.31 }],
  ['欠进度', 0.7041, '2023-10-31', { done: 0.7041, elapsed: 0.8333, points: -12.92 }],
  ['欠进度', 53.6 / 74, '2023-09-30', { done: 0.7243, elapsed: 0.75, points: -2.57 }],
  ['超进度', 76.2 / 74, '2023-11-30', { done: 1.0297, elapsed: 0.9167, points: 11.31 }],
  ['达进度', 0.5, '2023-06-30', { done: 0.5, elapsed: 0.5, points: 0 }],
])('%s: %d by %s', (_, done, end, expected) => {
  expect(schedule(done, { end })).toEqual(expected)
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
