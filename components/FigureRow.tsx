import { i18n } from '#i18n'
import type { Figure } from '../lib/corpus/model'
import { figureParts } from '../lib/format/figure'
import { figureGloss } from '../lib/format/figure-gloss'

export interface FigureRowProps {
  figures: Figure[]
  /** The project's name: a label that only repeats it is left out. */
  projectName?: string
}

/** A target's own figures, the number large and the unit small; figures that are only context stay in the quote. */
export function FigureRow({ figures, projectName }: FigureRowProps) {
  const own = figures.filter((figure) => figure.role === 'target')
  if (own.length === 0) return null
  return (
    <div class="figures">
      {own.map((figure) => (
        <FigureCell key={`${figure.start}:${figure.exact}`} figure={figure} projectName={projectName} />
      ))}
    </div>
  )
}

function FigureCell({ figure, projectName }: { figure: Figure; projectName?: string }) {
  const metric = figure.metric === projectName ? null : figure.metric
  const gloss = figureGloss(figure)
  const { before, number, after } = figureParts(figure)
  return (
    <div class="cell">
      <div class="label" lang={metric ? 'zh-CN' : undefined}>
        {metric ?? i18n.t('target.promised')}
      </div>
      <div class="amount" lang="zh-CN">
        {before && <span class="before">{before}</span>}
        {number && <span class="number">{number}</span>}
        <span class="after">{after}</span>
      </div>
      {gloss && <div class="label">{gloss}</div>}
    </div>
  )
}
