import { i18n } from '#i18n'
import { language } from '../../../lib/format/language'
import type { TimeTick } from '../../../lib/library/story/time-axis'

export interface TimeMarksProps {
  chart: {
    plot: { left: number; right: number; top: number; bottom: number }
    time: TimeTick[]
    dueX: number | null
    todayX: number | null
  }
}

/** The foot of a chart: months and years, and across it the deadline and today. */
export function TimeMarks({ chart: { plot, time, dueX, todayX } }: TimeMarksProps) {
  return (
    <>
      <line class="axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {time.map(({ x, month, year }) => (
        <g key={x}>
          <line class="axis" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
          <text class="tick" x={x} y={plot.bottom + 18} text-anchor="middle">
            {month !== null ? monthName(month) : year}
          </text>
          {month !== null && year !== null && (
            <text class="tick" x={x} y={plot.bottom + 34} text-anchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {dueX !== null && <Across x={dueX} plot={plot} kind="due" words={i18n.t('record.event.deadline')} />}
      {todayX !== null && <Across x={todayX} plot={plot} kind="now" words={i18n.t('record.event.today')} />}
    </>
  )
}

interface AcrossProps extends Pick<TimeMarksProps['chart'], 'plot'> {
  x: number
  kind: 'due' | 'now'
  words: string
}

/** A line from top to bottom; its words turn inwards at the edge. */
function Across({ x, plot, kind, words }: AcrossProps) {
  const isAtEdge = x > plot.right - 32
  return (
    <>
      <line class={kind} x1={x} x2={x} y1={plot.top - 4} y2={plot.bottom} />
      <text class="tick" x={x} y={plot.top - 10} text-anchor={isAtEdge ? 'end' : 'middle'}>
        {words}
      </text>
    </>
  )
}

/** 4月, Apr. */
function monthName(month: number): string {
  const format = new Intl.DateTimeFormat(language(), { month: 'short', timeZone: 'UTC' })
  return format.format(Date.UTC(2000, month - 1, 1))
}
