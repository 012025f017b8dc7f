import type { Lens } from '../../../lib/cli/browsers/lens'
import { eventually } from '../../../lib/cli/browsers/view'
import type { FrameMentions, ListedMention } from '../../../lib/messages/protocol'

/**
 * What is marked on the page in front when nothing more is to come: also where that is nothing, and where the
 * scout saw no reason for a reader. `hearScouts` must have been called before the page was opened.
 */
export async function settledMentions(lens: Lens, url: string): Promise<ListedMention[]> {
  const answer = await eventually(
    () => lens.callApi<FrameMentions | 'no reader' | null>(lookAt(url)),
    `the reader of ${url} to be done`,
  )
  if (answer === 'no reader') return []
  if (answer.state !== 'ready') throw new Error(`The reader of ${url} is ${answer.state}`)
  return answer.mentions
}

/**
 * Has a page of the extension note which scouts ask for a reader. The scout alone does not tell: one that
 * still waits for its reader looks like one that wants none.
 */
export async function hearScouts(lens: Lens): Promise<void> {
  await lens.callApi(`(() => {
    globalThis.scoutsHeard = new Set()
    chrome.runtime.onMessage.addListener(({ type }, { url }) => {
      if (type === 'injectReader') scoutsHeard.add(url)
    })
    return true
  })()`)
}

/**
 * Null for not yet; fails as long as the scout is not there. The scout looks at the page in the task in which
 * it can first be seen there, so that it has asked by then or has no reason to.
 */
function lookAt(url: string): string {
  return `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    if (tab.url !== ${JSON.stringify(url)}) return null
    const func = () => globalThis.haibowanScout.readerAsked
    const [{ result: readerAsked }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func })
    if (readerAsked !== true && readerAsked !== false) return null
    if (!readerAsked) return scoutsHeard.has(tab.url) ? null : 'no reader'
    const message = { type: 'listMentions' }
    const { res: frame } = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 })
    return frame.state === 'loading' ? null : frame
  })()`
}
