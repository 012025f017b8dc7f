import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOf, readPeriods, readPeriodText } from '../../../lib/compare/period'
import { marked } from './marked'

/** Each period of a text as `words start end kind`. */
const read = (text: string, pageDate: string | null) =>
  readPeriods(text, pageDate).map(
    ({ start, end, kind, at }) => `${text.slice(at?.start, at?.end)} ${start} ${end} ${kind}`,
  )

/** The period that governs [the stretch], as `words start end kind`. */
const governs = (written: string, pageDate: string | null) => {
  const { text, at } = marked(written)
  const period = periodOf(text, at, pageDate)
  if (period === null || period === 'unresolved') return period
  return `${text.slice(period.at?.start, period.at?.end)} ${period.start} ${period.end} ${period.kind}`
}

describe('a year', () => {
  test.each([
    ['2023年，道路全部通车。', '2023年 2023-01-01 2023-12-31 year'],
    ['二〇二三年，道路全部通车。', '二〇二三年 2023-01-01 2023-12-31 year'],
    ['二零二三年，道路全部通车。', '二零二三年 2023-01-01 2023-12-31 year'],
    ['２０２３年，道路全部通车。', '２０２３年 2023-01-01 2023-12-31 year'],
    ['2023年全年新修道路四条。', '2023年全年 2023-01-01 2023-12-31 year'],
    ['2023年度安排资金两亿元。', '2023年度 2023-01-01 2023-12-31 year'],
    ['今年要修四条路。', '今年 2023-01-01 2023-12-31 year'],
    ['本年度要修四条路。', '本年度 2023-01-01 2023-12-31 year'],
    ['去年修了四条路。', '去年 2022-01-01 2022-12-31 year'],
    ['上年修了四条路。', '上年 2022-01-01 2022-12-31 year'],
    ['前年修了四条路。', '前年 2021-01-01 2021-12-31 year'],
    ['明年再修四条路。', '明年 2024-01-01 2024-12-31 year'],
    ['后年再修四条路。', '后年 2025-01-01 2025-12-31 year'],
    ['全年要修四条路。', '全年 2023-01-01 2023-12-31 year'],
    ['年内通车。', '年内 2023-01-01 2023-12-31 year'],
    ['2024年内通车。', '2024年内 2024-01-01 2024-12-31 year'],
    ['到2025年，产值翻番。', '到2025年 2025-01-01 2025-12-31 year'],
    ['年底前通车。', '年底前 2023-01-01 2023-12-31 year'],
    ['今年年底前通车。', '今年年底前 2023-01-01 2023-12-31 year'],
    ['明年底通车。', '明年底 2024-01-01 2024-12-31 year'],
    ['1—12月，建成四条路。', '1—12月 2023-01-01 2023-12-31 year'],
    ['截至2022年底，已有四条路通车。', '截至2022年底 2022-01-01 2022-12-31 year'],
    ['岁末年终，四条路通车。', '岁末年终 2023-01-01 2023-12-31 year'],
    ['2023全年新修道路四条。', '2023全年 2023-01-01 2023-12-31 year'],
    ['今年初确定的目标不变。', '今年初 2023-01-01 2023-12-31 year'],
    ['“十四五”收官，四条路通车。', '“十四五”收官 2025-01-01 2025-12-31 year'],
  ])('%s', (text, expected) => {
    expect(read(text, '2023-12-20')).toEqual([expected])
  })
})

