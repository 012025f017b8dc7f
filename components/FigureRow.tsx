import { i18n } from '#i18n'
import type { Figure } from '../lib/corpus/model'
import { figureParts } from '../lib/format/figure'

export interface FigureRowProps {
  figures: Figure[]
}

/** A target's own figures, the number large and the unit small; figures that are only context stay in the quote. */
export function FigureRow({ figures }: FigureRowProps) {
  const own = figures.filter((figure) => figure.role === 'target')
  if (own.length === 0) return null
  return (
    <div class="figures">
      {own.map((figure) => (
        <FigureCell key={`${figure.start}:${figure.exact}`} figure={figure} />
      ))}
    </div>
  )
}

function FigureCell({ figure }: { figure: Figure }) {
  const { before, number, after } = figureParts(figure)
  return (
    <div class="cell">
      <div class="label" lang={figure.metric ? 'zh-CN' : undefined}>
        {figure.metric ?? i18n.t('target.promised')}
      </div>
      <div class="amount" lang="zh-CN">
        {before && <span class="before">{before}</span>}
        {number && <span class="number">{number}</span>}
        <span class="after">{after}</span>
      </div>
    </div>
  )
}
