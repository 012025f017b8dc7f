import { describe, expect, test } from 'vitest'
import { publishedDistance, wantsDate } from '../../../lib/format/page-date'
import { speak } from '../speak'
import { claim, IN_2023 } from './page-claims'

describe('how the page’s day lies to the end of 2023', () => {
  test.each([
    ['2023-10-23', '本文发表时还剩 2 个月', '2 months left at publication'],
    ['2023-12-30', '本文发表时还剩 1 天', '1 day left at publication'],
    ['2023-12-31', '本文发表当天到期', 'published on the last day'],
    ['2024-01-31', '发表于期限之后 1 个月', 'published 1 month after'],
    ['2025-03-01', '发表于期限之后 1 年 2 个月', 'published 1 year 2 months after'],
  ])('%s: %s', (published, chinese, english) => {
    speak('zh_CN')
    expect(publishedDistance(IN_2023, published)).toBe(chinese)
    speak('en')
    expect(publishedDistance(IN_2023, published)).toBe(english)
  })
})

test('a date is wanted where something could not be told for want of its time', () => {
  expect(wantsDate([claim(), claim({ outcome: 'unknown', period: null })])).toBe(true)
  expect(wantsDate([claim({ outcome: 'unknown' })])).toBe(false)
  expect(wantsDate([claim({ outcome: 'promise-repeated', period: null })])).toBe(false)
})
