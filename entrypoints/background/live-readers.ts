import { browser } from '../../lib/browser'
import type { LiveFrame } from '../../lib/store/frame-reports'
import { hasReader } from './reader-claim'

/**
 * The documents of a tab that have a reader right now. Asked instead of listening to tabs.onUpdated, which
 * would wake the background for every page that the reader ever opens. None where the tab shows a page
 * that no extension may enter, or is closed.
 */
export async function liveReaders(tabId: number): Promise<LiveFrame[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: hasReader, injectImmediately: true })
    .catch(() => [])
  return results
    .filter(({ result }) => result === true)
    .map((each) => ({ frameId: each.frameId, documentId: documentIdOf(each) }))
}

/** Both browsers give it; the polyfill's types do not know it yet. */
const documentIdOf = (result: object): string | null => (result as { documentId?: string }).documentId ?? null
