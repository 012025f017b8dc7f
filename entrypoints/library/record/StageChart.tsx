import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { deadlinePeriod } from '../../../lib/format/deadline'
import { messageKey } from '../../../lib/format/message-key'
import { type StageChart as Laid, stageChart } from '../../../lib/library/story/stage-chart'
import type { StagePoint, StageSeries } from '../../../lib/library/story/stage-series'
import { ChartTable } from './ChartTable'
import { TimeMarks } from './TimeMarks'
import { useWidth } from './use-width'

export interface StageChartProps {
  series: StageSeries
  /** ISO date. */
  today: string
}

const FIRST_WIDTH = 600
const KINDS: StagePoint['kind'][] = ['reached', 'to-come', 'postponed', 'stopped']

/** What the pages said of a target's stage, as time went on: a lane for each stage, the promised one washed. */
export function StageChart({ series, today }: StageChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const laid = stageChart(series, useWidth(frame, FIRST_WIDTH), today)
  const { action, goal, deadline, points } = series
  const words = action ?? (goal ? i18n.t(`stage.${goal}`) : i18n.t('target.promised'))
  const due = deadline && deadlinePeriod(deadline)
  return (
    <figure class="chart">
      <figcaption>
        <b lang={action ? 'zh-CN' : undefined}>{words}</b>
        {due && <span class="quiet"> {due}</span>}
      </figcaption>
      <div ref={frame} class="chart-frame">
        <Drawing
          laid={laid}
          summary={i18n.t('record.chart.stageLabel', points.length, [
            [words, due].filter(Boolean).join(' · '),
            points.length,
          ])}
        />
      </div>
      <ul class="legend">
        {KINDS.filter((kind) => points.some((point) => point.kind === kind)).map((kind) => (
          <li key={kind}>
            <svg class="sample-mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <Mark kind={kind} x={0} y={0} />
            </svg>
            {i18n.t(`record.chart.${messageKey(kind)}`)}
          </li>
        ))}
        {goal && (
          <li>
            <span class="sample goal-lane" aria-hidden="true" />
            {i18n.t('record.chart.goalStage')}
          </li>
        )}
      </ul>
      <ChartTable points={points} deadline={deadline} omitted={series.omitted} />
    </figure>
  )
}

function Drawing({ laid, summary }: { laid: Laid; summary: string }) {
  const { width, height, plot, lanes, points } = laid
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={summary}>
      {lanes.map(({ stage, y, isGoal }) => (
        <g key={stage} class={isGoal ? 'lane goal-lane' : 'lane'}>
          {isGoal && <rect x={plot.left} y={y - 12} width={plot.right - plot.left} height="24" />}
          <line class="grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text class="tick" x={plot.left - 8} y={y + 4} text-anchor="end">
            {i18n.t(`record.stage.${stage}`)}
          </text>
        </g>
      ))}
      <TimeMarks chart={laid} />
      {points.map(({ point, x, y }, index) => (
        <Mark key={index} kind={point.kind} x={x} y={y} />
      ))}
    </svg>
  )
}

/** Told apart by shape: filled for what is there, open for what is to come, an arrow later, a square at rest. */
function Mark({ kind, x, y }: { kind: StagePoint['kind']; x: number; y: number }) {
  switch (kind) {
    case 'reached':
      return <circle class="dot there" cx={x} cy={y} r="5" />
    case 'to-come':
      return <circle class="dot open" cx={x} cy={y} r="5" />
    case 'postponed':
      return <path class="dot open" d={`M ${x - 5} ${y - 6} L ${x + 6} ${y} L ${x - 5} ${y + 6} z`} />
    case 'stopped':
      return <rect class="dot there" x={x - 5} y={y - 5} width="10" height="10" />
  }
}
