import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import { Switch } from '../../components/Switch'
import { browser } from '../../lib/browser'
import figures from '../../lib/eval/figures.json'
import type { Catalogue } from '../../lib/library/catalogue'
import { readSettings, type Settings, setOff, setOffForSite, watchSettings } from '../../lib/store/settings'
import { ClaimQuality } from './ClaimQuality'
import { Corrections } from './Corrections'
import { holdings } from './holdings'
import { Quality } from './Quality'

/** Hex digits of the corpus's hash that are enough to tell two corpora apart by eye. */
const SHORT_HASH = 8

export function SettingsPage({ catalogue }: { catalogue: Catalogue }) {
  return (
    <div class="settings">
      <h2>{i18n.t('library.settings')}</h2>
      <Marks />
      <Corrections catalogue={catalogue} />
      <Quality figures={figures} />
      <ClaimQuality figures={figures.claims} />
      <section>
        <h3>{i18n.t('library.privacy')}</h3>
        <p>{i18n.t('library.privacyWords')}</p>
      </section>
      <section>
        <h3>{i18n.t('library.about')}</h3>
        <dl>
          <dt>{i18n.t('library.version')}</dt>
          <dd>{browser.runtime.getManifest().version}</dd>
          <dt>{i18n.t('library.corpus')}</dt>
          <dd>{holdings(catalogue)}</dd>
          <dt>{i18n.t('library.fingerprint')}</dt>
          <dd>
            <code>{__CORPUS_HASH__.slice(0, SHORT_HASH)}</code>
          </dd>
          <dt>{i18n.t('library.licence')}</dt>
          <dd>
            MIT · <a href="/LICENSES.txt">{i18n.t('library.othersLicences')}</a>
          </dd>
        </dl>
      </section>
    </div>
  )
}

function Marks() {
  const settings = useSettings()
  if (!settings) return null
  return (
    <section>
      <h3>{i18n.t('library.marks')}</h3>
      <Switch checked={!settings.off} onChange={(on) => setOff(!on)}>
        {i18n.t('library.markAll')}
      </Switch>
      <h4>{i18n.t('library.offSites')}</h4>
      {settings.offSites.length === 0 ? (
        <p class="quiet">{i18n.t('library.noOffSites')}</p>
      ) : (
        <ul class="sites">
          {settings.offSites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <ActionButton
                label={i18n.t('library.markAgainLabel', [site])}
                onClick={() => setOffForSite(site, false)}
              >
                {i18n.t('library.markAgain')}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Null until they are read; then always what is stored, also when the popup changes it. */
function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    readSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  return settings
}
