import { i18n } from '#i18n'
import type { Figure } from '../lib/corpus/model'
import { FigureCell } from './FigureCell'

export interface FigureRowProps {
  figures: Figure[]
  /** The project's name: a label that only repeats it is left out. */
  projectName?: string
}

/** A target's own figures side by side; those that are only context stay in the quote. */
export function FigureRow({ figures, projectName }: FigureRowProps) {
  const own = figures.filter((figure) => figure.role === 'target')
  if (own.length === 0) return null
  return (
    <div class="figures">
      {own.map((figure) => (
        <PromisedCell key={`${figure.start}:${figure.exact}`} figure={figure} projectName={projectName} />
      ))}
    </div>
  )
}

/** What was promised: under the metric's own name, unless the project bears it. */
export function PromisedCell({ figure, projectName }: { figure: Figure; projectName?: string }) {
  const metric = figure.metric === projectName ? null : figure.metric
  return (
    <FigureCell
      label={<span lang={metric ? 'zh-CN' : undefined}>{metric ?? i18n.t('target.promised')}</span>}
      figure={figure}
    />
  )
}
