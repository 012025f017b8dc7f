import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'

/** The corpus could not be read: says so, what helps, and what the browser said. */
export function Message({ error }: { error: unknown }) {
  return (
    <main class="lens failure">
      <h1>{i18n.t('library.failed')}</h1>
      <p>{i18n.t('library.failedHelp')}</p>
      <p class="quiet">{String(error)}</p>
      <ActionButton onClick={() => location.reload()}>{i18n.t('library.again')}</ActionButton>
    </main>
  )
}
