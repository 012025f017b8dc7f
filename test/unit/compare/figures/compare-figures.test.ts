import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../../../lib/compare/figures/compare-figures'
import type { PromisedFigure, ReportedFigure } from '../../../../lib/compare/figures/figure-pair'
import { between, inYear, onDay, PROMISES, page, promise, report, told, until } from './pairs'

const { investment, signed, output, jobs, trucks, households, estates, spoil, mines } = PROMISES
const { list, listTotal, park, coking, anode } = PROMISES

/** The sentence, the page's date, the promise, the figure as the sentence puts it, what it is told to be. */
type Case = [string, string | null, PromisedFigure, ReportedFigure, string]

function specify(cases: Case[]) {
  test.each(cases)('%s (%s)', (_sentence, pageDate, promised, reported, expected) => {
    expect(told(compareFigures(promised, reported, page(pageDate)))).toBe(expected)
  })
}

const thisYear = inYear(2023)
const invested = { moneyStage: 'invested', metric: '固定资产投资' } as const

describe('a result of the year', () => {
  specify([
    [
      '清洁能源改造全年完工6,093户',
      '2024-01-05',
      households,
      report('6,093户', { period: thisYear }),
      'same',
    ],
    [
      '清洁能源改造全年完工６０９３户',
      '2023-12-30',
      households,
      report('６０９３户', { period: thisYear }),
      'same',
    ],
    ['排土场治理了3030亩', '2024-01-09', spoil, report('3030亩', { period: thisYear }), 'same'],
    ['重卡刚好上牌一千辆', '2024-01-09', trucks, report('一千辆', { period: thisYear }), 'same'],
    ['重卡上牌1000台', '2024-01-09', trucks, report('1000台', { period: thisYear }), 'same'],
    ['四十八处老旧小区换了新颜', '2024-01-09', estates, report('四十八处', { period: thisYear }), 'same'],
    ['改造了六千余户', '2024-01-05', households, report('六千余户', { period: thisYear }), 'approx'],
    ['改造户数超过六千户', '2024-01-05', households, report('超过六千户', { period: thisYear }), 'approx'],
    ['改造约6100户', '2024-01-05', households, report('约6100户', { period: thisYear }), 'approx'],
    ['改造了大约6000户', '2024-01-05', households, report('大约6000户', { period: thisYear }), 'approx'],
    ['改造了0.61万户', '2024-01-05', households, report('0.61万户', { period: thisYear }), 'approx'],
    ['重卡推广1000辆左右', '2024-01-05', trucks, report('1000辆左右', { period: thisYear }), 'approx'],
    ['治理面积接近200公顷', '2024-01-05', spoil, report('接近200公顷', { period: thisYear }), 'approx'],
    ['改造约50个小区', '2024-01-05', estates, report('约50个', { period: thisYear }), 'approx'],
    ['改造约60个小区', '2024-01-05', estates, report('约60个', { period: thisYear }), 'above'],
    ['治理了202.3公顷', '2024-01-05', spoil, report('202.3公顷', { period: thisYear }), 'same'],
    ['治理了203公顷', '2024-01-05', spoil, report('203公顷', { period: thisYear }), 'above'],
    ['新增就业约2000人', '2024-01-05', jobs, report('约2000人', { period: thisYear }), 'approx'],
    [
      '固定资产投资74亿元，刚到线',
      '2024-01-20',
      investment,
      report('74亿元', { period: thisYear, ...invested }),
      'above',
    ],
    [
      '固定资产投资超过75亿元',
      '2024-01-20',
      investment,
      report('超过75亿元', { period: thisYear, ...invested }),
      'above',
    ],
    ['新增就业2000余人', '2024-01-20', jobs, report('2000余人', { period: thisYear }), 'above'],
    ['新增就业2015名', '2024-01-20', jobs, report('2015名', { period: thisYear }), 'above'],
    ['重卡上牌1000余辆', '2024-01-20', trucks, report('1000余辆', { period: thisYear }), 'above'],
    ['改造小区51个', '2024-01-20', estates, report('51个', { period: thisYear }), 'above'],
    ['改造小区50至53个', '2024-01-20', estates, report('50至53个', { period: thisYear }), 'above'],
    ['工业生产总值1500亿元', '2026-01-20', output, report('1500亿元', { period: inYear(2025) }), 'above'],
    ['工业生产总值1420亿元', '2026-01-20', output, report('1420亿元', { period: inYear(2025) }), 'below-due'],
    [
      '初步核算，固定资产投资73.9亿元',
      '2024-01-20',
      investment,
      report('73.9亿元', { period: thisYear, ...invested }),
      'below-due',
    ],
    [
      '固定资产投资不足70亿元',
      '2024-01-20',
      investment,
      report('不足70亿元', { period: thisYear, ...invested }),
      'below-due',
    ],
    [
      '固定资产投资约70亿元',
      '2024-01-20',
      investment,
      report('约70亿元', { period: thisYear, ...invested }),
      'below-due',
    ],
    ['新增就业不足2000人', '2024-01-20', jobs, report('不足2000人', { period: thisYear }), 'below-due'],
    ['新增就业1900多人', '2024-01-20', jobs, report('1900多人', { period: thisYear }), 'below-due'],
    ['重卡上牌数百辆', '2024-01-20', trucks, report('数百辆', { period: thisYear }), 'below-due'],
    [
      '完成全年任务的96%',
      '2024-01-20',
      jobs,
      report('96%', { period: thisYear, kind: 'share' }),
      'below-due',
    ],
    ['完成全年任务的103%', '2024-01-20', jobs, report('103%', { period: thisYear, kind: 'share' }), 'above'],
    [
      '完成全年任务的100%',
      '2024-01-20',
      estates,
      report('100%', { period: thisYear, kind: 'share' }),
      'same',
    ],
    [
      '全年任务还差三个小区',
      '2024-01-20',
      estates,
      report('三个', { period: thisYear, mood: 'remainder' }),
      'below-due',
    ],
  ])
})

