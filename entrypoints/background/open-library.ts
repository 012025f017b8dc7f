import { browser } from '../../lib/browser'

/** Shows the library, at a target or at its start: in the tab that has it already, or in a new one. */
export async function openLibrary(targetId: string | null): Promise<void> {
  const page = browser.runtime.getURL('library.html')
  const url = targetId === null ? page : `${page}#target=${encodeURIComponent(targetId)}`
  const [open] = await browser.tabs.query({ url: page })
  if (open?.id === undefined) {
    await browser.tabs.create({ url })
    return
  }
  // Without a target it stays where the reader left it; with one only the hash changes: no reload.
  await browser.tabs.update(open.id, targetId === null ? { active: true } : { active: true, url })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}
