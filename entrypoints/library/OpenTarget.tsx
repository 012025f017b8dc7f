import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import { TargetCard } from '../../components/TargetCard'
import { formatAddress } from '../../lib/library/address'
import type { Entry } from '../../lib/library/catalogue'
import type { Library } from './library'
import { closeTarget } from './navigation'
import { viewOf } from './view-of'

export interface OpenTargetProps {
  entry: Entry
  library: Library
  today: Date
}

/** The card of the target that is open. Its quote is the marked text beside it, so the card does not repeat it. */
export function OpenTarget({ entry, library, today }: OpenTargetProps) {
  const back = library.neighbour(-1)
  const on = library.neighbour(1)
  const kept = library.record.ofProject(entry.project.id).length
  return (
    <aside class="open-target" aria-label={i18n.t('card.label', [entry.project.name])}>
      <TargetCard
        view={viewOf(entry)}
        today={today}
        quote={() => null}
        actions={
          <>
            {kept > 0 && (
              <a class="action" href={formatAddress({ kind: 'story', id: entry.project.id })}>
                {i18n.t('record.ofTarget', kept)}
              </a>
            )}
            {back && (
              <a class="action" href={back}>
                {i18n.t('library.previous')}
              </a>
            )}
            {on && (
              <a class="action" href={on}>
                {i18n.t('library.next')}
              </a>
            )}
            <ActionButton onClick={() => closeTarget(library)}>{i18n.t('library.close')}</ActionButton>
          </>
        }
      />
    </aside>
  )
}
