import { useSignalEffect } from '@preact/signals'
import { i18n } from '#i18n'
import { Documents } from './Documents'
import { Header } from './Header'
import type { Library } from './library'
import { Results } from './Results'
import { SettingsPage } from './SettingsPage'
import { TargetList } from './TargetList'

export interface AppProps {
  library: Library
  today: Date
}

/** Side by side where the window is wide: list or results, and what is read. One at a time where it is not. */
export function App({ library, today }: AppProps) {
  useSignalEffect(() => {
    const name = library.current.value?.project.name
    const place = i18n.t('library.title')
    document.title = [name, place, i18n.t('extName')].filter(Boolean).join(' · ')
  })
  const searched = library.query.value.trim() !== ''
  return (
    <div class="lens library" data-view={library.view.value}>
      <Header library={library} />
      <aside class="side" aria-label={i18n.t(searched ? 'library.results' : 'library.targets')}>
        {searched ? <Results library={library} /> : <TargetList library={library} />}
      </aside>
      <main class="main" id="main" tabIndex={-1}>
        {library.address.value.kind === 'settings' ? (
          <SettingsPage catalogue={library.catalogue} />
        ) : (
          <Documents library={library} today={today} />
        )}
      </main>
    </div>
  )
}