describe('a part of the year', () => {
  test.each([
    ['1—8月，植树九百亩。', '1—8月 2023-01-01 2023-08-31 part'],
    ['1至10月，植树九百亩。', '1至10月 2023-01-01 2023-10-31 part'],
    ['1-11月份，植树九百亩。', '1-11月份 2023-01-01 2023-11-30 part'],
    ['一至八月，植树九百亩。', '一至八月 2023-01-01 2023-08-31 part'],
    ['1月到2月，植树九百亩。', '1月到2月 2023-01-01 2023-02-28 part'],
    ['３～５月，植树九百亩。', '３～５月 2023-03-01 2023-05-31 part'],
    ['前8个月，植树九百亩。', '前8个月 2023-01-01 2023-08-31 part'],
    ['前三季度，植树九百亩。', '前三季度 2023-01-01 2023-09-30 part'],
    ['一至三季度，植树九百亩。', '一至三季度 2023-01-01 2023-09-30 part'],
    ['三季度，植树九百亩。', '三季度 2023-07-01 2023-09-30 part'],
    ['第3季度，植树九百亩。', '第3季度 2023-07-01 2023-09-30 part'],
    ['三季度末，植树达九百亩。', '三季度末 2023-01-01 2023-09-30 part'],
    ['一季度，植树九百亩。', '一季度 2023-01-01 2023-03-31 part'],
    ['首季，植树九百亩。', '首季 2023-01-01 2023-03-31 part'],
    ['上半年，植树九百亩。', '上半年 2023-01-01 2023-06-30 part'],
    ['上半年末，植树达九百亩。', '上半年末 2023-01-01 2023-06-30 part'],
    ['下半年要植树九百亩。', '下半年 2023-07-01 2023-12-31 part'],
    ['2025年上半年，植树九百亩。', '2025年上半年 2025-01-01 2025-06-30 part'],
    ['去年四季度，植树九百亩。', '去年四季度 2022-10-01 2022-12-31 part'],
    ['截至10月末，植树九百亩。', '截至10月末 2023-01-01 2023-10-31 part'],
    ['截至7月底，植树九百亩。', '截至7月底 2023-01-01 2023-07-31 part'],
    ['截止到七月末，植树九百亩。', '截止到七月末 2023-01-01 2023-07-31 part'],
    ['到8月20日，植树九百亩。', '到8月20日 2023-01-01 2023-08-20 part'],
    ['六月底前植树九百亩。', '六月底前 2023-01-01 2023-06-30 part'],
    ['8月20日前植树九百亩。', '8月20日前 2023-01-01 2023-08-20 part'],
    ['截至目前，植树九百亩。', '截至目前 2023-01-01 2023-12-20 part'],
    ['目前，植树九百亩。', '目前 2023-01-01 2023-12-20 part'],
    ['今年以来，植树九百亩。', '今年以来 2023-01-01 2023-12-20 part'],
    ['年初以来，植树九百亩。', '年初以来 2023-01-01 2023-12-20 part'],
    ['自8月起，全部停工。', '8月起 2023-08-01 2023-12-20 part'],
    ['9月18日，打下第一根桩。', '9月18日 2023-09-18 2023-09-18 part'],
    ['九月十八号，打下第一根桩。', '九月十八号 2023-09-18 2023-09-18 part'],
    ['9月1日至5日，集中植树。', '9月1日至5日 2023-09-01 2023-09-05 part'],
    ['8月30日至9月2日，集中植树。', '8月30日至9月2日 2023-08-30 2023-09-02 part'],
    ['2023-08-04，打下第一根桩。', '2023-08-04 2023-08-04 2023-08-04 part'],
    ['8月中旬，打下第一根桩。', '8月中旬 2023-08-11 2023-08-20 part'],
    ['本月中旬，打下第一根桩。', '本月中旬 2023-12-11 2023-12-20 part'],
    ['上月，打下第一根桩。', '上月 2023-11-01 2023-11-30 part'],
    ['上个月下旬，打下第一根桩。', '上个月下旬 2023-11-21 2023-11-30 part'],
    ['昨日，打下第一根桩。', '昨日 2023-12-19 2023-12-19 part'],
    ['近日，打下第一根桩。', '近日 2023-12-06 2023-12-20 part'],
    ['日前，打下第一根桩。', '日前 2023-12-06 2023-12-20 part'],
    ['上周，打下第一根桩。', '上周 2023-12-11 2023-12-17 part'],
    ['上季度，植树九百亩。', '上季度 2023-07-01 2023-09-30 part'],
    ['国庆假期首日，商场开门。', '国庆假期首日 2023-10-01 2023-10-01 part'],
    ['国庆期间，商场开门。', '国庆期间 2023-10-01 2023-10-07 part'],
    ['“五一”假期，商场开门。', '“五一”假期 2023-05-01 2023-05-05 part'],
    ['春节前，商场开门。', '春节前 2023-01-01 2023-01-22 part'],
    ['新学期开学前，跑道翻新。', '新学期开学前 2023-01-01 2023-08-31 part'],
    ['暑假期间，跑道翻新。', '暑假期间 2023-07-01 2023-08-31 part'],
    ['今秋，新校舍启用。', '今秋 2023-09-01 2023-11-30 part'],
    ['2024年3月开工。', '2024年3月 2024-03-01 2024-03-31 part'],
    ['2024年2月底开工。', '2024年2月底 2024-01-01 2024-02-29 part'],
    ['从1月到10月，植树九百亩。', '1月到10月 2023-01-01 2023-10-31 part'],
    ['十个月来，植树九百亩。', '十个月来 2023-02-01 2023-12-20 part'],
    ['自今年4月开工以来，植树九百亩。', '今年4月开工以来 2023-04-01 2023-12-20 part'],
    ['入夏以来，植树九百亩。', '入夏以来 2023-06-01 2023-12-20 part'],
    ['截至上月底，植树九百亩。', '截至上月底 2023-01-01 2023-11-30 part'],
    ['截至昨日，植树九百亩。', '截至昨日 2023-01-01 2023-12-19 part'],
    ['到目前，植树九百亩。', '到目前 2023-01-01 2023-12-20 part'],
    ['进入12月，植树达九百亩。', '进入12月 2023-01-01 2023-12-20 part'],
    ['时间过半，植树九百亩。', '时间过半 2023-01-01 2023-06-30 part'],
    ['明年初开工。', '明年初 2024-01-01 2024-03-31 part'],
  ])('%s', (text, expected) => {
    expect(read(text, '2023-12-20')).toEqual([expected])
  })
})

