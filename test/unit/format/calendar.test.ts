import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, daysBetween, fullMonthsBetween, lastDayOfMonth } from '../../../lib/format/calendar'

const day = (year: number, month: number, day: number): Day => ({ year, month, day })

describe('full months', () => {
  test('from the last day of a month to the last day of a shorter one is a full month', () => {
    expect(fullMonthsBetween(day(2023, 12, 31), day(2024, 2, 29))).toBe(2)
    expect(fullMonthsBetween(day(2023, 12, 31), day(2024, 2, 28))).toBe(1)
  })
  test('one day short of a month is none', () => {
    expect(fullMonthsBetween(day(2023, 1, 15), day(2023, 2, 14))).toBe(0)
    expect(fullMonthsBetween(day(2023, 1, 15), day(2023, 2, 15))).toBe(1)
  })
})

const anyDay = fc
  .record({
    year: fc.integer({ min: 2000, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    part: fc.nat(27),
  })
  .map(({ year, month, part }) => day(year, month, 1 + (part % lastDayOfMonth(year, month))))

test('full months never exceed the days that passed, nor leave a whole month uncounted', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(4000), (from, days) => {
      const later = new Date(Date.UTC(from.year, from.month - 1, from.day + days))
      const to = day(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate())
      expect(daysBetween(from, to)).toBe(days)
      const months = fullMonthsBetween(from, to)
      expect(months * 28).toBeLessThanOrEqual(days)
      expect((months + 1) * 31).toBeGreaterThanOrEqual(days)
    }),
  )
})
