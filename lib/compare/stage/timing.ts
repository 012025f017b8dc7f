import type { Deadline } from '../../corpus/model'
import type { Period } from '../model'
import type { StageStatement } from './statement'

/** How the time of a statement, and of its page, lie to a target's deadline. */
export interface Timing {
  /** Its time begins after the deadline, or ends after it where it names an end. */
  isLater: boolean
  /** Its time ends before the deadline's begins: another year is spoken of. */
  isEarlier: boolean
  /** The page was written after the deadline. */
  isOverdue: boolean
  /** What it speaks of had begun when the page was written. */
  isPast: boolean
  /** It speaks of a day after the page's. */
  isAhead: boolean
  /** Neither the words nor the page say when. */
  isUndated: boolean
}

export function timing(
  statement: StageStatement,
  deadline: Deadline | null,
  context: { periodOf(statement: StageStatement): Period | null; pageDate: string | null },
): Timing {
  const period = context.periodOf(statement)
  const { pageDate } = context
  const ends = period?.end ?? pageDate
  return {
    isLater: deadline !== null && period !== null && isAfter(period, deadline),
    isEarlier: deadline !== null && ends !== null && ends < deadline.start.slice(0, 4),
    isOverdue: deadline !== null && pageDate !== null && pageDate > deadline.end,
    isPast: period !== null && pageDate !== null && period.kind !== 'cumulative' && period.end <= pageDate,
    isAhead: period !== null && pageDate !== null && period.start > pageDate,
    isUndated: deadline !== null && period === null && pageDate === null,
  }
}

/** Several years together (十四五期间) may end later and hold the deadline: only their beginning tells. */
function isAfter(period: Period, deadline: Deadline): boolean {
  return period.kind === 'cumulative' ? period.start > deadline.end : period.end > deadline.end
}
