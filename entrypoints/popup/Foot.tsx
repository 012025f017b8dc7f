import { i18n } from '#i18n'
import { LibraryLink } from './LibraryLink'

/** Two things a reader may always want to know: that nothing leaves the machine, and where all targets are. */
export function Foot() {
  return (
    <footer class="under">
      <span>{i18n.t('popup.privacy')}</span>
      <LibraryLink address={{ kind: 'start' }}>{i18n.t('popup.library')}</LibraryLink>
    </footer>
  )
}
