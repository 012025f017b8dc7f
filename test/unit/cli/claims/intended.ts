import type { ClaimRow } from './claim-row'

export const ROWS: ClaimRow[] = [
  [
    '2023-07-01',
    '海勃湾区新能源重卡推广对接会现场意向订购820辆。',
    'truck-1000',
    '1000辆',
    'not-comparable (intended)',
    '820辆',
  ],
]
