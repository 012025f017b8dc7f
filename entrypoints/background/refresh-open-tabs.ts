import { browser } from '../../lib/browser'
import { scoutFiles } from '../../lib/scout-files'

/** Why a tab got no scripts: a page of the browser's own, a store page, one that was closed meanwhile. */
export interface SkippedTab {
  tabId: number
  reason: string
}

/**
 * Puts the scouts into the tabs that are open already: a browser runs a manifest's scripts only in pages
 * that load later, and after an update the old scripts there can no longer reach us.
 */
export async function refreshOpenTabs(): Promise<SkippedTab[]> {
  const files = scoutFiles()
  if (files.length === 0) return []
  // A discarded tab has no page; it loads one, and the scripts with it, when the reader comes back to it.
  const tabs = await browser.tabs.query({ discarded: false })
  const skipped = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : inject(id, files))))
  return skipped.filter((tab) => tab !== null)
}

async function inject(tabId: number, files: string[]): Promise<SkippedTab | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files })
    return null
  } catch (error) {
    return { tabId, reason: error instanceof Error ? error.message : String(error) }
  }
}
