import type { Stage } from '../../corpus/model'
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
  STOPPED,
  UNKNOWN,
  type Verdict,
} from './verdict'

/** A target that names a step of the way: 开工建设, 建成, 建成运营. */
export function judgeStep(goal: Stage, statement: StageStatement, time: Timing): Verdict | null {
  if (goal === 'stop') return judgeStopping(statement, time)
  const beyond = stepsBeyond(statement.stage, goal)
  // 开工 was promised: that its opening is put off, rumoured or not yet says nothing of the start.
  if (statement.stage !== 'stop' && beyond > 0 && !speaksOfGoal(statement)) return null
  const manner = judgeManner(statement, time)
  if (manner) return manner
  switch (statement.state) {
    case 'reached':
      return time.isAhead ? judgeIntended(beyond, time) : judgeReached(goal, beyond, statement, time)
    case 'under-way':
      return judgeUnderWay(goal, beyond, statement, time)
    case 'intended':
      return statement.stage === 'stop' ? null : judgeIntended(beyond, time)
    case 'not-yet':
      return time.isEarlier ? OTHER_YEAR : NOT_REACHED
    case 'postponed':
      return POSTPONED
    default:
      return null
  }
}

/** Beyond the goal, only what was done (or cannot be told) speaks of it. */
function speaksOfGoal({ state, stage, mood }: StageStatement): boolean {
  if (state === 'reached' || state === 'under-way') return true
  // 结转至2024年 without a stage of its own stands as `advance`.
  return (state === 'postponed' || (state === 'unsaid' && mood !== null)) && stage === 'advance'
}

function judgeReached(goal: Stage, beyond: number, statement: StageStatement, time: Timing): Verdict | null {
  if (statement.isTrial && beyond === 0) return UNKNOWN
  if (beyond < 0) return judgeBefore(time)
  if (time.isEarlier) return OTHER_YEAR
  if (statement.isSide) return A_PART
  // A building's first part is begun with it; its end is not the end of the whole.
  if (statement.isPart && stepsBeyond(goal, 'start') > 0) return A_PART
  if (statement.stage === 'advance' && beyond > 0 && !statement.isOnSite) return UNKNOWN
  return REACHED
}

function judgeUnderWay(goal: Stage, beyond: number, statement: StageStatement, time: Timing): Verdict | null {
  if (beyond < 0) return judgeBefore(time)
  if (goal === 'start' || beyond > 0) return judgeReached(goal, beyond, statement, time)
  return time.isEarlier ? OTHER_YEAR : NOT_REACHED
}

/** An earlier step: of this time, the goal lies ahead; of years ago, it is only told; of no known day, it may be either. */
function judgeBefore({ isEarlier, isUndated }: Timing): Verdict | null {
  if (isEarlier) return null
  return isUndated ? UNKNOWN : NOT_REACHED
}

function judgeIntended(beyond: number, time: Timing): Verdict | null {
  if (beyond > 0) return null
  if (beyond === 0) return judgePlan(time)
  if (time.isLater) return POSTPONED
  if (time.isEarlier) return OTHER_YEAR
  return time.isUndated ? UNKNOWN : NOT_REACHED
}

/** Something was to stop. */
function judgeStopping(statement: StageStatement, time: Timing): Verdict | null {
  if (statement.stage !== 'stop') return null
  const manner = judgeManner(statement, time)
  if (manner && manner !== STOPPED) return manner
  return statement.state === 'intended' ? judgePlan(time) : REACHED
}
