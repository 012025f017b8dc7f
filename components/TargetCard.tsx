import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { PageClaim } from '../lib/compare/claims/page-claim'
import type { PageDate } from '../lib/compare/page-date'
import type { ProjectView, TargetView } from '../lib/corpus/view'
import type { Evidence } from '../lib/detect/mention'
import { wantsDate } from '../lib/format/page-date'
import { ActionButton } from './ActionButton'
import { Answer, type AnswerProps } from './Answer'
import { DeadlineChip } from './DeadlineChip'
import { EvidenceLine } from './EvidenceLine'
import { Quote } from './Quote'
import { StageChip } from './StageChip'

export interface TargetCardProps {
  view: ProjectView
  /** Which targets, and in which order (nearest first); absent: all, as the source has them. */
  targetIds?: string[]
  today: Date
  /** What the page says to its targets. */
  claims?: PageClaim[]
  /** The page's day; null where it tells none; absent where no page is read (library). */
  pageDate?: PageDate | null
  /** The claims are those of another mention on the page. */
  isElsewhere?: boolean
  /** See Answer. */
  claimContext?: AnswerProps['claimContext']
  /** Why it was marked; absent where nothing was (library). */
  evidence?: Evidence[]
  /** Buttons for the foot. */
  actions?: ComponentChildren
  /** What came of one of them. */
  notice?: ComponentChildren
  /** Opens the place where a target's quote stands; with it comes a button. */
  onSource?: (targetId: string, event: MouseEvent) => void
  /** What stands in place of a target's quote (popup: the whole passage). */
  quote?: (view: TargetView) => ComponentChildren
}

/** A project and its targets: the answer first, then the quote, then why it was marked. */
export function TargetCard({
  view,
  targetIds,
  today,
  claims = [],
  pageDate,
  isElsewhere,
  claimContext,
  evidence,
  actions,
  notice,
  onSource,
  quote,
}: TargetCardProps) {
  const targets = chosen(view.targets, targetIds)
  const [first] = targets
  if (!first) return null
  const single = targets.length === 1
  const source = (id: string) => onSource && <SourceButton onClick={(event) => onSource(id, event)} />
  const claimsOn = ({ target: { id } }: TargetView) => claims.filter(({ targetId }) => targetId === id)
  // Said once, where it first matters.
  const undated = pageDate === null && targets.find((target) => wantsDate(claimsOn(target)))
  const chips = (target: TargetView) => <Chips target={target} today={today} pageDate={pageDate} />
  return (
    <article class="target-card">
      <header class="head">
        {single && chips(first)}
        <h2 class="name">
          <span lang="zh-CN">{view.project.name}</span>
          {!single && <span class="count">{i18n.t('target.count', targets.length)}</span>}
        </h2>
      </header>
      {targets.map((target) => (
        <section key={target.target.id} class="target" data-target={target.target.id}>
          {!single && chips(target)}
          <Answer
            target={target.target}
            projectName={view.project.name}
            claims={claimsOn(target)}
            isElsewhere={isElsewhere}
            claimContext={claimContext}
          />
          {target === undated && <p class="no-date">{i18n.t('compare.noDate')}</p>}
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
          {notice}
        </footer>
      )}
    </article>
  )
}

function SourceButton({ onClick }: { onClick: (event: MouseEvent) => void }) {
  return <ActionButton onClick={onClick}>{i18n.t('card.source')}</ActionButton>
}

function Chips({
  target,
  today,
  pageDate,
}: Pick<TargetCardProps, 'today' | 'pageDate'> & { target: TargetView }) {
  return (
    <div class="chips">
      <StageChip target={target.target} />
      <DeadlineChip deadline={target.target.deadline} today={today} pageDate={pageDate} />
    </div>
  )
}

function chosen(targets: TargetView[], ids: string[] | undefined): TargetView[] {
  if (!ids) return targets
  return ids.flatMap((id) => targets.find(({ target }) => target.id === id) ?? [])
}
