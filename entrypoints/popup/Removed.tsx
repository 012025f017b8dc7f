import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import type { Popup } from './popup'

/** A quiet line after 'not this project', with the way back. */
export function Removed({ popup }: { popup: Popup }) {
  const removed = popup.removed.value
  return (
    <div class="removed" role="status">
      {removed && (
        <>
          <span>
            {removed.incognito
              ? i18n.t('popup.removedHere', [removed.surface])
              : i18n.t('popup.removed', [removed.surface])}
          </span>
          <ActionButton onClick={() => popup.undo(removed.correctionId)}>{i18n.t('popup.undo')}</ActionButton>
        </>
      )}
    </div>
  )
}
