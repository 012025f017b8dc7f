import type { Outcome, Period, Reason } from '../model'
import { goalOf, type StageTarget } from './goal'
import { judgeCarryingOut } from './judge-carrying-out'
import { judgeEndless } from './judge-endless'
import { judgeStep } from './judge-step'
import type { StageStatement } from './statement'
import { timing } from './timing'
import { A_PART, DISAGREE, FORECAST, REPEATED, type Verdict } from './verdict'

export interface StageContext {
  /** The time that governs a statement; null where none is said or it cannot be resolved. */
  periodOf(statement: StageStatement): Period | null
  /** ISO date of the page. */
  pageDate: string | null
}

export interface StageComparison {
  outcome: Outcome
  reason: Reason | null
  statement: StageStatement | null
}

/** The more exact first. `unknown` gives way to everything that is said. */
const EXACT_FIRST: Outcome[] = [
  'stopped',
  'stage-reached',
  'postponed',
  'stage-not-reached',
  'promise-repeated',
  'forecast',
  'not-comparable',
  'unknown',
]

/** How far apart two halves of one thought stand, in UTF-16 units. */
const SAME_BREATH = 40

type Judged = StageComparison & { statement: StageStatement }

const NOTHING: StageComparison = { outcome: 'none', reason: null, statement: null }

/** Holds what a page says of a target's stage against the target. `statements` are those that speak of it. */
export function compareStage(
  target: StageTarget,
  statements: readonly StageStatement[],
  context: StageContext,
): StageComparison {
  const judged = statements.flatMap((statement) => {
    const verdict = judge(target, statement, context)
    return verdict ? [{ ...verdict, statement }] : []
  })
  const standing = judged.filter((one) => !isOvertaken(one, judged, statements))
  const denial = denialOf(standing)
  if (denial) return isFar(denial) ? { ...denial.denied, ...DISAGREE } : denial.denied
  const best = EXACT_FIRST.flatMap((outcome) => standing.filter((one) => one.outcome === outcome))
  return best[0] ?? NOTHING
}

/** 预计8月开工 is a forecast, where the promise named no day that it would only repeat. */
function judge(target: StageTarget, statement: StageStatement, context: StageContext): Verdict | null {
  const verdict = judgePlainly(target, statement, context)
  const namesNoDay = target.deadline !== null && target.deadline.text === null
  return verdict === REPEATED && statement.mood === 'forecast' && namesNoDay ? FORECAST : verdict
}

function judgePlainly(target: StageTarget, statement: StageStatement, context: StageContext): Verdict | null {
  if (statement.isLater) return A_PART
  const goal = goalOf(target)
  const time = timing(statement, target.deadline, context)
  const put = settled(statement, time.isPast)
  switch (goal.kind) {
    case 'step':
      return judgeStep(goal.stage, put, time)
    case 'carry-out':
      return judgeCarryingOut(put, time)
    case 'endless':
      return judgeEndless(put, time)
  }
}

/** Words that leave plan or result open: a time that has passed makes them a result. */
function settled(statement: StageStatement, isPast: boolean): StageStatement {
  if (statement.mood !== null || (statement.state !== 'unsaid' && statement.state !== 'intended'))
    return statement
  if (isPast) return { ...statement, state: 'reached', mood: 'result' }
  return statement.state === 'intended' ? { ...statement, mood: 'plan' } : statement
}

/** A stop that was followed by work or use, or a step that is planned on the way to the goal itself (建成并投入运营). */
function isOvertaken(one: Judged, all: readonly Judged[], statements: readonly StageStatement[]): boolean {
  if (one.outcome === 'stage-not-reached' && one.statement.state === 'intended')
    return all.some(({ outcome }) => outcome === 'promise-repeated' || outcome === 'forecast')
  if (one.outcome !== 'stopped') return false
  const later = statements.filter(({ start, mood }) => start > one.statement.start && mood === 'result')
  return (
    later.some(({ isResumed }) => isResumed) ||
    all.some(({ outcome, statement }) => outcome === 'stage-reached' && later.includes(statement))
  )
}

/** A stage that was reached, and is then denied: 称已建成，实际尚未建成. */
function denialOf(judged: readonly Judged[]): { done: Judged; denied: Judged } | null {
  for (const done of judged.filter(({ outcome }) => outcome === 'stage-reached')) {
    const denied = judged.find(
      ({ statement: { state, mood, stage, start } }) =>
        state === 'not-yet' &&
        mood === 'negated' &&
        stage === done.statement.stage &&
        start > done.statement.start,
    )
    if (denied) return { done, denied }
  }
  return null
}

/** One sentence that says both corrects itself; two that are far apart stand against each other. */
function isFar({ done, denied }: { done: Judged; denied: Judged }): boolean {
  return denied.statement.start - done.statement.end > SAME_BREATH
}
