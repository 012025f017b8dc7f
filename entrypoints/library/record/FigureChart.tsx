import { useId, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { deadlinePeriod } from '../../../lib/format/deadline'
import { figureText } from '../../../lib/format/figure'
import { language } from '../../../lib/format/language'
import {
  figureChart,
  type FigureChart as Laid,
  type PlacedPoint,
} from '../../../lib/library/story/figure-chart'
import type { FigureSeries } from '../../../lib/library/story/figure-series'
import { ChartTable } from './ChartTable'
import { TimeMarks } from './TimeMarks'
import { useWidth } from './use-width'

export interface FigureChartProps {
  series: FigureSeries
  /** ISO date. */
  today: string
}

const FIRST_WIDTH = 600

/** What the pages said of a promised figure, as time went on, against the promise and the even pace. */
export function FigureChart({ series, today }: FigureChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const laid = figureChart(series, useWidth(frame, FIRST_WIDTH), today)
  const { promised, deadline, points } = series
  const words = [figureText(promised), deadline && deadlinePeriod(deadline)].filter(Boolean).join(' · ')
  const summary = i18n.t('record.chart.figureLabel', points.length, [words, points.length])
  return (
    <figure class="chart">
      <figcaption>
        {promised.metric && <span lang="zh-CN">{promised.metric} </span>}
        <b lang="zh-CN">{figureText(promised)}</b>
        {deadline && <span class="quiet"> {deadlinePeriod(deadline)}</span>}
      </figcaption>
      <div ref={frame} class="chart-frame">
        <Drawing laid={laid} goalWords={figureText(promised)} summary={summary} />
      </div>
      <Legend laid={laid} />
      <ChartTable points={points} deadline={deadline} omitted={series.omitted} />
    </figure>
  )
}

function Drawing({ laid, goalWords, summary }: { laid: Laid; goalWords: string; summary: string }) {
  const { width, height, plot, values, goalY, met, pace, points } = laid
  const pattern = `met-${useId()}`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={summary}>
      <defs>
        <pattern
          id={pattern}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {met && (
        <rect
          x={plot.left}
          width={plot.right - plot.left}
          y={met.top}
          height={Math.max(1, met.bottom - met.top)}
          fill={`url(#${pattern})`}
        />
      )}
      {values.map(({ value, y }) => (
        <g key={value}>
          <line class="grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text class="tick" x={plot.left - 8} y={y + 4} text-anchor="end">
            {compact(value)}
          </text>
        </g>
      ))}
      <TimeMarks chart={laid} />
      {pace && <line class="pace" {...pace} />}
      {goalY !== null && (
        <>
          <line class="goal" x1={plot.left} x2={plot.right} y1={goalY} y2={goalY} />
          <text class="goal-words" lang="zh-CN" x={plot.left + 6} y={goalY - 6}>
            {i18n.t('record.chart.goalWords', [goalWords])}
          </text>
        </>
      )}
      {points.map((placed) => (
        <Point key={`${placed.point.entry.id} ${placed.x} ${placed.y}`} placed={placed} floor={plot.bottom} />
      ))}
    </svg>
  )
}

function Point({ placed: { point, x, y, label }, floor }: { placed: PlacedPoint; floor: number }) {
  const isForecast = point.kind === 'forecast'
  return (
    <g class={isForecast ? 'forecast' : 'result'}>
      <line class="stem" x1={x} x2={x} y1={y} y2={floor} />
      {isForecast ? (
        <path class="dot" d={`M ${x} ${y - 6} l 6 6 l -6 6 l -6 -6 z`} />
      ) : (
        <circle class="dot" cx={x} cy={y} r="5" />
      )}
      {label && (
        <text class="value" {...label} text-anchor="middle">
          {compact(point.value)}
        </text>
      )}
    </g>
  )
}

function Legend({ laid: { points, goalY, met, pace } }: { laid: Laid }) {
  const has = (kind: 'result' | 'forecast') => points.some(({ point }) => point.kind === kind)
  const items = [
    has('result') && 'result',
    has('forecast') && 'forecast',
    goalY !== null && 'goal',
    met && 'met',
    pace && 'pace',
  ] as const
  return (
    <ul class="legend">
      {items.map(
        (kind) =>
          kind && (
            <li key={kind}>
              <span class={`sample ${kind}`} aria-hidden="true" />
              {i18n.t(`record.chart.${kind}`)}
            </li>
          ),
      )}
    </ul>
  )
}

/** 74亿, 7.4B: short enough for an axis. */
function compact(value: number): string {
  const format = new Intl.NumberFormat(language(), { notation: 'compact', maximumSignificantDigits: 4 })
  return format.format(value)
}
