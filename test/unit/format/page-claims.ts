import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import type { Period } from '../../../lib/compare/model'
import type { Deadline, Figure } from '../../../lib/corpus/model'

/** What a page says of 固定资产投资 by September, and the pieces to make other claims of. */

export const IN_2023: Deadline = { start: '2023-01-01', end: '2023-12-31', text: '今年', from: 'passage' }

export function figure(exact: string, fields: Partial<Figure> = {}): Figure {
  return {
    metric: null,
    role: 'target',
    basis: 'count',
    moneyStage: null,
    value: null,
    minValue: null,
    maxValue: null,
    bound: 'exact',
    unitText: '个',
    unitCode: null,
    significantDigits: 2,
    exact,
    start: 0,
    end: exact.length,
    ...fields,
  }
}

export function period(start: string, end: string, kind: Period['kind'] = 'part'): Period {
  return { start, end, kind, at: null }
}

export function claim(fields: Partial<PageClaim> = {}): PageClaim {
  const sentence = fields.sentence ?? '1至9月，全区固定资产投资完成52.4亿元。'
  const reported = fields.reported ?? '52.4亿元'
  const start = Math.max(0, sentence.indexOf(reported))
  return {
    targetId: 'fai-74',
    outcome: 'in-progress',
    reason: null,
    schedule: null,
    promised: '74亿元以上',
    promisedFigure: figure('74亿元以上', {
      metric: '固定资产投资',
      basis: 'in-year',
      moneyStage: 'invested',
      minValue: 7_400_000_000,
      bound: 'atLeast',
      unitText: '元',
    }),
    reported,
    reportedFigure: figure('52.4亿元', {
      role: 'actual',
      basis: 'in-year',
      value: 5_240_000_000,
      unitText: '元',
    }),
    period: period('2023-01-01', '2023-09-30'),
    sentence,
    start,
    end: start + reported.length,
    ...fields,
  }
}

/** 52.4 of 74 by the end of September. */
export const BEHIND = claim({ schedule: { done: 0.7081, elapsed: 0.75, points: -4.19 } })
/** A stage instead of a figure. */
export const STAGE = claim({
  targetId: 'qingtao',
  outcome: 'stage-reached',
  promised: '开工建设',
  promisedFigure: null,
  reported: '已开工',
  reportedFigure: null,
  period: period('2023-05-08', '2023-05-08'),
  sentence: '5月8日，清陶项目已开工。',
})
