import type { ClaimRow } from './claim-row'

export const ROWS: ClaimRow[] = [
  [
    '2023-06-02',
    '目前，海勃湾区共有老旧小区289个，底数已经摸清。',
    'old-48',
    '48个',
    'not-comparable (new-vs-stock)',
    '289个',
  ],
  [
    '2023-10-08',
    '海勃湾区新能源重卡总数已达2860辆。',
    'truck-1000',
    '1000辆',
    'not-comparable (new-vs-stock)',
    '2860辆',
  ],
]
