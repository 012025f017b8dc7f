import type { Stage } from '../../corpus/model'

/** How far along each stage is. `stop` is no step of the way. */
const STEPS: Record<Stage, number> = {
  plan: 0,
  sign: 1,
  start: 2,
  advance: 3,
  complete: 4,
  operate: 5,
  stop: -1,
}

/** Above nought where `stage` lies behind `goal` on the way, nought at it, below it before it. */
export function stepsBeyond(stage: Stage, goal: Stage): number {
  return STEPS[stage] - STEPS[goal]
}
