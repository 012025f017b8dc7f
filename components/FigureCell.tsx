import type { ComponentChildren } from 'preact'
import type { Figure } from '../lib/corpus/model'
import { figureParts } from '../lib/format/figure'
import { figureGloss } from '../lib/format/figure-gloss'

export interface FigureCellProps {
  label: ComponentChildren
  figure: Figure
  /** The words to show, where they say more than the figure's own (还差310辆). */
  words?: string
}

/** One figure, the number large and the unit small. */
export function FigureCell({ label, figure, words = figure.exact }: FigureCellProps) {
  const gloss = figureGloss(figure)
  const { before, number, after } = figureParts({ exact: words, unitText: figure.unitText })
  return (
    <div class="cell">
      <div class="label">{label}</div>
      <div class="amount" lang="zh-CN">
        {before && <span class="before">{before}</span>}
        {number && <span class="number">{number}</span>}
        <span class="after">{after}</span>
      </div>
      {gloss && <div class="label">{gloss}</div>}
    </div>
  )
}
