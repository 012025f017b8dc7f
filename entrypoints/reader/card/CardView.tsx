import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { TargetCard } from '../../../components/TargetCard'
import { language } from '../../../lib/format/language'
import type { PageMention } from '../mention-source'

export interface CardViewProps {
  /** The mentions under the pointer, the meant one first. */
  mentions: PageMention[]
  kept: boolean
  today: Date
  onPin: (event: MouseEvent) => void
  onSource: (targetId: string, event: MouseEvent) => void
}

/** Non-modal: the page stays usable beside it. */
export function CardView({ mentions, kept, today, onPin, onSource }: CardViewProps) {
  const [first] = mentions
  if (!first) return null
  const pin = (
    <ActionButton pressed={kept} onClick={onPin}>
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
      tabIndex={-1}
    >
      {mentions.map(({ id, mention, project }) => (
        <TargetCard
          key={id}
          view={project}
          targetIds={mention.targetIds}
          evidence={mention.evidence}
          today={today}
          actions={id === first.id && pin}
          onSource={onSource}
        />
      ))}
    </div>
  )
}
