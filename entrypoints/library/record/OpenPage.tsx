import { i18n } from '#i18n'
import { sendMessage } from '../../../lib/messages/messenger'
import type { KeptMention } from '../../../lib/record/model'
import { textFragmentAddress } from '../../../lib/record/text-fragment'

/** Back to the sentence on its live page; the background opens it, and looks whether the sentence still stands there. */
export function OpenPage({ entry: { id, page, quote } }: { entry: KeptMention }) {
  const address = textFragmentAddress(page.url, quote.exact)
  if (address === null) return null
  function open(event: MouseEvent): void {
    // A click that asks for a tab of its own, or a window, is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    sendMessage('openKept', { id }).catch(() => window.open(address as string, '_blank', 'noreferrer'))
  }

  return (
    <a class="action" href={address} target="_blank" rel="noreferrer" onClick={open}>
      {i18n.t('record.open')}
    </a>
  )
}
