import type { ClaimRow } from './claim-row'

export const ROWS: ClaimRow[] = [
  [
    '2023-10-26',
    '海勃湾区城镇新增就业增幅较去年同期扩大3.1个百分点。',
    'jobs-2000',
    '2000人以上',
    'not-comparable (points-vs-percent)',
    '3.1个百分点',
  ],
  [
    '2023-10-26',
    '海勃湾区新签约项目总投资增速比上半年提高5个百分点。',
    'signed-200',
    '200亿元以上',
    'not-comparable (points-vs-percent)',
    '5个百分点',
  ],
]