describe('several years together', () => {
  test.each([
    ['“十四五”以来，植树九百亩。', '“十四五”以来 2021-01-01 2023-12-20 cumulative'],
    ['「十四五」期間，植树九百亩。', '「十四五」 2021-01-01 2025-12-31 cumulative'],
    ['五年来，植树九百亩。', '五年来 2018-12-20 2023-12-20 cumulative'],
    ['近三年来，植树九百亩。', '近三年来 2020-12-20 2023-12-20 cumulative'],
    ['过去5年，植树九百亩。', '过去5年 2018-12-20 2023-12-20 cumulative'],
    ['十年间，植树九百亩。', '十年间 2013-12-20 2023-12-20 cumulative'],
    ['2019年以来，植树九百亩。', '2019年以来 2019-01-01 2023-12-20 cumulative'],
    ['2019年至今，植树九百亩。', '2019年至今 2019-01-01 2023-12-20 cumulative'],
    ['自去年10月以来，植树九百亩。', '去年10月以来 2022-10-01 2023-12-20 cumulative'],
    ['2021年至2023年，植树九百亩。', '2021年至2023年 2021-01-01 2023-12-31 cumulative'],
    ['2021—2025年，植树九百亩。', '2021—2025年 2021-01-01 2025-12-31 cumulative'],
    ['一年多来，植树九百亩。', '一年多来 2022-12-20 2023-12-20 cumulative'],
    ['未来三年，植树九百亩。', '未来三年 2023-12-20 2026-12-20 cumulative'],
    ['今明两年，植树九百亩。', '今明两年 2023-01-01 2024-12-31 cumulative'],
    ['投产以来，产糖九百吨。', '投产以来 2023-12-20 2023-12-20 cumulative'],
    ['党的二十大以来，植树九百亩。', '党的二十大以来 2022-10-16 2023-12-20 cumulative'],
  ])('%s', (text, expected) => {
    expect(read(text, '2023-12-20')).toEqual([expected])
  })

  test('since when 累计 and 近年来 count is not said: only the end is known', () => {
    expect(read('全区累计植树九万亩。', '2023-12-20')).toEqual(['累计 2023-12-20 2023-12-20 cumulative'])
    expect(read('近年来，植树九万亩。', '2023-12-20')).toEqual(['近年来 2023-12-20 2023-12-20 cumulative'])
  })

  test('累计 within a year that the text speaks of is no sum over years', () => {
    expect(read('1-8月累计植树九百亩。', '2023-09-05')).toEqual(['1-8月 2023-01-01 2023-08-31 part'])
    expect(read('今年累计植树九百亩。', '2023-09-05')).toEqual(['今年 2023-01-01 2023-12-31 year'])
    expect(read('截至目前累计植树九百亩，占全年任务的六成。', '2023-09-05')[0]).toBe(
      '截至目前 2023-01-01 2023-09-05 part',
    )
  })
})

test('累计 behind a month counts from 1 January to the end of that month', () => {
  expect(governs('10月当月投资5亿元，累计完成[60亿元]。', '2023-11-05')).toBe(
    '累计 2023-01-01 2023-10-31 part',
  )
})

test('累计 behind the end of a year with its number looks back farther than that year', () => {
  expect(governs('截至2022年底，全区累计植树[九万亩]。', '2023-09-05')).toBe(
    '累计 2022-12-31 2022-12-31 cumulative',
  )
})

