import { figureSeries } from '../../../lib/library/story/figure-series'
import { stageSeries } from '../../../lib/library/story/stage-series'
import type { KeptMention, KeptTarget } from '../../../lib/record/model'
import { FigureChart } from './FigureChart'
import { StageChart } from './StageChart'

export interface ChartsProps {
  targets: KeptTarget[]
  kept: KeptMention[]
  /** ISO date. */
  today: string
}

/** A picture for each promised figure and stage of which something comparable was kept. */
export function Charts({ targets, kept, today }: ChartsProps) {
  return (
    <>
      {figureSeries(targets, kept).map((series) => (
        <FigureChart key={`${series.targetId} ${series.promised.exact}`} series={series} today={today} />
      ))}
      {stageSeries(targets, kept).map((series) => (
        <StageChart key={series.targetId} series={series} today={today} />
      ))}
    </>
  )
}
