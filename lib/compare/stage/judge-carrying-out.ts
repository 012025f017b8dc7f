import { stepsBeyond } from './stage-order'
import type { StageStatement } from './statement'
import type { Timing } from './timing'
import {
  A_PART,
  judgeManner,
  judgePlan,
  NOT_REACHED,
  OTHER_YEAR,
  POSTPONED,
  REACHED,
  UNKNOWN,
  type Verdict,
} from './verdict'

/** 实施, 新建: what is finished or used was carried out; what has not begun was not; work under way is neither. */
export function judgeCarryingOut(statement: StageStatement, time: Timing): Verdict | null {
  const { stage, state } = statement
  if (stage === 'stop' && state === 'intended') return null
  const manner = judgeManner(statement, time)
  if (manner) return manner
  const beyond = stepsBeyond(stage, 'advance')
  switch (state) {
    case 'reached':
      if (time.isAhead) return beyond > 0 ? null : judgePlan(time)
      if (beyond <= 0) return judgeWork(stage === 'plan' || stage === 'sign', time)
      if (time.isEarlier) return OTHER_YEAR
      return statement.isPart ? A_PART : statement.isTrial ? UNKNOWN : REACHED
    case 'under-way':
      return judgeWork(stage === 'plan' || stage === 'sign', time)
    case 'intended':
      if (beyond > 0) return null
      return beyond === 0 || time.isLater ? judgePlan(time) : null
    case 'not-yet':
      return beyond > 0 ? UNKNOWN : time.isEarlier ? OTHER_YEAR : NOT_REACHED
    case 'postponed':
      return beyond > 0 ? UNKNOWN : POSTPONED
    default:
      return null
  }
}

function judgeWork(isPaper: boolean, { isEarlier }: Timing): Verdict | null {
  if (isEarlier) return null
  return isPaper ? NOT_REACHED : UNKNOWN
}