describe('a result whose interval lies on both sides', () => {
  specify([
    [
      '固定资产投资在72亿元到76亿元之间',
      '2024-01-24',
      investment,
      report('72亿元到76亿元', { period: thisYear, ...invested }),
      'unknown',
    ],
    [
      '固定资产投资七十多亿元',
      '2024-01-24',
      investment,
      report('七十多亿元', { period: thisYear, ...invested }),
      'unknown',
    ],
    [
      '固定资产投资超过70亿元',
      '2024-01-24',
      investment,
      report('超过70亿元', { period: thisYear, ...invested }),
      'unknown',
    ],
    ['新增就业不到2500人', '2024-01-24', jobs, report('不到2500人', { period: thisYear }), 'unknown'],
    ['改造小区45至50个', '2024-01-24', estates, report('45至50个', { period: thisYear }), 'unknown'],
    ['改造小区数十个', '2024-01-24', estates, report('数十个', { period: thisYear }), 'unknown'],
    ['改造小区超过20个', '2024-01-24', estates, report('超过20个', { period: thisYear }), 'unknown'],
  ])
})

describe('a running total', () => {
  specify([
    [
      '1至8月完成全年任务的74%',
      '2023-09-10',
      jobs,
      report('74%', { period: until('2023-08-31'), kind: 'share' }),
      'in-progress | done 0.74 elapsed 0.6667 points 7.33',
    ],
    [
      '1至10月完成全年任务的125.64%',
      '2023-11-10',
      jobs,
      report('125.64%', { period: until('2023-10-31'), kind: 'share' }),
      'above | done 1.2564 elapsed 0.8333 points 42.31',
    ],
    [
      '1至10月完成全年任务的70.41%',
      '2023-11-10',
      trucks,
      report('70.41%', { period: until('2023-10-31'), kind: 'share' }),
      'in-progress | done 0.7041 elapsed 0.8333 points -12.92',
    ],
    [
      '截至七月底，任务完成超六成',
      '2023-08-04',
      households,
      report('60%以上', { period: until('2023-07-31'), kind: 'share' }),
      'in-progress | done 0.6 elapsed 0.5833 points 1.67',
    ],
    [
      '前三季度固定资产投资53.6亿元',
      '2023-10-20',
      investment,
      report('53.6亿元', { period: until('2023-09-30'), ...invested }),
      'in-progress | done 0.7243 elapsed 0.75 points -2.57',
    ],
    [
      '头十一个月固定资产投资76.2亿元',
      '2023-12-12',
      investment,
      report('76.2亿元', { period: until('2023-11-30'), ...invested }),
      'above | done 1.0297 elapsed 0.9167 points 11.31',
    ],
    [
      '2025年上半年工业生产总值690亿元',
      '2025-07-22',
      output,
      report('690亿元', { period: until('2025-06-30') }),
      'in-progress | done 0.46 elapsed 0.5 points -4',
    ],
    [
      '上半年治理1500亩',
      '2023-07-11',
      spoil,
      report('1500亩', { period: until('2023-06-30') }),
      'in-progress | done 0.495 elapsed 0.5 points -0.5',
    ],
    [
      '截至8月20日上牌641辆',
      '2023-08-25',
      trucks,
      report('641辆', { period: until('2023-08-20') }),
      'in-progress | done 0.641 elapsed 0.6356 points 0.54',
    ],
    [
      '截至10月末四十八个小区全部完工',
      '2023-11-02',
      estates,
      report('四十八个', { period: until('2023-10-31') }),
      'same | done 1 elapsed 0.8333 points 16.67',
    ],
    [
      '截至10月末还差310辆',
      '2023-11-02',
      trucks,
      report('310辆', { period: until('2023-10-31'), mood: 'remainder' }),
      'in-progress | done 0.69 elapsed 0.8333 points -14.33',
    ],
    [
      '到10月底不足60亿元',
      '2023-11-02',
      investment,
      report('不足60亿元', { period: until('2023-10-31'), ...invested }),
      'in-progress',
    ],
    [
      '到11月底在72亿元到76亿元之间',
      '2023-12-02',
      investment,
      report('72亿元到76亿元', { period: until('2023-11-30'), ...invested }),
      'unknown',
    ],
    [
      '今年前三季度（后来的报道）',
      '2024-03-01',
      trucks,
      report('600辆', { period: until('2023-09-30') }),
      'in-progress | done 0.6 elapsed 0.75 points -15',
    ],
  ])
})

