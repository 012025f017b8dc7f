import type { ClaimRow } from './claim-row'

export const ROWS: ClaimRow[] = [
  [
    '2023-06-02',
    '2019年以来，海勃湾区已累计改造老旧小区156个。',
    'old-48',
    '48个',
    'not-comparable (cumulative)',
    '156个',
  ],
  [
    '2023-10-17',
    '“十四五”以来，海勃湾区城镇新增就业累计6840人。',
    'jobs-2000',
    '2000人以上',
    'not-comparable (cumulative)',
    '6840人',
  ],
  [
    '2023-12-26',
    '过去三年，海勃湾区共推广新能源重卡2300辆。',
    'truck-1000',
    '1000辆',
    'not-comparable (cumulative)',
    '2300辆',
  ],
  [
    '2023-12-26',
    '近五年，海勃湾区累计完成固定资产投资312亿元。',
    'fai-74',
    '74亿元以上',
    'not-comparable (cumulative)',
    '312亿元',
  ],
  [
    '2023-12-26',
    '党的十八大以来，海勃湾区新增城镇就业2.6万人。',
    'jobs-2000',
    '2000人以上',
    'not-comparable (cumulative)',
    '2.6万人',
  ],
  [
    '2023-11-01',
    '自2018年算起，海勃湾区累计完成老旧小区改造152个。',
    'old-48',
    '48个',
    'not-comparable (cumulative)',
    '152个',
  ],
]
