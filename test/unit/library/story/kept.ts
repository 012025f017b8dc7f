import type { PageClaim } from '../../../../lib/compare/claims/page-claim'
import type { KeptMention, KeptTarget } from '../../../../lib/record/model'
import { claim, figure, IN_2023, period } from '../../format/page-claims'
import { keptMention } from '../../record/kept-mention'

/** 固定资产投资 74亿元以上, as it was when something of it was kept. */
export const INVESTMENT: KeptTarget = {
  id: 'fai-74',
  exact: '完成固定资产投资74亿元以上',
  action: '完成',
  stage: 'complete',
  deadline: IN_2023,
  figures: [],
  documentTitle: '新的一年怎么干',
  section: '投资',
}

let last = 0

/** What a page of a day said to it. */
export function said(
  date: string | null,
  claims: PageClaim[],
  fields: Partial<KeptMention> = {},
): KeptMention {
  last++
  return keptMention({
    id: `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`,
    projectId: 'fai-74',
    projectName: '固定资产投资',
    targets: [INVESTMENT],
    page: {
      url: `https://news.example/${last}`,
      title: '投资',
      date,
      dateFrom: date === null ? null : 'meta',
    },
    claims,
    ...fields,
  })
}

/** A running total in 亿元 from January to the end of a month of 2023. */
export function until(end: string, value: number, fields: Partial<PageClaim> = {}): PageClaim {
  return claim({
    reported: `${value}亿元`,
    reportedFigure: figure(`${value}亿元`, { role: 'actual', value: value * 1e8, unitText: '元' }),
    period: period('2023-01-01', end),
    ...fields,
  })
}