describe('a count until now has no day of its own, and no pace', () => {
  specify([
    [
      '截至目前改造31个小区',
      '2023-09-12',
      estates,
      report('31个', { period: until('2023-09-12') }),
      'in-progress',
    ],
    ['截至目前改造51个小区', '2023-12-15', estates, report('51个', { period: until('2023-12-15') }), 'above'],
    ['今年已改造31个小区', '2023-09-12', estates, report('31个', { period: thisYear }), 'in-progress'],
    ['今年共改造48个小区', '2023-12-28', estates, report('48个', { period: thisYear }), 'same'],
    [
      '目前已改造31个小区',
      '2023-09-12',
      estates,
      report('31个', { period: onDay('2023-09-12') }),
      'in-progress',
    ],
    [
      '距全年目标还差310辆',
      '2023-10-25',
      trucks,
      report('310辆', { period: thisYear, mood: 'remainder' }),
      'in-progress',
    ],
    [
      '还差不足100辆',
      '2023-11-25',
      trucks,
      report('不足100辆', { period: thisYear, mood: 'remainder' }),
      'in-progress',
    ],
    [
      '还差三成',
      '2023-10-25',
      trucks,
      report('三成', { period: thisYear, mood: 'remainder', kind: 'share' }),
      'in-progress',
    ],
    [
      '还差1310辆',
      '2023-10-25',
      trucks,
      report('1310辆', { period: thisYear, mood: 'remainder' }),
      'unknown',
    ],
    [
      '截至目前（月末见报）改造24个小区',
      '2023-06-30',
      estates,
      report('24个', { period: until('2023-06-30') }),
      'in-progress | done 0.5 elapsed 0.5 points 0',
    ],
    ['全年共改造31个小区', '2023-12-31', estates, report('31个', { period: thisYear }), 'below-due'],
  ])
})

describe('a level that is due in a later year', () => {
  specify([
    ['2023年为1146亿元', '2024-02-20', output, report('1146亿元', { period: thisYear }), 'below-not-due'],
    ['去年约1380亿元', '2025-02-11', output, report('约1380亿元', { period: inYear(2024) }), 'below-not-due'],
    ['2024年达到1510亿元', '2025-02-11', output, report('1510亿元', { period: inYear(2024) }), 'above'],
    [
      '2022年为980亿元，早于目标提出',
      '2023-02-11',
      output,
      report('980亿元', { period: inYear(2022) }),
      'not-comparable | year',
    ],
    [
      '2024年上半年为600亿元',
      '2024-08-11',
      output,
      report('600亿元', { period: until('2024-06-30') }),
      'not-comparable | year',
    ],
    [
      '2026年为1490亿元',
      '2027-02-11',
      output,
      report('1490亿元', { period: inYear(2026) }),
      'not-comparable | year',
    ],
  ])

  test('is of another year where the promise has no year of its own', () => {
    const context = { pageDate: '2024-02-20', promisedIn: null }
    const compared = compareFigures(output, report('1146亿元', { period: thisYear }), context)
    expect(told(compared)).toBe('not-comparable | year')
  })
})