describe('what is there at a moment', () => {
  test.each([
    ['全区现有公园31座。', '现有 2023-09-05 2023-09-05 moment'],
    ['目前共有公园31座。', '目前共有 2023-09-05 2023-09-05 moment'],
    ['目前，全区共有公园31座。', '目前 2023-09-05 2023-09-05 moment'],
    ['当前，全区有公园31座。', '当前 2023-09-05 2023-09-05 moment'],
    ['截至2022年底，电动车保有量达9000辆。', '截至2022年底 2022-12-31 2022-12-31 moment'],
  ])('%s', (text, expected) => {
    expect(read(text, '2023-09-05')).toEqual([expected])
  })

  test('what was done up to now is no stock', () => {
    expect(governs('截至目前，共有[31座]公园完成改造。', '2023-09-05')).toBe(
      '截至目前 2023-01-01 2023-09-05 part',
    )
    expect(governs('目前已有[31座]公园完工。', '2023-09-05')).toBe('目前 2023-01-01 2023-09-05 part')
  })
})

test('several words of a text come in order, with their places in the text as written', () => {
  const text = '去年植树九百亩，今年上半年植树\n四百亩，到2025年达三千亩。'
  expect(readPeriods(text, '2023-09-05').map(({ at }) => at)).toEqual([
    { start: 0, end: 2 },
    { start: 8, end: 13 },
    { start: 20, end: 26 },
  ])
})

describe('these hold no time', () => {
  test.each([
    '60岁以上年龄段的老人',
    '精神文明年度表彰',
    '10万吨以上年产能',
    '工期8个月',
    '第8月台',
    '十四五个人',
    '发现有31处裂缝',
    '提前三个月完工',
    '七一路、五一街、国庆巷',
    '生日前夜',
    '公共资源交易平台HBW-2023-GC-0417',
    '13月32日',
    '2月30日',
    '三年行动',
  ])('%s', (text) => {
    expect(read(text, '2023-09-05')).toEqual([])
  })
})

describe('a word without a year takes the year of its sentence', () => {
  test.each([
    ['2022年，全区平稳运行，前三季度[植树]九百亩。', '前三季度 2022-01-01 2022-09-30 part'],
    ['2022年12月打桩，3月[封顶]。', '3月 2023-03-01 2023-03-31 part'],
    ['2021年动工，次年[完工]。', '次年 2022-01-01 2022-12-31 year'],
    ['2021年引进，当年[完工]。', '当年 2021-01-01 2021-12-31 year'],
    ['2022年开工的87个项目，1-8月[投资]九亿元。', '1-8月 2023-01-01 2023-08-31 part'],
    ['按照2025年的远景，上半年[投资]九亿元。', '上半年 2023-01-01 2023-06-30 part'],
  ])('%s', (written, expected) => {
    expect(governs(written, '2023-09-05')).toBe(expected)
  })
})

describe('without one, the page’s date tells', () => {
  test.each([
    ['2024-01-08', '1—11月，[植树]九百亩。', '1—11月 2023-01-01 2023-11-30 part'],
    ['2024-01-08', '截至12月20日，[植树]九百亩。', '截至12月20日 2023-01-01 2023-12-20 part'],
    ['2024-01-08', '全年共[植树]九百亩。', '全年 2023-01-01 2023-12-31 year'],
    ['2024-01-08', '全年计划[植树]九百亩。', '全年 2024-01-01 2024-12-31 year'],
    ['2024-01-08', '年内[完工]。', '年内 2024-01-01 2024-12-31 year'],
    ['2024-01-08', '12月28日，新路[通车]。', '12月28日 2023-12-28 2023-12-28 part'],
    ['2024-01-08', '上半年力争[通车]。', '上半年 2024-01-01 2024-06-30 part'],
    ['2023-12-18', '新路将于3月[通车]。', '3月 2024-03-01 2024-03-31 part'],
    ['2023-03-02', '一季度计划[植树]九百亩。', '一季度 2023-01-01 2023-03-31 part'],
    ['2023-03-02', '四季度[投产]。', '四季度 2023-10-01 2023-12-31 part'],
    ['2023-06-28', '截至6月底，[植树]九百亩。', '截至6月底 2023-01-01 2023-06-30 part'],
  ])('on %s: %s', (pageDate, written, expected) => {
    expect(governs(written, pageDate)).toBe(expected)
  })
})

