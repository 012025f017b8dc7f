import { expect, test } from 'vitest'
import { readQuantities } from '../../../../lib/compare/quantities/read-quantities'
import { told } from './told'

test.each([
  [
    '一季度，全区经济增长5.2%左右，增速比全市高0.8个百分点，居第2位。',
    'date 一季度',
    '5.2%左右: change ~5.2 %',
    '0.8个百分点: points 0.8',
    'ordinal 第2位',
  ],
  [
    '项目分两期建设，一期投资3亿元，二期投资5至6亿元。',
    '两期: 2 期',
    'ordinal 一期',
    '3亿元: 300000000 元',
    'ordinal 二期',
    '5至6亿元: 500000000..600000000 元',
  ],
  [
    '一号物流园二期占地450亩，位于110国道旁，2025年6月底前投用。',
    'name 一号',
    'ordinal 二期',
    '450亩: 450 亩',
    'name 110国道',
    'date 2025年6月底',
  ],
  [
    '“十四五”期间累计投资1.2万亿元，比“十三五”翻了一番。',
    'date 十四五',
    '1.2万亿元: 1200000000000 元',
    'date 十三五',
    '翻了一番: change 100 %',
  ],
  [
    '截至10月末，新增就业2005人，完成全年任务的101%，提前两个月交账。',
    'date 10月末',
    '2005人: 2005 人',
    '101%: 101 %',
    '两个月: 2 个月',
  ],
  [
    '九小的塑胶跑道8月20日完工，第一批学生2000余人，咨询电话0473-2021234。',
    'name 九小',
    'date 8月20日',
    'ordinal 第一批',
    '2000余人: 2000+ 人',
    'name 0473-2021234',
  ],
  [
    'PM2.5浓度下降12.5%，降至28微克/立方米，优良天数比例达到90.3%。',
    'name PM2.5',
    '12.5%: change -12.5 %',
    '28微克/立方米: 28 微克/立方米',
    '90.3%: 90.3 %',
  ],
  [
    '会议8月3日至5日举行，周一至周五8:30—17:30值班，每周三次例会。',
    'date 8月3日至5日',
    'date 周一至周五',
    'date 8:30—17:30',
    '三次: 3 次',
  ],
])('%s', (text, ...expected) => {
  expect(told(text)).toEqual(expected)
})

test('a number that is no amount has no limits, no unit and no bound', () => {
  expect(readQuantities('第3批')[0]).toEqual({
    surface: '第3批',
    start: 0,
    end: 3,
    min: null,
    max: null,
    bound: 'exact',
    unit: null,
    kind: 'ordinal',
    figure: null,
  })
})

test('offsets are those of the text as it is written, the surface is to the letter', () => {
  const text = '今年推廣　重卡７０４\n辆以上'
  const [quantity] = readQuantities(text)
  expect(quantity).toMatchObject({ surface: '７０４\n辆以上', start: 7, end: 14, min: 704, unit: '辆' })
})

test('what the corpus’ parser read comes with it, as a target’s figure would be', () => {
  expect(readQuantities('完成投资74亿元以上')[0]?.figure).toMatchObject({
    minValue: 7.4e9,
    bound: 'atLeast',
    unitCode: 'CNY',
    significantDigits: 2,
  })
})

test('of a fall, the limits change places: by more than 5 % is below -5', () => {
  expect(readQuantities('下降超过5%')[0]).toMatchObject({ min: null, max: -5, bound: 'lessThan' })
  expect(readQuantities('下降2%至3%')[0]).toMatchObject({ min: -3, max: -2, bound: 'range' })
})