describe('a plan, and a number that names the thing', () => {
  const plan = { mood: 'plan', period: thisYear } as const
  specify([
    ['今年87个重点项目逐一建档', '2023-04-18', list, report('87个', plan), 'promise-repeated'],
    [
      '八十七个重点项目已经全部开工',
      '2023-10-18',
      list,
      report('八十七个', { period: thisYear }),
      'promise-repeated',
    ],
    ['18座煤矿的整合工作铺开', '2023-06-14', mines, report('18座', { period: thisYear }), 'promise-repeated'],
    [
      '上半年87个重点项目稳步建设',
      '2023-07-14',
      list,
      report('87个', { period: until('2023-06-30') }),
      'promise-repeated',
    ],
    ['总投资约569亿元', '2023-07-05', listTotal, report('约569亿元', plan), 'promise-repeated'],
    ['总投资五百六十多亿元', '2023-07-05', listTotal, report('五百六十多亿元', plan), 'promise-repeated'],
    ['总投资570余亿元', '2023-07-05', listTotal, report('570余亿元', plan), 'promise-repeated'],
    ['总投资超560亿元', '2023-07-05', listTotal, report('超560亿元', plan), 'promise-repeated'],
    ['拿出约6.6亿元', '2023-06-27', park, report('约6.6亿元', plan), 'promise-repeated'],
    ['拿出6.6亿元', '2023-06-27', park, report('6.6亿元', plan), 'promise-repeated'],
    ['拿出约7亿元', '2023-06-27', park, report('约7亿元', plan), 'promise-repeated'],
    ['新增就业不少于2000人', '2023-02-17', jobs, report('不少于2000人', plan), 'promise-repeated'],
    ['新增就业2000人', '2023-02-17', jobs, report('2000人', plan), 'promise-repeated'],
    ['推广重卡不少于1000辆', '2023-02-17', trucks, report('不少于1000辆', plan), 'promise-repeated'],
    [
      '到2025年超过1500亿元',
      '2023-11-29',
      output,
      report('超过1500亿元', { mood: 'plan', period: inYear(2025) }),
      'promise-repeated',
    ],
    ['将推广1000辆，未说何时', '2023-05-29', trucks, report('1000辆', { mood: 'plan' }), 'promise-repeated'],
    [
      '六月底前48个小区全部完工',
      '2023-05-29',
      estates,
      report('48个', { mood: 'plan', period: until('2023-06-30') }),
      'promise-repeated',
    ],
    [
      '年底前完成任务的100%',
      '2023-05-29',
      jobs,
      report('100%', { ...plan, kind: 'share' }),
      'promise-repeated',
    ],
    ['年底前完成任务的八成', '2023-05-29', jobs, report('八成', { ...plan, kind: 'share' }), 'unknown'],
    ['300万吨焦化项目落户', null, coking, report('300万吨', { mood: 'plan' }), 'promise-repeated'],
    ['87个重点项目（无日期）', null, list, report('87个', { mood: 'plan' }), 'promise-repeated'],
    ['今年的46个重点项目', '2023-04-18', list, report('46个', plan), 'different-number'],
    ['计划投资7.2亿元', '2023-04-03', park, report('7.2亿元', plan), 'different-number'],
    ['350万吨焦化项目', '2023-05-30', coking, report('350万吨', { period: thisYear }), 'different-number'],
    ['4.3万吨负极材料项目', '2023-05-30', anode, report('4.3万吨', plan), 'different-number'],
    ['拟改造5,890户', '2023-04-20', households, report('5,890户', plan), 'different-number'],
    ['拟新增就业2200人以上', '2023-04-20', jobs, report('2200人以上', plan), 'different-number'],
    [
      '重点项目总投资不超过500亿元',
      '2023-04-20',
      listTotal,
      report('不超过500亿元', plan),
      'different-number',
    ],
    ['重点项目总投资不超过600亿元', '2023-04-20', listTotal, report('不超过600亿元', plan), 'unknown'],
    ['投资6亿元至7亿元', '2023-04-20', park, report('6亿元至7亿元', plan), 'unknown'],
    ['投资7亿元至8亿元', '2023-04-20', park, report('7亿元至8亿元', plan), 'different-number'],
    ['重点项目调整为92个', '2023-04-10', list, report('92个', { ...plan, isRevised: true }), 'revised'],
    [
      '就业目标上调到2300人',
      '2023-08-10',
      jobs,
      report('2300人', { period: thisYear, isRevised: true }),
      'revised',
    ],
    [
      '就业目标维持2000人不变',
      '2023-08-10',
      jobs,
      report('2000人', { period: thisYear, isRevised: true }),
      'promise-repeated',
    ],
    [
      '力争签约200亿元，未说口径',
      '2023-03-10',
      signed,
      report('200亿元', { ...plan, metric: null }),
      'promise-repeated',
    ],
    [
      '48个小区的改造任务过半',
      '2023-06-30',
      promise('48个', { names: true }),
      report('超过50%', { period: until('2023-05-31'), kind: 'share' }),
      'in-progress | done 0.5 elapsed 0.4167 points 8.33',
    ],
  ])
})