describe('the word before it in its clause governs a figure', () => {
  test.each([
    ['去年植树[九百亩]，今年要植一千亩。', '去年 2022-01-01 2022-12-31 year'],
    ['去年植树九百亩，今年要植[一千亩]。', '今年 2023-01-01 2023-12-31 year'],
    ['全区现有2000年以前建成的小区[231个]，今年分批改造。', '现有 2023-09-05 2023-09-05 moment'],
    ['今年推进去年开工的[30个]项目。', '今年 2023-01-01 2023-12-31 year'],
    ['2022年引进的项目今年已完工[43个]。', '今年 2023-01-01 2023-12-31 year'],
    ['目前距全年1000辆的目标还差[310辆]。', '目前 2023-01-01 2023-09-05 part'],
    ['产值1146亿元，离2025年突破[1500亿元]还有距离。', '2025年 2025-01-01 2025-12-31 year'],
  ])('%s', (written, expected) => {
    expect(governs(written, '2023-09-05')).toBe(expected)
  })
})

describe('what is only compared with governs nothing but its own figure', () => {
  test.each([
    ['前七月，增速比上半年加快[7.4个百分点]。', '前七月 2023-01-01 2023-07-31 part'],
    ['1-8月，就业1531人，比去年同期多[212人]。', '1-8月 2023-01-01 2023-08-31 part'],
    ['今年投资5亿元，低于上年的[6亿元]。', '上年 2022-01-01 2022-12-31 year'],
    ['1-8月，投资5亿元，低于去年同期的[6亿元]。', '去年同期 2022-01-01 2022-08-31 part'],
  ])('%s', (written, expected) => {
    expect(governs(written, '2023-09-05')).toBe(expected)
  })
})

describe('else the word of an earlier clause or sentence does', () => {
  test.each([
    ['今年以来，全区大干快上，植树[九百亩]。', '今年以来 2023-01-01 2023-09-05 part'],
    ['1至8月，全区大干快上。其中植树[九百亩]。', '1至8月 2023-01-01 2023-08-31 part'],
    ['去年，全区植树八百亩，发放补贴[3200万元]。', '去年 2022-01-01 2022-12-31 year'],
    ['去年，计划植树[九百亩]。', '去年 2022-01-01 2022-12-31 year'],
    ['截至8月末，完成全年任务的[七成多]。', '截至8月末 2023-01-01 2023-08-31 part'],
    ['1-8月，植树九百亩，完成年度任务的[七成多]。', '1-8月 2023-01-01 2023-08-31 part'],
    ['9月1日，新桥举行仪式，宣布[通车]。', '9月1日 2023-09-01 2023-09-01 part'],
  ])('%s', (written, expected) => {
    expect(governs(written, '2023-09-05')).toBe(expected)
  })
})

describe('a running total narrows the year that is named behind it', () => {
  test.each([
    ['截至8月末，全区今年植树[九百亩]。', '截至8月末 2023-01-01 2023-08-31 part'],
    ['截至目前，今年推进的项目累计投资[9亿元]。', '截至目前 2023-01-01 2023-09-05 part'],
    ['进入8月，今年的[48个]小区还有5个没有完工。', '今年 2023-01-01 2023-12-31 year'],
    ['截至目前，今年计划改造的[48个]小区已完工43个。', '今年 2023-01-01 2023-12-31 year'],
    ['截至目前，今年计划改造的48个小区已完工[43个]。', '截至目前 2023-01-01 2023-09-05 part'],
  ])('%s', (written, expected) => {
    expect(governs(written, '2023-09-05')).toBe(expected)
  })
})

describe('a word does not cross to what it cannot mean', () => {
  test.each([
    ['a year that is over, to a plan', '去年植树九百亩，将继续植树[一千亩]。'],
    ['a year to come, to a result', '明年将植树九百亩，已完成整地[一千亩]。'],
    ['the day of a report, to its figures', '10月20日，记者从统计局获悉，全区投资[53.6亿元]。'],
    ['a day, to the next sentence', '9月1日，新桥通车。全区植树[九百亩]。'],
    ['a plan behind it, back to a result', '建成道路[3条]，明年将再建2条。'],
    ['a year of another paragraph', '去年植树九百亩。\n植树[一千亩]。'],
  ])('%s: %s', (_, written) => {
    expect(governs(written, '2023-10-20')).toBeNull()
  })
})

describe('with none before it, a word behind it governs', () => {
  test.each([
    ['植树[九百亩]（1-8月）。', '1-8月 2023-01-01 2023-08-31 part'],
    ['植树[九百亩]，这是今年1至8月的成绩。', '今年1至8月 2023-01-01 2023-08-31 part'],
    ['[推广]1000辆重卡的任务今年全部完成。', '今年 2023-01-01 2023-12-31 year'],
  ])('%s', (written, expected) => {
    expect(governs(written, '2023-09-05')).toBe(expected)
  })
})

