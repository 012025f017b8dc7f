import { browser } from '../../lib/browser'
import { sendMessage } from '../../lib/messages/messenger'
import { hostOf } from '../../lib/store/host-of'
import { liveReaders } from './live-readers'

/** Has every open page of a site read again; private windows too, for they see what was said elsewhere. */
export async function readAgainOn(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false })
  await readAgainIn(tabs.flatMap(({ id, url }) => (id !== undefined && hostOf(url) === site ? [id] : [])))
}

/** Has the readers of these tabs ask again. A frame that is gone, or too busy, needs no telling. */
export async function readAgainIn(tabIds: readonly number[]): Promise<void> {
  await Promise.all(
    tabIds.map(async (tabId) => {
      const readers = await liveReaders(tabId)
      const told = readers.map(({ frameId }) => sendMessage('readAgain', undefined, { tabId, frameId }))
      await Promise.allSettled(told)
    }),
  )
}