describe('a forecast', () => {
  const forecast = { mood: 'forecast', period: thisYear, ...invested } as const
  specify([
    ['预计全年70亿—72亿元', '2023-11-28', investment, report('70亿—72亿元', forecast), 'forecast'],
    ['预计全年突破80亿元', '2023-11-28', investment, report('突破80亿元', forecast), 'forecast'],
    ['预计全年74亿元', '2023-11-28', investment, report('74亿元', forecast), 'forecast'],
    [
      '预计完成全年任务的97%',
      '2023-11-28',
      jobs,
      report('97%', { mood: 'forecast', period: thisYear, kind: 'share' }),
      'forecast',
    ],
    [
      '预计明年80亿元',
      '2023-11-28',
      investment,
      report('80亿元', { ...forecast, period: inYear(2024) }),
      'not-comparable | year',
    ],
    [
      '预计上半年35亿元',
      '2023-05-28',
      investment,
      report('35亿元', { ...forecast, period: until('2023-06-30') }),
      'not-comparable | part-of-period',
    ],
    [
      '预计今年80亿元（无日期）',
      null,
      investment,
      report('80亿元', { ...forecast, period: 'unresolved' }),
      'unknown',
    ],
  ])
})

describe('what is not said is not made up', () => {
  specify([
    [
      '今年以来52.4亿元，页面无日期',
      null,
      investment,
      report('52.4亿元', { ...invested, period: 'unresolved' }),
      'unknown',
    ],
    ['已改造31个小区，无日期', null, estates, report('31个'), 'unknown'],
    ['推广1000辆，无日期', null, trucks, report('1000辆', { mood: 'plan' }), 'unknown'],
    ['2023年改造31个，页面无日期', null, estates, report('31个', { period: thisYear }), 'unknown'],
    ['2023年改造51个，页面无日期', null, estates, report('51个', { period: thisYear }), 'above'],
    [
      '2023年上半年改造24个，页面无日期',
      null,
      estates,
      report('24个', { period: until('2023-06-30') }),
      'in-progress | done 0.5 elapsed 0.5 points 0',
    ],
    ['新增就业2608人，二月见报，未说何时', '2023-02-14', jobs, report('2608人'), 'unknown'],
    ['已改造31个小区，九月见报', '2023-09-14', estates, report('31个'), 'in-progress'],
    ['四十八个小区全部完工，除夕前见报', '2023-12-31', estates, report('四十八个'), 'same'],
    ['已改造31个小区，次年见报', '2024-09-14', estates, report('31个'), 'unknown'],
    ['将推广1000辆，次年见报', '2024-09-14', trucks, report('1000辆', { mood: 'plan' }), 'unknown'],
    [
      '没有地点的就业人数',
      '2023-09-14',
      jobs,
      report('1500人', { place: 'none', period: thisYear }),
      'unknown',
    ],
    [
      '引资210亿元，未说签约还是到位',
      '2024-01-14',
      signed,
      report('210亿元', { period: thisYear }),
      'unknown',
    ],
    [
      '目标没有期限',
      '2023-09-14',
      promise('48个', { deadline: null }),
      report('48个', { period: thisYear }),
      'unknown',
    ],
    [
      '一句没有数字的话',
      '2023-09-14',
      estates,
      { ...report('48个', { period: thisYear }), value: null },
      'unknown',
    ],
    ['目标是一个上限', '2024-01-14', promise('不超过50个'), report('48个', { period: thisYear }), 'unknown'],
  ])
})

describe('a deadline within the year', () => {
  const halfYear = { start: '2023-01-01', end: '2023-06-30', text: '上半年', from: 'quote' } as const
  const early = promise('48个', { deadline: halfYear })
  specify([
    ['上半年改造48个', '2023-07-14', early, report('48个', { period: until('2023-06-30') }), 'same'],
    ['上半年改造40个', '2023-07-14', early, report('40个', { period: until('2023-06-30') }), 'below-due'],
    ['一季度改造40个', '2023-04-14', early, report('40个', { period: until('2023-03-31') }), 'in-progress'],
    [
      '全年改造48个',
      '2024-01-14',
      early,
      report('48个', { period: thisYear }),
      'not-comparable | part-of-period',
    ],
    [
      '二季度改造40个',
      '2023-07-14',
      early,
      report('40个', { period: between('2023-04-01', '2023-06-30') }),
      'not-comparable | part-of-period',
    ],
  ])
})
