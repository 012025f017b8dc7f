import { describe, expect, test } from 'vitest'
import { deriveDeadline } from '../../../lib/corpus/deadline'

describe('a date in the quote comes first', () => {
  test.each([
    ['力争2025年工业生产总值突破1500亿元', '2025-01-01', '2025-12-31', '2025年'],
    ['力争到二〇二五年突破1500亿元', '2025-01-01', '2025-12-31', '二〇二五年'],
    ['力争２０２５年突破', '2025-01-01', '2025-12-31', '２０２５年'],
    ['力争多晶硅年底建成投产', '2023-12-31', '2023-12-31', '年底'],
    ['今年底建成', '2023-12-31', '2023-12-31', '今年底'],
    ['2024年底建成', '2024-12-31', '2024-12-31', '2024年底'],
    ['2024年年底建成', '2024-12-31', '2024-12-31', '2024年年底'],
    ['今年内完成', '2023-01-01', '2023-12-31', '今年内'],
    ['明年完成', '2024-01-01', '2024-12-31', '明年'],
    ['今年上半年开工', '2023-01-01', '2023-06-30', '今年上半年'],
    ['2024年下半年开工', '2024-07-01', '2024-12-31', '2024年下半年'],
    ['今年三季度投产', '2023-07-01', '2023-09-30', '今年三季度'],
    ['2024年2月底前投产', '2024-02-29', '2024-02-29', '2024年2月底'],
    ['2023年6月投产', '2023-06-01', '2023-06-30', '2023年6月'],
    ['从2021年到2025年完成', '2025-01-01', '2025-12-31', '2025年'],
  ])('%s', (quote, start, end, text) => {
    expect(deriveDeadline(quote, '今年，', '2023')).toEqual({ start, end, text, from: 'quote' })
  })
})

test('without one, 今年 before the quote in its passage gives it', () => {
  expect(deriveDeadline('加快实施18家煤矿矿权整合', '海勃湾区今年将加速推进改造提升，', '2023')).toEqual({
    start: '2023-01-01',
    end: '2023-12-31',
    text: '今年',
    from: 'passage',
  })
})

test('without either, the document’s period gives it, and no words are quoted', () => {
  expect(deriveDeadline('建成智慧园区', '海勃湾区将', '2023')).toEqual({
    start: '2023-01-01',
    end: '2023-12-31',
    text: null,
    from: 'period',
  })
})

test('another year that the passage names is not the target’s', () => {
  expect(deriveDeadline('完成改造', '对照2025年的目标，', '2023')?.end).toBe('2023-12-31')
})

test('without a period only a full date gives a deadline', () => {
  expect(deriveDeadline('今年完成改造', '', null)).toBeNull()
  expect(deriveDeadline('年底完成改造', '', null)).toBeNull()
  expect(deriveDeadline('2025年完成改造', '', null)?.end).toBe('2025-12-31')
})

test('三年行动 and 近年来 are no dates', () => {
  expect(deriveDeadline('巩固三年行动成果', '近年来，', '2023')?.from).toBe('period')
})
