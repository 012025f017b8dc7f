import type { Amount } from './amount'

/**
 * How a result lies to a target: equal to the printed digits; rounded, one side or the other; over, at or past
 * it; under; open, where the interval lies on both sides.
 */
export type Relation = 'equal' | 'rounded' | 'over' | 'under' | 'open'

/** How a number that was planned lies to the one that was promised. */
export type Repetition = 'agrees' | 'differs' | 'open'

export function relate(target: Amount, reported: Amount): Relation {
  switch (target.shape) {
    case 'floor':
      return toFloor(target.low, reported)
    case 'ceiling':
      // There is no neutral word for what stays below a limit: nothing is claimed.
      return 'open'
    case 'exact':
    case 'about':
    case 'over':
    case 'range':
      return toGoal(target, reported)
  }
}

function toFloor(limit: number, reported: Amount): Relation {
  if (reported.low >= limit) return 'over'
  if (isUnder(limit, reported)) return 'under'
  return reported.shape === 'about' ? 'rounded' : 'open'
}

function toGoal(target: Amount, reported: Amount): Relation {
  if (isEqual(target, reported)) return 'equal'
  if (isRounded(target, reported)) return 'rounded'
  if (reported.low > target.high || (reported.low === target.high && isOpenAbove(reported))) return 'over'
  return isUnder(target.low, reported) ? 'under' : 'open'
}

function isUnder(limit: number, { high, reachesHigh }: Amount): boolean {
  return high < limit || (high === limit && !reachesHigh)
}

function isOpenAbove({ shape }: Amount): boolean {
  return shape === 'floor' || shape === 'over'
}

function isEqual(target: Amount, reported: Amount): boolean {
  if (target.shape !== reported.shape) return false
  if (target.shape === 'range') return target.low === reported.low && target.high === reported.high
  if (target.shape !== 'exact') return false
  // 568.83 is 568.8 to the digits that the target prints; the coarser 6.6 is a rounding of 6.57.
  const apart = gap(target, reported)
  return apart === 0 || (reported.step <= target.step && apart <= target.tolerance)
}

/** Whether one may be what the other was rounded to. A range is no rounding, unless it lies within the target. */
function isRounded(target: Amount, reported: Amount): boolean {
  switch (reported.shape) {
    case 'range':
      return target.shape === 'range' && reported.low >= target.low && reported.high <= target.high
    case 'exact':
      if (target.shape === 'exact') return gap(target, reported) <= reported.tolerance
      return overlaps(target, reported.low, reported.high)
    case 'about':
      return overlaps(target, reported.low, reported.high)
    case 'over':
    case 'floor':
      return mayBeCutTo(target, reported)
    case 'ceiling':
      return false
  }
}

/** 六千余户 and 超六千户 hold 6093; 570余 is a rounding up of 568.8; 1000余 of the very 1000 is past it. */
function mayBeCutTo(target: Amount, { shape, low, reach, tolerance }: Amount): boolean {
  if (target.shape === 'exact' && target.low === low) return false
  const from = shape === 'over' ? low - tolerance : low
  return target.high >= from && target.low < low + reach
}

function overlaps(target: Amount, low: number, high: number): boolean {
  if (target.shape === 'over' && low === target.high) return false
  return low <= target.high && high >= target.low
}

function gap(a: Amount, b: Amount): number {
  return a.printed === null || b.printed === null ? Number.POSITIVE_INFINITY : Math.abs(a.printed - b.printed)
}

/** Plan against plan: the numbers count, and a bound only where it excludes the other. */
export function repeats(target: Amount, reported: Amount): Repetition {
  if (target.printed === null || reported.printed === null) return betweenRanges(target, reported)
  if (target.shape === 'floor' || target.shape === 'ceiling') return bounded(target, reported)
  if (target.printed === reported.printed) return reported.shape === 'ceiling' ? 'open' : 'agrees'
  const relation = toGoal(target, reported)
  if (relation === 'equal' || relation === 'rounded') return 'agrees'
  return relation === 'open' ? 'open' : 'differs'
}

function bounded(target: Amount, reported: Amount): Repetition {
  if (reported.shape === 'floor' || reported.shape === 'ceiling') {
    if (reported.shape === target.shape) {
      return gap(target, reported) <= reported.tolerance ? 'agrees' : 'differs'
    }
    return reported.low > target.high || reported.high < target.low ? 'differs' : 'open'
  }
  const limit = target.printed ?? 0
  const point = { ...target, shape: 'exact' as const, low: limit, high: limit }
  return limit === reported.printed || isRounded(point, reported) ? 'agrees' : 'differs'
}

function betweenRanges(target: Amount, reported: Amount): Repetition {
  if (isEqual(target, reported)) return 'agrees'
  const limit = target.shape === 'floor' || target.shape === 'ceiling' ? target.printed : null
  const [low, high] = limit === null ? [target.low, target.high] : [limit, limit]
  return reported.low > high || isUnder(low, reported) ? 'differs' : 'open'
}
