import { i18n } from '#i18n'
import { Switch } from '../../components/Switch'
import type { PopupState } from '../../lib/popup/state'
import type { Popup } from './popup'

export interface HeaderProps {
  popup: Popup
  state: PopupState
}

/** What the page holds, and the two switches: for this site, and for all. */
export function Header({ popup, state }: HeaderProps) {
  const settings = popup.settings.value
  const site = popup.site.value
  const off = settings?.off ?? false
  const siteOff = site !== null && (settings?.offSites.includes(site) ?? false)
  return (
    <header class="bar">
      <img class="logo" src="/icon/lens.svg" alt="" width={22} height={22} />
      <h1 aria-live="polite">{headline(state)}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a layout of its own */}
      <div class="switches" role="group" aria-label={i18n.t('popup.switches')}>
        {site !== null && (
          <Switch
            checked={!siteOff && !off}
            disabled={settings === null || off}
            onChange={(on) => popup.setSiteOn(site, on)}
          >
            {i18n.t('popup.thisSite')}
          </Switch>
        )}
        <Switch checked={!off} disabled={settings === null} onChange={(on) => popup.setOn(on)}>
          {i18n.t('popup.allSites')}
        </Switch>
      </div>
    </header>
  )
}

function headline(state: PopupState): string {
  if (state.kind !== 'mentions') return i18n.t('extName')
  return i18n.t('popup.title', [
    i18n.t('popup.projects', state.groups.length),
    i18n.t('popup.places', state.count),
  ])
}
