import { useSignalEffect } from '@preact/signals'
import { i18n } from '#i18n'
import { Documents } from './Documents'
import { Header } from './Header'
import type { Library } from './library'
import { Results } from './Results'
import { RecordPage } from './record/RecordPage'
import { StoryPage } from './record/StoryPage'
import { UndoBar } from './record/UndoBar'
import { SettingsPage } from './SettingsPage'
import { TargetList } from './TargetList'

export interface AppProps {
  library: Library
  today: Date
}

/** Side by side where the window is wide: list or results, and what is read. One at a time where it is not. */
export function App({ library, today }: AppProps) {
  useSignalEffect(() => {
    const at = library.address.value
    const name = at.kind === 'story' ? library.projectName(at.id) : library.current.value?.project.name
    const place = i18n.t(library.view.value === 'record' ? 'record.title' : 'library.title')
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
        <Page library={library} today={today} />
      </main>
      <UndoBar record={library.record} />
    </div>
  )
}

function Page({ library, today }: AppProps) {
  const address = library.address.value
  switch (address.kind) {
    case 'settings':
      return <SettingsPage catalogue={library.catalogue} />
    case 'record':
      return <RecordPage record={library.record} />
    case 'story':
      return <StoryPage key={address.id} projectId={address.id} library={library} today={today} />
    default:
      return <Documents library={library} today={today} />
  }
}