describe('without a page date', () => {
  test.each([
    '今年以来，植树[九百亩]。',
    '前三季度，植树[九百亩]。',
    '五年来，植树[九百亩]。',
    '截至目前，植树[九百亩]。',
  ])('%s is unresolved, and no period', (written) => {
    expect(governs(written, null)).toBe('unresolved')
    expect(readPeriods(marked(written).text, null)).toEqual([])
  })

  test('printed years still speak', () => {
    expect(governs('2023年，前三季度植树[九百亩]。', null)).toBe('前三季度 2023-01-01 2023-09-30 part')
    expect(governs('2021年至2023年，植树[九百亩]。', null)).toBe(
      '2021年至2023年 2021-01-01 2023-12-31 cumulative',
    )
  })

  test('a date that is none counts as none', () => {
    expect(governs('今年植树[九百亩]。', '去年')).toBe('unresolved')
  })
})

test('a text without time words gives null', () => {
  expect(governs('全区植树[九百亩]。', '2023-09-05')).toBeNull()
})

describe('a hard wrap changes nothing', () => {
  test.each([
    '这一年海勃湾区大干快上各方协力，截至10\n月末，植树[九百亩]。',
    '这一年海勃湾区大干快上各方协力，截至10月\n末，植树[九百亩]。',
    '这一年海勃湾区大干快上各方协力，截\n至10月末，植树[九百亩]。',
  ])('%s', (written) => {
    const { text, at } = marked(written)
    expect(periodOf(text, at, '2023-11-05')).toMatchObject({ start: '2023-01-01', end: '2023-10-31' })
  })
})

test('a text is read once for all that it holds', () => {
  const { periods, periodOf: governing } = readPeriodText('去年植树八百亩，今年植树九百亩。', '2023-09-05')
  expect(periods.map(({ start }) => start)).toEqual(['2022-01-01', '2023-01-01'])
  expect(governing({ start: 4, end: 7 })).toEqual(periods[0])
  expect(governing({ start: 12, end: 15 })).toEqual(periods[1])
})

const WORDS = [
  '今年',
  '去年',
  '2023年',
  '前三季度',
  '1-8月',
  '截至目前',
  '近日',
  '累计',
  '现有',
  '“十四五”以来',
  '9月18日',
  '同期',
  '年底',
]
const REST = [
  '，',
  '。',
  '；',
  '\n',
  '植树',
  '九百亩',
  '31座',
  '的',
  '将',
  '已',
  '比',
  '共有',
  '任务',
  '项目',
]
const texts = fc.array(fc.constantFrom(...WORDS, ...REST), { maxLength: 14 }).map((pieces) => pieces.join(''))
const days = fc.date({ min: new Date('2016-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
const dates = days.map((day) => day.toISOString().slice(0, 10))

test('whatever the text, periods are stretches of real time, in order, at words of the text', () => {
  fc.assert(
    fc.property(texts, dates, (text, pageDate) => {
      let last = 0
      for (const { start, end, at } of readPeriods(text, pageDate)) {
        expect(start <= end).toBe(true)
        expect(new Date(start).toISOString().slice(0, 10)).toBe(start)
        expect(new Date(end).toISOString().slice(0, 10)).toBe(end)
        if (!at) throw new Error('expected the words of a period')
        expect(at.start).toBeGreaterThanOrEqual(last)
        expect(at.end).toBeGreaterThan(at.start)
        expect(at.end).toBeLessThanOrEqual(text.length)
        last = at.end
      }
    }),
  )
})

test('what governs a stretch is one of the text’s words, and without a page date never less than unresolved', () => {
  fc.assert(
    fc.property(texts, dates, fc.nat(30), (text, pageDate, from) => {
      const at = { start: Math.min(from, text.length), end: Math.min(from + 2, text.length) }
      const dated = periodOf(text, at, pageDate)
      expect(dated).not.toBe('unresolved')
      if (dated === null || dated === 'unresolved') return
      const places = readPeriods(text, pageDate).map((period) => period.at)
      expect(places).toContainEqual(dated.at)
    }),
  )
})

test('full-width digits say the same', () => {
  const wide = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  fc.assert(
    fc.property(texts, dates, (text, pageDate) => {
      expect(readPeriods(wide(text), pageDate)).toEqual(readPeriods(text, pageDate))
    }),
  )
})
