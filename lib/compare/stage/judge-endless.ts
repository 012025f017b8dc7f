import type { StageStatement } from './statement'
import type { Timing } from './timing'
import {
  A_PART,
  judgeManner,
  judgePlan,
  OTHER_YEAR,
  POSTPONED,
  REACHED,
  REPEATED,
  UNKNOWN,
  type Verdict,
} from './verdict'

/** 加快推进, 探索, 发挥: only use, production, pause and stop speak of them, and a plan of the same words. */
export function judgeEndless(statement: StageStatement, time: Timing): Verdict | null {
  const { stage, state, mood } = statement
  if (stage === 'stop') return state === 'intended' ? null : judgeManner(statement, time)
  if (state === 'unsaid' && mood !== null) return judgeManner(statement, time) ?? UNKNOWN
  if (stage === 'advance' && state === 'intended' && (mood === 'plan' || mood === 'forecast')) {
    return judgePlan(time) === REPEATED ? REPEATED : null
  }
  if (stage === 'advance' && state === 'postponed') return judgeManner(statement, time) ?? POSTPONED
  if (stage !== 'operate') return null
  const manner = judgeManner(statement, time)
  if (manner) return manner
  if (state === 'postponed') return POSTPONED
  if (state !== 'reached' || time.isAhead) return null
  if (time.isEarlier) return OTHER_YEAR
  if (statement.isSide || statement.isPart) return A_PART
  return statement.isTrial ? UNKNOWN : REACHED
}
