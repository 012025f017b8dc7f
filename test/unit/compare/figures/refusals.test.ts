import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../../../lib/compare/figures/compare-figures'
import type { PromisedFigure, ReportedFigure } from '../../../../lib/compare/figures/figure-pair'
import type { Reason } from '../../../../lib/compare/model'
import { between, inYear, onDay, PROMISES, page, promise, report, together, until } from './pairs'

const { investment, signed, output, jobs, trucks, households, estates, spoil } = PROMISES
const { list, listTotal, park, anode } = PROMISES
const growth = promise('6%', { metric: '固定资产投资', basis: 'rate' })
const fleet = promise('3000辆', { basis: 'stock' })

/** Every page here is of 20 December 2023. */
function refuses(reason: Reason, cases: [string, PromisedFigure, ReportedFigure][]) {
  describe(`refused for ${reason}`, () => {
    test.each(cases)('%s', (_sentence, promised, reported) => {
      expect(compareFigures(promised, reported, page('2023-12-20'))).toEqual({
        outcome: 'not-comparable',
        reason,
        schedule: null,
      })
    })
  })
}

const period = inYear(2023)

refuses('place', [
  [
    '全市固定资产投资186.4亿元',
    investment,
    report('186.4亿元', { period, place: 'city', moneyStage: 'invested' }),
  ],
  ['海南区新增就业2015人', jobs, report('2015人', { period, place: 'rival' })],
  ['乌达区改造老旧小区48个', estates, report('48个', { period, place: 'rival' })],
  ['磴口县改造6093户', households, report('6093户', { period, place: 'rival' })],
  ['全区（内蒙古）推广重卡1000辆', trucks, report('1000辆', { period, place: 'rival' })],
  ['据说海南区推广重卡1000辆', trucks, report('1000辆', { period, place: 'rival', mood: 'quoted' })],
])

refuses('quoted-or-negated', [
  ['48个小区并没有全部完工', estates, report('48个', { period, mood: 'negated' })],
  ['若补贴到位可达1200辆', trucks, report('1200辆', { period, mood: 'conditional' })],
  ['网传今年推广了1200辆', trucks, report('1200辆', { period, mood: 'quoted' })],
  ['网传明年推广1200辆', trucks, report('1200辆', { period: inYear(2024), mood: 'quoted' })],
])

refuses('sources-disagree', [
  ['一份写48个，另一份写43个', estates, report('48个', { period, mood: 'disputed' })],
  ['两家媒体的数字对不上：1900人与2100人', jobs, report('1900人', { period, mood: 'disputed' })],
])

refuses('rate-vs-level', [
  ['新增就业人数增长8.6%', jobs, report('8.6%', { period, kind: 'change-percent' })],
  ['签约总投资增长1.2倍', signed, report('1.2倍', { period, kind: 'change-percent' })],
  ['重点项目开工率96%', list, report('96%', { period })],
  ['增速目标6%，完成74亿元', growth, report('74亿元', { period })],
  ['总投资完成七成', listTotal, report('七成', { period, kind: 'share' })],
])

refuses('points-vs-percent', [
  ['增速加快7.4个百分点', investment, report('7.4个百分点', { period, kind: 'points' })],
  ['增速目标6%，加快6个百分点', growth, report('6个百分点', { period, kind: 'points' })],
  ['目标提高2个百分点，占比2%', promise('2个百分点'), report('2%', { period })],
])

refuses('unit', [
  ['固定资产投资10.3亿美元', investment, report('10.3亿美元', { period })],
  ['安装空气源热泵6093台', households, report('6093台', { period })],
  ['重卡载重4.9万吨', trucks, report('4.9万吨', { period })],
  ['接待求职者2000人次', jobs, report('2000人次', { period })],
  ['治理排土场202处', spoil, report('202处', { period })],
  ['治理排土方202立方米', spoil, report('202立方米', { period })],
])

refuses('other-metric', [
  ['改造涉及楼栋312栋', estates, report('312栋', { period })],
  ['改造惠及48户', estates, report('48户', { period })],
  ['改造投入1亿3千万元', households, report('1亿3千万元', { period, moneyStage: 'paid' })],
  ['固定资产投资项目74个', investment, report('74个', { period })],
  [
    '社会消费品零售总额74亿元',
    investment,
    report('74亿元', { period, metric: '社会消费品零售总额', moneyStage: 'invested' }),
  ],
  ['工业增加值1500亿元', output, report('1500亿元', { period: inYear(2025), metric: '工业增加值' })],
  ['负极材料产量4万吨', anode, report('4万吨', { period, basis: 'in-year' })],
])

refuses('money-stage', [
  [
    '招商引资到位资金58.2亿元',
    signed,
    report('58.2亿元', { period: until('2023-09-30'), moneyStage: 'arrived' }),
  ],
  ['重点项目完成投资213.7亿元', listTotal, report('213.7亿元', { period, moneyStage: 'invested' })],
  [
    '入库项目计划总投资112亿元',
    investment,
    report('112亿元', { period, metric: '总投资', moneyStage: 'planned' }),
  ],
  ['签约资金80亿元', investment, report('80亿元', { period, moneyStage: 'signed' })],
  ['园区工程已支付6.57亿元', park, report('6.57亿元', { period, moneyStage: 'paid' })],
  ['签约项目完成投资201亿元', signed, report('201亿元', { period, moneyStage: 'invested' })],
])

