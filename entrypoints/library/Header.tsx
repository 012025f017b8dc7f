import { i18n } from '#i18n'
import type { Library, View } from './library'
import { SearchBox } from './SearchBox'

export function Header({ library }: { library: Library }) {
  return (
    <header class="top">
      <button type="button" class="action skip" onClick={() => document.getElementById('main')?.focus()}>
        {i18n.t('library.skip')}
      </button>
      <h1 class="brand">
        <img src="/icon/lens.svg" alt="" width="24" height="24" />
        <span>{i18n.t('extName')}</span>
      </h1>
      <SearchBox library={library} />
      <nav class="views" aria-label={i18n.t('library.views')}>
        <ViewLink library={library} view="list" href="#list" words={i18n.t('library.targets')} />
        <ViewLink library={library} view="reading" href="#" words={i18n.t('library.documents')} />
        <ViewLink library={library} view="settings" href="#settings" words={i18n.t('library.settings')} />
      </nav>
    </header>
  )
}

function ViewLink({
  library,
  view,
  href,
  words,
}: {
  library: Library
  view: View
  href: string
  words: string
}) {
  return (
    <a
      href={href}
      class="view"
      data-view={view}
      aria-current={library.view.value === view ? 'page' : undefined}
    >
      {words}
    </a>
  )
}
