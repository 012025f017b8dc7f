import type { ClaimRow } from './claim-row'

export const ROWS: ClaimRow[] = [
  [
    '2023-05-08',
    '海勃湾区一季度计划完成固定资产投资12亿元。',
    'fai-74',
    '74亿元以上',
    'not-comparable (part-of-period)',
    '12亿元',
  ],
  [
    '2023-04-26',
    '二季度，海勃湾区计划推广新能源重卡250辆。',
    'truck-1000',
    '1000辆',
    'not-comparable (part-of-period)',
    '250辆',
  ],
  [
    '2023-11-20',
    '海勃湾区新能源重卡推广再提速，10月份推广120辆。',
    'truck-1000',
    '1000辆',
    'not-comparable (part-of-period)',
    '120辆',
  ],
  [
    '2023-08-20',
    '海勃湾区今年7月有310户居民办完了清洁能源改造。',
    'clean-6093',
    '6093户',
    'not-comparable (part-of-period)',
    '310户',
  ],
]
