import { describe, expect, test } from 'vitest'
import { deriveFigures } from '../../../lib/corpus/target-figures'

function meanings(quote: string): string[] {
  return deriveFigures(quote, null).map(
    ({ exact, metric, basis, moneyStage }) => `${exact}: ${metric}, ${basis}, ${moneyStage}`,
  )
}

describe('what a figure is of', () => {
  test.each([
    [
      '全力推进总投资568.8亿元的87个重点项目建设',
      ['568.8亿元: 总投资, planned-total, planned', '87个: null, count, null'],
    ],
    ['完成固定资产投资74亿元以上', ['74亿元以上: 固定资产投资, in-year, invested']],
    ['力争新签约项目总投资200亿元以上', ['200亿元以上: 新签约项目总投资, in-year, signed']],
    ['力争2025年工业生产总值突破1500亿元', ['突破1500亿元: 工业生产总值, in-year, null']],
    ['投资6.57亿元实施物流服务中心', ['6.57亿元: 投资, planned-total, planned']],
    ['引进到位资金30亿元', ['30亿元: 到位资金, in-year, arrived']],
    ['开工建设300万吨焦化整合项目', ['300万吨: null, capacity, null']],
    ['新增城镇就业人员2000人以上', ['2000人以上: null, in-year, null']],
    ['失业率控制在4.5%以内', ['4.5%以内: null, rate, null']],
  ])('%s', (quote, expected) => {
    expect(meanings(quote)).toEqual(expected)
  })
})

test('the focus keeps the other members’ figures out, and offsets are the quote’s', () => {
  const quote = '高标准完成48个老旧小区和2个棚户区改造项目'
  const start = quote.indexOf('2个棚户区')
  const [figure, ...others] = deriveFigures(quote, { start, end: start + 5 })
  expect(others).toEqual([])
  expect(figure).toMatchObject({ exact: '2个', value: 2, start, end: start + 2, role: 'target' })
})
