import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onMessage, sendMessage } from '../../lib/messages/messenger'
import { watchText } from '../../lib/page/watch-text'
import { createGate } from './gate'
import { whenShown } from './when-shown'

declare global {
  /** The life of this frame's scout, in our world of scripts, where the page cannot see it. */
  var haibowanScout: AbortController | undefined
}

/**
 * The one script in every frame of every page: it asks for the reader where the text names a place of ours,
 * and until then does nothing but look. An unlisted script and not one of WXT's content scripts, whose
 * wrapper posts a message with the extension's id into every page.
 */
export default defineUnlistedScript(() => {
  // Injected again (an install or update gives open tabs the scripts): the older one ends.
  globalThis.haibowanScout?.abort()
  const life = new AbortController()
  globalThis.haibowanScout = life

  let readerAsked = false
  const { version } = browser.runtime.getManifest()
  const unlisten = onMessage('ping', () => ({ version, readerAsked }))
  // Taking the listener back fails where the extension is gone.
  life.signal.addEventListener('abort', () => browser.runtime?.id && unlisten(), { once: true })

  const gate = createGate(window)
  const isWanted = (text: string) => {
    // An update or a removal of the extension leaves this script behind, without an extension.
    if (!browser.runtime?.id) life.abort()
    return !life.signal.aborted && gate(text)
  }
  const watch = () => watchText(document, isWanted, () => void askForReader(), life.signal)
  whenShown(document, watch, life.signal)

  async function askForReader(): Promise<void> {
    for (let attempt = 0; attempt < 2 && !readerAsked; attempt++) {
      readerAsked = await sendMessage('injectReader', { title: document.title }).then(
        () => true,
        () => false,
      )
    }
  }
})
