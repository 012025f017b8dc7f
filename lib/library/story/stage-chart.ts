import type { Stage } from '../../corpus/model'
import { STEPS, type StagePoint, type StageSeries } from './stage-series'
import { type TimeAxis, timeAxis } from './time-axis'

/** A chart laid out in CSS pixels: one lane for each stage, the first below. */
export interface StageChart {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  lanes: { stage: Stage; y: number; isGoal: boolean }[]
  time: TimeAxis['ticks']
  dueX: number | null
  todayX: number | null
  points: { point: StagePoint; x: number; y: number }[]
}

const LANE = 28
/** On the left there is room for the names of the stages, in English too. */
const MARGIN = { left: 78, right: 18, top: 22, bottom: 42 }

/**
 * Lays out what was said of a stage. The lane of stops is there only where something stopped.
 *
 * @param width of the whole chart
 * @param today ISO date
 */
export function stageChart(
  { goal, deadline, points }: StageSeries,
  width: number,
  today: string,
): StageChart {
  const used: Stage[] = STEPS.filter(
    (step) => step !== 'stop' || goal === 'stop' || points.some(({ stage }) => stage === 'stop'),
  )
  const height = MARGIN.top + used.length * LANE + MARGIN.bottom
  const plot = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  }
  const laneY = (stage: Stage) => plot.bottom - (used.indexOf(stage) + 0.5) * LANE
  const days = points.map(({ day }) => day)
  if (deadline) days.push(deadline.start, deadline.end)
  const time = timeAxis(days, plot.left, plot.right)
  return {
    width,
    height,
    plot,
    lanes: used.map((stage) => ({ stage, y: laneY(stage), isGoal: stage === goal })),
    time: time.ticks,
    dueX: deadline && time.x(deadline.end),
    todayX: time.holds(today) ? time.x(today) : null,
    points: points.map((point) => ({ point, x: time.x(point.day), y: laneY(point.stage) })),
  }
}