refuses('part-of-whole', [
  ['其中工业投资41.3亿元', investment, report('41.3亿元', { period, moneyStage: 'invested', isPart: true })],
  ['其中高校毕业生739人', jobs, report('739人', { period, isPart: true })],
  ['其中63个已开工', list, report('63个', { period, isPart: true })],
  ['其中高校毕业生还差100人', jobs, report('100人', { period, isPart: true, mood: 'remainder' })],
])

refuses('new-vs-stock', [
  ['新能源重卡保有量3,215辆', trucks, report('3,215辆', { period: onDay('2023-12-20'), isStock: true })],
  ['现有老旧小区231个', estates, report('231个', { period: onDay('2023-12-20'), isStock: true })],
  ['存量重卡3000辆', trucks, report('3000辆', { period, basis: 'stock' })],
  ['目标是保有量，报的是新增3000辆', fleet, report('3000辆', { period, basis: 'in-year' })],
])

refuses('intended', [
  ['52个小区申请列入备选', estates, report('52个', { period, mood: 'plan', basis: 'planned-total' })],
  ['意向用工2300人', jobs, report('2300人', { period, basis: 'planned-total' })],
])

refuses('cumulative', [
  ['“十四五”以来改造139个', estates, report('139个', { period: together('2021-01-01', '2023-12-20') })],
  ['五年来新增就业1.32万人', jobs, report('1.32万人', { period: together('2019-01-01', '2023-12-20') })],
  ['累计推广重卡3000辆', trucks, report('3000辆', { basis: 'cumulative' })],
  ['到目前累计推广3000辆', trucks, report('3000辆', { basis: 'cumulative', period: onDay('2023-12-20') })],
  [
    '五年共将改造200个',
    estates,
    report('200个', { period: together('2021-01-01', '2025-12-31'), mood: 'plan' }),
  ],
])

refuses('year', [
  ['去年新增就业2608人', jobs, report('2608人', { period: inYear(2022) })],
  ['明年还将推广1000辆', trucks, report('1000辆', { period: inYear(2024), mood: 'plan' })],
  ['去年上半年改造20个', estates, report('20个', { period: until('2022-06-30') })],
  ['去年的87个重点项目', list, report('87个', { period: inYear(2022) })],
  ['到2024年突破1500亿元', output, report('突破1500亿元', { period: inYear(2024), mood: 'plan' })],
  ['今冬明春改造48个', estates, report('48个', { period: between('2022-11-01', '2023-03-31') })],
])

refuses('part-of-period', [
  ['一季度计划新增600人', jobs, report('600人', { period: until('2023-03-31'), mood: 'plan' })],
  ['8月新增就业210人', jobs, report('210人', { period: between('2023-08-01', '2023-08-31') })],
  ['三季度改造20个', estates, report('20个', { period: between('2023-07-01', '2023-09-30') })],
  ['下半年推广1200辆', trucks, report('1200辆', { period: between('2023-07-01', '2023-12-31') })],
])

describe('not refused', () => {
  test.each<[string, PromisedFigure, ReportedFigure, string]>([
    ['今年累计推广700辆', trucks, report('700辆', { period, basis: 'cumulative' }), 'in-progress'],
    ['增速目标6%，同比增长6.9%', growth, report('6.9%', { period, kind: 'change-percent' }), 'above'],
    ['目标提高2个百分点', promise('2个百分点'), report('2个百分点', { period, kind: 'points' }), 'same'],
    ['保有量目标3000辆', fleet, report('3215辆', { period, isStock: true }), 'above'],
    ['治理2.02平方公里', spoil, report('2.02平方公里', { period }), 'same'],
    ['装机260万千瓦', promise('260万千瓦'), report('2.6GW', { period }), 'same'],
    ['固定资产投资额75亿元', investment, report('75亿元', { period, metric: '完成固定资产投资额' }), 'above'],
    [
      '新签约项目投资总额237.5亿元',
      signed,
      report('237.5亿元', { period, metric: '投资总额', basis: 'planned-total', moneyStage: 'signed' }),
      'above',
    ],
    [
      '固定资产投资计划74亿元',
      investment,
      report('74亿元', { period, mood: 'plan', metric: '固定资产投资', moneyStage: 'planned' }),
      'promise-repeated',
    ],
    [
      '五年累计改造目标',
      promise('200个', {
        basis: 'cumulative',
        deadline: { start: '2021-01-01', end: '2025-12-31', text: '五年', from: 'quote' },
      }),
      report('139个', { period: together('2021-01-01', '2025-06-30') }),
      'in-progress',
    ],
  ])('%s', (_sentence, promised, reported, expected) => {
    expect(compareFigures(promised, reported, page('2023-12-20')).outcome).toBe(expected)
  })
})
