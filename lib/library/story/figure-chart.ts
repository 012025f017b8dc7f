import { type FigurePoint, type FigureSeries, isAnnual } from './figure-series'
import { type TimeAxis, timeAxis } from './time-axis'
import { type ValueAxis, valueAxis } from './value-axis'

/** A chart laid out in CSS pixels. */
export interface FigureChart {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  time: TimeAxis['ticks']
  values: ValueAxis['ticks']
  /** Height of the promised number; null of a range. */
  goalY: number | null
  /** Where the promise is met: from here to there, `top` the smaller pixel. */
  met: { top: number; bottom: number } | null
  /** The even pace of a year's target. */
  pace: { x1: number; y1: number; x2: number; y2: number } | null
  dueX: number | null
  todayX: number | null
  /** Results, then forecasts: these are drawn over them. */
  points: PlacedPoint[]
}

export interface PlacedPoint {
  point: FigurePoint
  x: number
  y: number
  /** The middle of its number's foot; null where there is no room for it. */
  label: { x: number; y: number } | null
}

const HEIGHT = 240
const MARGIN = { left: 48, right: 18, top: 26, bottom: 42 }
/** What a number needs (76.3亿 at 12 px), and how far it stands off its point. */
const LABEL = { width: 48, height: 14, gap: 8 }

/**
 * Lays out what was said of a promised figure against it.
 *
 * @param width of the whole chart
 * @param today ISO date
 */
export function figureChart(
  { goal, deadline, points }: FigureSeries,
  width: number,
  today: string,
): FigureChart {
  const plot = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
  }
  const days = points.map(({ day }) => day)
  if (deadline) days.push(deadline.end)
  const year = isAnnual(deadline) ? deadline : null
  if (year) days.push(year.start)
  const time = timeAxis(days, plot.left, plot.right)
  const limits = [goal.low, goal.high, goal.printed ?? 0].filter(Number.isFinite)
  const value = valueAxis([...points.map((each) => each.value), ...limits], plot.top, plot.bottom)
  const goalY = goal.printed === null ? null : value.y(goal.printed)
  return {
    width,
    height: HEIGHT,
    plot,
    time: time.ticks,
    values: value.ticks,
    goalY,
    met: metRange(goal, value, plot),
    pace:
      year && goal.printed !== null && goal.shape !== 'ceiling'
        ? { x1: time.x(year.start), y1: value.y(0), x2: time.x(year.end), y2: value.y(goal.printed) }
        : null,
    dueX: deadline && time.x(deadline.end),
    todayX: time.holds(today) ? time.x(today) : null,
    points: withLabels(
      points.map((point) => ({ point, x: time.x(point.day), y: value.y(point.value) })),
      plot,
    ),
  }
}

function metRange({ shape, low, high }: FigureSeries['goal'], { y }: ValueAxis, plot: FigureChart['plot']) {
  switch (shape) {
    case 'floor':
      return { top: plot.top, bottom: y(low) }
    case 'ceiling':
      return { top: y(high), bottom: y(0) }
    case 'range':
    case 'about':
    case 'over':
      return { top: y(high), bottom: y(low) }
    case 'exact':
      return null
  }
}

const isForecast = ({ point }: Pick<PlacedPoint, 'point'>): boolean => point.kind === 'forecast'

interface Box {
  left: number
  top: number
}

/** A number stands above its point, else beside it, else below it, else nowhere: the table has them all. */
function withLabels(points: Omit<PlacedPoint, 'label'>[], plot: FigureChart['plot']): PlacedPoint[] {
  const taken: Box[] = []
  const most = plot.right + MARGIN.right - LABEL.width
  const isFree = ({ left, top }: Box) =>
    left >= plot.left &&
    left <= most &&
    top >= 0 &&
    top + LABEL.height <= plot.bottom &&
    taken.every((box) => Math.abs(box.left - left) >= LABEL.width || Math.abs(box.top - top) >= LABEL.height)
  // Where there is room for one only, what came goes before what was expected.
  const byWeight = [...points].sort((a, b) => Number(isForecast(a)) - Number(isForecast(b)))
  return byWeight.map((each) => {
    const box = [
      { left: each.x - LABEL.width / 2, top: each.y - LABEL.gap - LABEL.height },
      // At the edge it moves inwards.
      { left: Math.min(most, each.x - LABEL.width / 2), top: each.y - LABEL.gap - LABEL.height },
      { left: each.x - LABEL.gap - LABEL.width, top: each.y - LABEL.height / 2 },
      { left: each.x + LABEL.gap, top: each.y - LABEL.height / 2 },
      { left: each.x - LABEL.width / 2, top: each.y + LABEL.gap },
    ].find(isFree)
    if (!box) return { ...each, label: null }
    taken.push(box)
    return { ...each, label: { x: box.left + LABEL.width / 2, y: box.top + LABEL.height - 3 } }
  })
}
