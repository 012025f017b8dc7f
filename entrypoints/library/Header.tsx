import { i18n } from '#i18n'
import { formatAddress } from '../../lib/library/address'
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
        <ViewLink
          library={library}
          view="record"
          href={formatAddress({ kind: 'record' })}
          words={i18n.t('record.title')}
          count={library.record.kept.value?.length ?? 0}
        />
        <ViewLink library={library} view="settings" href="#settings" words={i18n.t('library.settings')} />
      </nav>
    </header>
  )
}

interface ViewLinkProps {
  library: Library
  view: View
  href: string
  words: string
  /** How many there are to see; nothing where there is none. */
  count?: number
}

function ViewLink({ library, view, href, words, count = 0 }: ViewLinkProps) {
  return (
    <a
      href={href}
      class="view"
      data-view={view}
      aria-current={library.view.value === view ? 'page' : undefined}
    >
      {words}
      {count > 0 && <span class="count">{count}</span>}
    </a>
  )
}
