import type { ClaimRow } from './claim-row'

export const ROWS: ClaimRow[] = [
  [
    '2023-04-18',
    '海勃湾区城乡居民清洁能源改造惠及群众2.1万人。',
    'clean-6093',
    '6093户',
    'not-comparable (unit)',
    '2.1万人',
  ],
  [
    '2023-10-26',
    '海勃湾区排土场连片治理区附近有村民202户。',
    'dump-202',
    '202公顷',
    'not-comparable (unit)',
    '202户',
  ],
  [
    '2024-02-26',
    '2023年海勃湾区固定资产投资约合86亿港元。',
    'fai-74',
    '74亿元以上',
    'not-comparable (unit)',
    '约合86亿港元',
  ],
  [
    '2023-11-20',
    '海勃湾区新增城镇就业岗位2600个。',
    'jobs-2000',
    '2000人以上',
    'not-comparable (unit)',
    '2600个',
  ],
  ['2023-11-20', '海勃湾区新建道路2公里，打通断头路。', 'roads-2', '2条', 'not-comparable (unit)', '2公里'],
]
