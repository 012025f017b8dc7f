import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStage } from '../../../../lib/compare/stage/compare-stage'
import { stepsBeyond } from '../../../../lib/compare/stage/stage-order'
import type { StageStatement } from '../../../../lib/compare/stage/statement'
import type { Stage } from '../../../../lib/corpus/model'

const STAGES: Stage[] = ['plan', 'sign', 'start', 'advance', 'complete', 'operate', 'stop']
const stage = fc.constantFrom(...STAGES)
const target = fc.record({
  stage: fc.option(stage),
  action: fc.constantFrom(null, '加快推进', '实施', '开工建设', '建成', '探索'),
  deadline: fc.option(
    fc.constant({ start: '2023-01-01', end: '2023-12-31', text: null, from: 'period' as const }),
  ),
  testable: fc.boolean(),
})
const statement: fc.Arbitrary<StageStatement> = fc.record({
  stage,
  state: fc.constantFrom(
    'reached',
    'under-way',
    'intended',
    'not-yet',
    'postponed',
    'paused',
    'stopped',
    'unsaid',
  ),
  start: fc.nat(200),
  end: fc.nat(400),
  subjectHint: fc.constant(null),
  mood: fc.constantFrom('result', 'plan', 'negated', 'quoted', 'conditional', 'disputed', null),
  isPart: fc.boolean(),
  isSide: fc.boolean(),
  isLater: fc.boolean(),
  isTrial: fc.boolean(),
  isOnSite: fc.boolean(),
  isResumed: fc.boolean(),
})
const context = { periodOf: () => null, pageDate: '2023-09-01' }

describe('any statements', () => {
  it('nothing said is none', () => {
    fc.assert(
      fc.property(target, (promise) => {
        expect(compareStage(promise, [], context)).toEqual({ outcome: 'none', reason: null, statement: null })
      }),
    )
  })

  it('hearsay and conditions alone claim nothing', () => {
    const loose = statement.map((one) => ({ ...one, mood: 'quoted' as const }))
    fc.assert(
      fc.property(target, fc.array(loose, { maxLength: 5 }), (promise, statements) => {
        expect(['none', 'not-comparable']).toContain(compareStage(promise, statements, context).outcome)
      }),
    )
  })

  it('a reason is given when, and only when, nothing is compared', () => {
    fc.assert(
      fc.property(target, fc.array(statement, { maxLength: 5 }), (promise, statements) => {
        const { outcome, reason } = compareStage(promise, statements, context)
        expect(reason !== null).toBe(outcome === 'not-comparable')
      }),
    )
  })

  it('rests on one of the statements', () => {
    fc.assert(
      fc.property(target, fc.array(statement, { maxLength: 5 }), (promise, statements) => {
        const { outcome, statement: found } = compareStage(promise, statements, context)
        if (outcome === 'none') expect(found).toBeNull()
        else expect(statements.some((one) => found && one.start === found.start)).toBe(true)
      }),
    )
  })

  it('a step before the goal never reaches it', () => {
    fc.assert(
      fc.property(stage, statement, (goal, one) => {
        fc.pre(goal !== 'stop' && one.stage !== 'stop' && stepsBeyond(one.stage, goal) < 0)
        const promise = { stage: goal, action: '建成', deadline: null, testable: true }
        fc.pre(goal !== 'plan' && goal !== 'advance')
        expect(compareStage(promise, [one], context).outcome).not.toBe('stage-reached')
      }),
    )
  })

  it('a part never makes a finished whole', () => {
    const part = statement.map((one) => ({ ...one, isPart: true }))
    fc.assert(
      fc.property(fc.constantFrom<Stage>('complete', 'operate'), part, (goal, one) => {
        const promise = { stage: goal, action: '建成', deadline: null, testable: true }
        expect(compareStage(promise, [one], context).outcome).not.toBe('stage-reached')
      }),
    )
  })
})
