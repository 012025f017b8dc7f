import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { KeepButton } from '../../../components/KeepButton'
import { TargetCard } from '../../../components/TargetCard'
import { language } from '../../../lib/format/language'
import type { KeepOutcome, PageMention } from '../mention-source'

export interface CardViewProps {
  /** The mentions under the pointer, the meant one first. */
  mentions: PageMention[]
  /** Whether it stays when the pointer leaves, and also when the page is pressed. */
  pin: 'none' | 'open' | 'kept'
  today: Date
  onPin: (event: MouseEvent) => void
  onClose: (event: MouseEvent) => void
  onSource: (targetId: string, event: MouseEvent) => void
  /** Not this project. */
  onDismiss: (id: string, event: MouseEvent) => void
  /** Keeps a mention, or takes it back. */
  onKeep: (id: string, event: MouseEvent) => void
  /** Opens what was kept of a project. */
  onStory: (projectId: string, event: MouseEvent) => void
  /** What came of the last press on 'keep', where it was not what the button says. */
  said: { id: string; outcome: KeepOutcome } | null
}

/** Non-modal: the page stays usable beside it. */
export function CardView(props: CardViewProps) {
  const { mentions, pin, today, said, onPin, onClose, onSource, onDismiss, onKeep, onStory } = props
  const [first] = mentions
  if (!first) return null
  const pinButton = (
    <ActionButton pressed={pin === 'kept'} onClick={onPin}>
      {i18n.t('card.pin')}
    </ActionButton>
  )
  return (
    <div
      key={first.id}
      class="lens hover-card"
      role="dialog"
      aria-label={i18n.t('card.label', [first.project.project.name])}
      lang={language()}
      data-pin={pin}
    >
      <div class="scroller" tabIndex={-1}>
        {mentions.map(({ id, mention, project, pageDate, keeping }) => (
          <TargetCard
            key={id}
            view={project}
            targetIds={mention.targetIds}
            evidence={mention.evidence}
            today={today}
            claims={mention.claims}
            pageDate={pageDate}
            actions={
              <>
                <ActionButton onClick={(event) => onDismiss(id, event)}>
                  {i18n.t('card.dismiss')}
                </ActionButton>
                <KeepButton state={keeping} onClick={(event) => onKeep(id, event)} />
                {id === first.id && pinButton}
              </>
            }
            notice={
              <Notice
                outcome={said?.id === id ? said.outcome : null}
                onStory={(event) => onStory(project.project.id, event)}
              />
            }
            onSource={onSource}
          />
        ))}
      </div>
      {pin !== 'none' && <CloseButton onClick={onClose} />}
    </div>
  )
}

interface NoticeProps {
  outcome: KeepOutcome | null
  onStory: (event: MouseEvent) => void
}

/** Always there: a screen reader reads out what comes into a region, not a region that comes. */
function Notice({ outcome, onStory }: NoticeProps) {
  return (
    <p class="notice" role="status">
      {outcome === 'failed' && i18n.t('keep.failed')}
      {outcome === 'noted' && (
        <>
          {i18n.t('keep.noted')}
          <ActionButton onClick={onStory}>{i18n.t('popup.library')}</ActionButton>
        </>
      )}
    </p>
  )
}

/** Last in order, so that Tab comes to what the card is about first. */
function CloseButton({ onClick }: { onClick: (event: MouseEvent) => void }) {
  const name = i18n.t('card.close')
  return (
    <button type="button" class="action close" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="m4 4 8 8m0-8-8 8"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
    </button>
  )
}
