import { beforeEach, describe, expect, test } from 'vitest'
import type { Deadline } from '../../../lib/corpus/model'
import { deadlineDistance, deadlinePeriod, distanceTo } from '../../../lib/format/deadline'
import { speak } from '../speak'

const due = (start: string, end: string): Deadline => ({ start, end, text: null, from: 'period' })
const IN_2023 = due('2023-01-01', '2023-12-31')
/** A local day at an hour that another zone would move to the day before or after. */
const day = (iso: string, hour = 23) => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return new Date(year, month - 1, date, hour, 59)
}

describe('the period, in Chinese', () => {
  beforeEach(() => speak('zh_CN'))
  test.each([
    ['2023-01-01', '2023-12-31', '2023年内'],
    ['2023-12-31', '2023-12-31', '2023年底前'],
    ['2023-01-01', '2025-12-31', '2025年底前'],
    ['2023-10-01', '2023-12-31', '2023年底前'],
    ['2023-01-01', '2023-06-30', '2023年上半年'],
    ['2023-06-01', '2023-06-30', '2023年6月内'],
    ['2023-12-01', '2023-12-31', '2023年12月内'],
    ['2024-02-01', '2024-02-29', '2024年2月内'],
    ['2023-02-01', '2023-09-30', '2023年9月底前'],
    ['2023-01-01', '2023-10-15', '2023年10月15日前'],
    ['2024-02-01', '2024-02-28', '2024年2月28日前'],
  ])('%s to %s is %s', (start, end, words) => expect(deadlinePeriod(due(start, end))).toBe(words))
})

describe('the period, in English', () => {
  beforeEach(() => speak('en'))
  test.each([
    ['2023-01-01', '2023-12-31', 'within 2023'],
    ['2023-12-31', '2023-12-31', 'by the end of 2023'],
    ['2023-01-01', '2023-06-30', 'first half of 2023'],
    ['2023-06-01', '2023-06-30', 'in June 2023'],
    ['2023-02-01', '2023-09-30', 'by the end of September 2023'],
    ['2023-01-01', '2023-10-15', 'by October 15, 2023'],
  ])('%s to %s is %s', (start, end, words) => expect(deadlinePeriod(due(start, end))).toBe(words))
})

describe('how long ago or ahead', () => {
  test.each([
    ['2026-11-24', '已过去 2 年 10 个月', '2 years 10 months ago'],
    ['2025-12-31', '已过去 2 年', '2 years ago'],
    ['2025-12-30', '已过去 1 年 11 个月', '1 year 11 months ago'],
    ['2024-01-31', '已过去 1 个月', '1 month ago'],
    ['2024-01-30', '已过去 30 天', '30 days ago'],
    ['2024-01-01', '已过去 1 天', '1 day ago'],
    ['2023-12-31', '今天到期', 'due today'],
    ['2023-12-30', '还剩 1 天', '1 day left'],
    ['2023-10-31', '还剩 2 个月', '2 months left'],
    ['2022-12-31', '还剩 1 年', '1 year left'],
    ['2021-11-30', '还剩 2 年 1 个月', '2 years 1 month left'],
  ])('on %s, of the end of 2023: %s', (today, chinese, english) => {
    speak('zh_CN')
    expect(deadlineDistance(IN_2023, day(today))).toBe(chinese)
    speak('en')
    expect(deadlineDistance(IN_2023, day(today))).toBe(english)
  })
  test('the reader’s own day counts, at any hour of it', () => {
    expect(distanceTo(IN_2023, day('2023-12-31', 0))).toEqual({ side: 'today' })
    expect(distanceTo(IN_2023, day('2023-12-31', 23))).toEqual({ side: 'today' })
  })
})

test('a deadline that is no ISO date is refused, with what was found', () => {
  expect(() => distanceTo(due('2023', '2023'), day('2023-01-01'))).toThrow(
    "expected an ISO date like 2023-12-31, found '2023'",
  )
})
