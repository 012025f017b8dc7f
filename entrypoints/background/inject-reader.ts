import { browser } from '../../lib/browser'
import type { FrameAsker } from './asker'
import { publishFilter } from './publish-filter'
import { claimReader, releaseReader } from './reader-claim'
import { targetOf } from './script-target'

const READER = '/reader.js'
const HIGHLIGHTS = '/assets/highlights.css'

/**
 * Firefox 153 shows an author's `::highlight` in the document's own tree only, a user's in shadow trees too;
 * Chromium 156 shows either everywhere, but of a user's the underline without the background.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR'

/** Puts the reader and its sheet into the document that asks, once, and into no other frame of its tab. */
export async function injectReader(asker: FrameAsker): Promise<void> {
  await publishFilter()
  const target = targetOf(asker)
  const [claimed] = await browser.scripting.executeScript({
    target,
    func: claimReader,
    injectImmediately: true,
  })
  if (!claimed?.result) return
  try {
    await browser.scripting.insertCSS({ target, files: [HIGHLIGHTS], origin: ORIGIN })
    await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true })
  } catch (error) {
    await browser.scripting.executeScript({ target, func: releaseReader, injectImmediately: true })
    throw error
  }
}
