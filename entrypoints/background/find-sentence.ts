import { browser } from '../../lib/browser'
import type { KeptMention, Visit } from '../../lib/record/model'

const REVISIT = '/revisit.js'

/**
 * Whether a kept sentence stands on the page of a tab, in any of its frames; where it does not, the page's
 * reader is told on the page itself. Null where no script may look, or what is shown has no text of its own
 * (a PDF, an error of the browser): of that nothing is claimed.
 */
export async function findSentence(tabId: number, { quote }: KeptMention): Promise<Visit['found'] | null> {
  try {
    const all = { tabId, allFrames: true }
    await browser.scripting.executeScript({ target: all, files: [REVISIT], injectImmediately: true })
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      // With patience: many pages are filled in after they are loaded.
      func: (exact: string) => globalThis.haibowanRevisit?.find(exact, true) ?? null,
      args: [quote.exact],
    })
    const found = top?.result as Visit['found'] | null | undefined
    if (found !== 'changed') return found ?? null
    const frames = await browser.scripting.executeScript({
      target: all,
      func: (exact: string) => globalThis.haibowanRevisit?.find(exact, false) ?? null,
      args: [quote.exact],
      injectImmediately: true,
    })
    return frames.some(({ result }) => result === 'there') ? 'there' : 'changed'
  } catch {
    return null
  }
}

/** Says on the page that it no longer holds the sentence. */
export async function tellChanged(tabId: number, { quote }: KeptMention): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (exact: string) => globalThis.haibowanRevisit?.tellChanged(exact),
    args: [quote.exact],
  })
}
