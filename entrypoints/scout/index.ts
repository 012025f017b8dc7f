import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchText } from '../../lib/page/watch-text'
import { extensionRuntime } from './extension-runtime'
import { createGate } from './gate'
import { whenShown } from './when-shown'

declare global {
  /** This frame's scout, in our world of scripts, where the page cannot see it. */
  var haibowanScout: Scout | undefined
}

/** What the popup reads there (entrypoints/popup/ask-tab.ts): a listener for its questions would cost every page. */
interface Scout {
  readonly life: AbortController
  readerAsked: boolean
}

/**
 * The one script in every frame of every page: it asks for the reader where the text names a place of ours,
 * and until then does nothing but look; a page that has nothing and does not change costs no call to the
 * extension. An unlisted script and not one of WXT's content scripts, whose wrapper posts a message with the
 * extension's id into every page.
 */
export default defineUnlistedScript(() => {
  // Injected again (an install or update gives open tabs the scripts): the older one ends.
  globalThis.haibowanScout?.life.abort()
  const scout: Scout = { life: new AbortController(), readerAsked: false }
  globalThis.haibowanScout = scout
  const gate = createGate(window)
  let looks = 0
  const isWanted = (text: string) => {
    // An update or a removal of the extension leaves this script behind: not yet at its first look.
    if (looks++ > 0 && !extensionRuntime()) scout.life.abort()
    return !scout.life.signal.aborted && gate(text)
  }
  const watch = () => watchText(document, isWanted, () => void askForReader(scout), scout.life)
  whenShown(document, watch, scout.life.signal)
})

async function askForReader(scout: Scout): Promise<void> {
  for (let attempt = 0; attempt < 2 && !scout.readerAsked; attempt++) {
    scout.readerAsked = await injectReader().then(
      () => true,
      () => false,
    )
  }
}

/** One message, without the messenger: with it a script makes the extension's APIs where it only begins. */
async function injectReader(): Promise<void> {
  const answer = await extensionRuntime()?.sendMessage({
    type: 'injectReader',
    data: { title: document.title },
  })
  if (!answer || 'err' in answer) throw new Error('Expected a reader, found none')
}
