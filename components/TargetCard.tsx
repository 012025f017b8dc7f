import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { ProjectView, TargetView } from '../lib/corpus/view'
import type { Evidence } from '../lib/detect/mention'
import { ActionButton } from './ActionButton'
import { DeadlineChip } from './DeadlineChip'
import { EvidenceLine } from './EvidenceLine'
import { FigureRow } from './FigureRow'
import { Quote } from './Quote'
import { StageChip } from './StageChip'

export interface TargetCardProps {
  view: ProjectView
  /** Which targets, and in which order (nearest first); absent: all, as the source has them. */
  targetIds?: string[]
  today: Date
  /** Why it was marked; absent where nothing was (library). */
  evidence?: Evidence[]
  /** Buttons for the foot. */
  actions?: ComponentChildren
  /** Opens the place where a target's quote stands; with it comes a button. */
  onSource?: (targetId: string, event: MouseEvent) => void
  /** What stands in place of a target's quote (popup: the whole passage). */
  quote?: (view: TargetView) => ComponentChildren
}

/** A project and its targets: the answer first, then the quote, then why it was marked. */
export function TargetCard({ view, targetIds, today, evidence, actions, onSource, quote }: TargetCardProps) {
  const targets = chosen(view.targets, targetIds)
  const [first] = targets
  if (!first) return null
  const single = targets.length === 1
  const source = (id: string) => onSource && <SourceButton onClick={(event) => onSource(id, event)} />
  return (
    <article class="target-card">
      <header class="head">
        {single && <Chips target={first} today={today} />}
        <h2 class="name">
          <span lang="zh-CN">{view.project.name}</span>
          {!single && <span class="count">{i18n.t('target.count', targets.length)}</span>}
        </h2>
      </header>
      {targets.map((target) => (
        <section key={target.target.id} class="target" data-target={target.target.id}>
          {!single && <Chips target={target} today={today} />}
          <FigureRow figures={target.target.figures} projectName={view.project.name} />
          {quote ? quote(target) : <Quote view={target} action={!single && source(target.target.id)} />}
        </section>
      ))}
      {(evidence || actions || onSource) && (
        <footer class="foot">
          {evidence && <EvidenceLine evidence={evidence} />}
          <div class="actions">
            {actions}
            {single && source(first.target.id)}
          </div>
        </footer>
      )}
    </article>
  )
}

function SourceButton({ onClick }: { onClick: (event: MouseEvent) => void }) {
  return <ActionButton onClick={onClick}>{i18n.t('card.source')}</ActionButton>
}

function Chips({ target, today }: { target: TargetView; today: Date }) {
  return (
    <div class="chips">
      <StageChip target={target.target} />
      <DeadlineChip deadline={target.target.deadline} today={today} />
    </div>
  )
}

function chosen(targets: TargetView[], ids: string[] | undefined): TargetView[] {
  if (!ids) return targets
  return ids.flatMap((id) => targets.find(({ target }) => target.id === id) ?? [])
}
