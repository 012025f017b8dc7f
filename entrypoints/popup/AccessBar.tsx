import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import type { Popup } from './popup'

const LABEL_ID = 'access'

/** For a page that can be read only because the popup was opened over it: the way to lasting access. */
export function AccessBar({ popup }: { popup: Popup }) {
  if (!popup.grantedOnce.value) return null
  const site = popup.site.value
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a layout of its own
    <div class="access" role="group" aria-labelledby={LABEL_ID}>
      <span id={LABEL_ID}>{i18n.t('popup.access.once')}</span>
      {site !== null && (
        <ActionButton onClick={() => popup.allow(site)}>{i18n.t('popup.access.site')}</ActionButton>
      )}
      <ActionButton onClick={() => popup.allow(null)}>{i18n.t('popup.access.all')}</ActionButton>
    </div>
  )
}
