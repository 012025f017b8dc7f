import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../lib/compare/claims/model'
import { claimMistakesOf } from '../../../lib/eval/claim-mistakes'
import type { ClaimPair } from '../../../lib/eval/claim-pair'
import { claimReportOf } from '../../../lib/eval/claim-report'
import { claimListOf, claimTableOf } from '../../../lib/eval/claim-table'
import { scoreClaims } from '../../../lib/eval/score-claims'

const SCHEDULE = { done: 0.7081, elapsed: 0.6667, points: 4.14 }
const RUNNING: ClaimPair = {
  id: 'A1',
  part: 'dev',
  pageDate: '2023-09-12',
  text: '截至8月末，海勃湾区固定资产投资完成52.4亿元。',
  target: 'fai-74',
  promised: '74亿元以上',
  outcome: 'in-progress',
  reason: null,
  reported: '52.4亿元',
  schedule: SCHEDULE,
  also: ['unknown'],
  alsoReason: [],
}
const OF_ANOTHER_YEAR: ClaimPair = {
  ...RUNNING,
  id: 'A2',
  outcome: 'not-comparable',
  reason: 'year',
  schedule: null,
  also: ['none'],
  alsoReason: ['place'],
}

function claim(outcome: Claim['outcome'], more: Partial<Claim> = {}): Claim {
  return {
    targetId: 'fai-74',
    promised: '74亿元以上',
    promisedFigure: null,
    outcome,
    reason: null,
    at: null,
    reportedFigure: null,
    period: null,
    schedule: null,
    ...more,
  }
}

describe('what was found of a pair', () => {
  it.each([
    ['the outcome and its schedule', RUNNING, claim('in-progress', { schedule: SCHEDULE }), 'right'],
    [
      'a schedule to the hundredth',
      RUNNING,
      claim('in-progress', { schedule: { done: 0.71, elapsed: 0.6667, points: 4.15 } }),
      'right',
    ],
    ['another outcome that could be defended', RUNNING, claim('unknown'), 'right'],
    ['the outcome without its schedule', RUNNING, claim('in-progress'), 'missed'],
    [
      'another schedule',
      RUNNING,
      claim('in-progress', { schedule: { done: 0.7081, elapsed: 0.75, points: -4.19 } }),
      'wrong',
    ],
    ['another outcome that says something', RUNNING, claim('below-due'), 'wrong'],
    ['a refusal of what could be compared', RUNNING, claim('not-comparable', { reason: 'year' }), 'missed'],
    ['nothing, though the target was marked', RUNNING, claim('none'), 'missed'],
    ['nothing, and no mention of the target', RUNNING, null, 'unmarked'],
    ['a claim to another target', RUNNING, claim('above', { targetId: 'jobs-2000' }), 'unmarked'],
    ['the reason', OF_ANOTHER_YEAR, claim('not-comparable', { reason: 'year' }), 'right'],
    [
      'another reason that could be defended',
      OF_ANOTHER_YEAR,
      claim('not-comparable', { reason: 'place' }),
      'right',
    ],
    ['a reason that is not its own', OF_ANOTHER_YEAR, claim('not-comparable', { reason: 'unit' }), 'missed'],
    ['a claim where there is none', OF_ANOTHER_YEAR, claim('same'), 'wrong'],
  ] as const)('%s is %#', (_, pair, found, verdict) => {
    expect(scoreClaims(pair, found ? [found] : []).verdict).toBe(verdict)
  })

  it('is the claim to the figure that was asked for, of several that a target has', () => {
    const claims = [claim('same', { promised: '87个' }), claim('in-progress', { schedule: SCHEDULE })]
    expect(scoreClaims(RUNNING, claims).verdict).toBe('right')
    expect(scoreClaims({ ...RUNNING, promised: '5条' }, claims).verdict).toBe('missed')
  })
})

describe('the report of pairs', () => {
  const scores = [
    scoreClaims(RUNNING, [claim('in-progress', { schedule: SCHEDULE })]),
    scoreClaims(OF_ANOTHER_YEAR, [claim('below-due')]),
    scoreClaims({ ...RUNNING, id: 'S1', part: 'sealed' }, []),
  ]
  const report = claimReportOf(scores)

  it('counts them by part, outcome and reason', () => {
    const one = { pairs: 1, right: 0, wrong: 0, missed: 0, unmarked: 0, share: 0 }
    expect(report).toEqual({
      all: { pairs: 3, right: 1, wrong: 1, missed: 0, unmarked: 1, share: 1 / 3 },
      byPart: [
        { name: 'dev', pairs: 2, right: 1, wrong: 1, missed: 0, unmarked: 0, share: 0.5 },
        { ...one, name: 'sealed', unmarked: 1 },
      ],
      byOutcome: [
        { name: 'in-progress', pairs: 2, right: 1, wrong: 0, missed: 0, unmarked: 1, share: 0.5 },
        { ...one, name: 'not-comparable', wrong: 1 },
      ],
      byReason: [{ ...one, name: 'year', wrong: 1 }],
      byKind: [
        { name: 'numbers', pairs: 2, right: 1, wrong: 0, missed: 0, unmarked: 1, share: 0.5 },
        { ...one, name: 'refused', wrong: 1 },
      ],
    })
  })

  it('is a table for people', () => {
    expect(claimTableOf(report).split('\n').slice(0, 4)).toEqual([
      '                  pairs  right  wrong  missed  unmarked  share right',
      'comparisons           3      1      1       0         1        0.333',
      'by part',
      '  dev                 2      1      1       0         0        0.500',
    ])
  })

  it('lists what was found otherwise, and never a sealed pair', () => {
    expect(claimListOf(claimMistakesOf(scores))).toBe(
      [
        'A2  wrong: 截至8月末，海勃湾区固定资产投资完成52.4亿元。 (2023-09-12)',
        '      fai-74, 74亿元以上: not-comparable (year), or none, place',
        '      found: below-due',
      ].join('\n'),
    )
  })
})
