import { beforeEach, describe, expect, test } from 'vitest'
import type { Period } from '../../../lib/compare/model'
import { periodWords } from '../../../lib/format/period'
import { speak } from '../speak'
import { period } from './page-claims'

type Case = [start: string, end: string, kind: Period['kind'], words: string]
const words = ([start, end, kind]: Case, knownYear: number | null) =>
  periodWords(period(start, end, kind), knownYear)

describe('the time that a figure speaks of, beside a deadline in 2023', () => {
  beforeEach(() => speak('zh_CN'))
  test.each<Case>([
    ['2023-01-01', '2023-12-31', 'year', '2023年'],
    ['2022-01-01', '2022-12-31', 'year', '2022年'],
    ['2023-01-01', '2023-09-30', 'part', '1至9月'],
    ['2023-01-01', '2023-06-30', 'part', '上半年'],
    ['2023-07-01', '2023-12-31', 'part', '下半年'],
    ['2023-01-01', '2023-03-31', 'part', '一季度'],
    ['2023-04-01', '2023-06-30', 'part', '二季度'],
    ['2023-07-01', '2023-09-30', 'part', '三季度'],
    ['2023-10-01', '2023-12-31', 'part', '四季度'],
    ['2023-02-01', '2023-04-30', 'part', '2至4月'],
    ['2023-09-01', '2023-09-30', 'part', '9月'],
    ['2023-01-01', '2023-01-31', 'part', '1月'],
    ['2023-09-18', '2023-09-18', 'part', '9月18日'],
    ['2023-01-01', '2023-10-23', 'part', '截至10月23日'],
    ['2023-08-11', '2023-08-20', 'part', '8月11日至8月20日'],
    ['2022-01-01', '2022-09-30', 'part', '2022年1至9月'],
    ['2022-08-11', '2022-08-20', 'part', '2022年8月11日至8月20日'],
    ['2023-12-27', '2024-01-10', 'part', '2023年12月27日至2024年1月10日'],
    ['2023-10-31', '2023-10-31', 'moment', '截至10月末'],
    ['2023-10-23', '2023-10-23', 'moment', '截至10月23日'],
    ['2022-10-31', '2022-10-31', 'moment', '截至2022年10月末'],
    ['2021-01-01', '2025-12-31', 'cumulative', '2021至2025年累计'],
    ['2018-09-20', '2023-09-20', 'cumulative', '2018年9月20日至2023年9月20日累计'],
    ['2023-09-20', '2023-09-20', 'cumulative', '截至2023年9月20日累计'],
  ])('%s to %s, %s: %s', (...each) => expect(words(each, 2023)).toBe(each[3]))
  test('is told with its year where no year stands beside it', () => {
    expect(words(['2023-01-01', '2023-06-30', 'part', ''], null)).toBe('2023年上半年')
  })
})

describe('the same in English', () => {
  beforeEach(() => speak('en'))
  test.each<Case>([
    ['2023-01-01', '2023-12-31', 'year', '2023'],
    ['2023-01-01', '2023-09-30', 'part', 'Jan to Sep'],
    ['2022-01-01', '2022-09-30', 'part', 'Jan to Sep 2022'],
    ['2023-07-01', '2023-09-30', 'part', 'third quarter'],
    ['2023-01-01', '2023-10-23', 'part', 'to Oct 23'],
    ['2023-10-31', '2023-10-31', 'moment', 'to the end of Oct'],
    ['2022-08-11', '2022-08-20', 'part', 'Aug 11, 2022 to Aug 20'],
    ['2021-01-01', '2025-12-31', 'cumulative', 'total for 2021 to 2025'],
  ])('%s to %s, %s: %s', (...each) => expect(words(each, 2023)).toBe(each[3]))
})
