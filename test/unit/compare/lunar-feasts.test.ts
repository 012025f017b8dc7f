import { expect, test } from 'vitest'
import { lunarFeast } from '../../../lib/compare/period/lunar-feasts'

const LUNAR = { 春节: '1-1', 端午: '5-5', 中秋: '8-15' } as const
const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

/** The first day of a year whose lunar month and day are these; a leap month (4bis) is none. */
function firstDay(year: number, lunar: string): { month: number; day: number } | null {
  for (let nth = 0; nth < 365; nth++) {
    const date = new Date(Date.UTC(year, 0, 1 + nth))
    const parts = Object.fromEntries(calendar.formatToParts(date).map(({ type, value }) => [type, value]))
    if (`${parts.month}-${parts.day}` === lunar)
      return { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return null
}

const years = Array.from({ length: 21 }, (_, nth) => 2015 + nth)

/** The new moons of 2027-02-06 23:56 and 2030-02-03 00:07 are too near midnight for ICU, which is a day off. */
const KNOWN = { '2027 春节': { month: 2, day: 6 }, '2030 春节': { month: 2, day: 3 } }

test.each(['春节', '端午', '中秋'] as const)(
  '%s falls on the days that the lunar calendar gives',
  (feast) => {
    const expected = years.map(
      (year) => new Map(Object.entries(KNOWN)).get(`${year} ${feast}`) ?? firstDay(year, LUNAR[feast]),
    )
    expect(years.map((year) => lunarFeast(feast, year))).toEqual(expected)
  },
)

test('years outside the table have none', () => {
  expect(lunarFeast('春节', 2014)).toBeNull()
  expect(lunarFeast('春节', 2036)).toBeNull()
})
