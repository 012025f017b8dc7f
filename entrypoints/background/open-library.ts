import { browser } from '../../lib/browser'
import type { LibraryPlace } from '../../lib/messages/protocol'

/** Shows the library at a place: in the tab that has it already, or in a new one. */
export async function openLibrary(place: LibraryPlace): Promise<void> {
  const page = browser.runtime.getURL('library.html')
  const isStart = place.kind === 'start'
  const url = isStart ? page : `${page}#${place.kind}=${encodeURIComponent(place.id)}`
  const [open] = await browser.tabs.query({ url: page })
  if (open?.id === undefined) {
    await browser.tabs.create({ url })
    return
  }
  // Without a place it stays where the reader left it; with one only the hash changes: no reload.
  await browser.tabs.update(open.id, isStart ? { active: true } : { active: true, url })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}
