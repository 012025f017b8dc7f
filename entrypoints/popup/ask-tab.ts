import { browser } from '../../lib/browser'
import { sendMessage } from '../../lib/messages/messenger'
import type { FrameAnswer } from '../../lib/popup/group'
import type { Ping, Probe, TabObservation } from '../../lib/popup/state'
import { readTabReport } from '../../lib/store/frame-reports'

/** A page busy for longer than this is shown as loading and asked again. */
const ANSWER_MS = 1_500

/**
 * The tab that the popup is about: the active one, or the one that `?tab=<id>` names (for tests: the
 * popup's page opened in a tab of its own). An id that is no tab's fails when the tab is asked.
 */
export async function findTab(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab')
  if (named !== null) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? browser.tabs.TAB_ID_NONE
}

/**
 * Asks the tab, its scout and every frame's reader, each only where the one before was there: Chrome notes a
 * message that nobody hears among the extension's errors. Throws where there is no such tab.
 */
export async function observeTab(tabId: number): Promise<TabObservation> {
  const tab = await browser.tabs.get(tabId)
  const url = tab.url ?? null
  const [permitted, probe] = await Promise.all([isPermitted(url), probePage(tabId)])
  const ping: Ping = probe.kind === 'refused' ? { kind: 'absent' } : await pingScout(tabId)
  const frames = probe.kind === 'refused' ? [] : await askFrames(tabId, ping)
  const { status, incognito } = tab
  return { url, loading: status === 'loading', incognito, permitted, probe, ping, frames }
}

async function isPermitted(url: string | null): Promise<boolean> {
  if (await browser.permissions.contains({ origins: ['<all_urls>'] })) return true
  if (url === null || !/^https?:/.test(url)) return false
  return browser.permissions.contains({ origins: [sitePattern(new URL(url).hostname)] })
}

/** Match pattern of one site's pages; patterns know no ports. */
export const sitePattern = (site: string) => `*://${site}/*`

async function probePage(tabId: number): Promise<Probe> {
  const run = browser.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType })
    .then<Probe, Probe>(
      // Firefox runs nothing in its about: pages, and instead of an error gives no result.
      ([top]) =>
        typeof top?.result === 'string' ? { kind: 'ran', contentType: top.result } : { kind: 'refused' },
      () => ({ kind: 'refused' }),
    )
  return inTime<Probe>(run, { kind: 'late' })
}

async function pingScout(tabId: number): Promise<Ping> {
  const asked = sendMessage('ping', undefined, { tabId, frameId: 0 }).then<Ping, Ping>(
    // Undefined where some other listener of ours let it pass: no scout heard it.
    (answer) => (answer ? { kind: 'answered', ...answer } : { kind: 'absent' }),
    () => ({ kind: 'absent' }),
  )
  return inTime<Ping>(asked, { kind: 'late' })
}

/** The frames that reported mentions, and the top one wherever a reader was called to it: it may be at work still. */
async function askFrames(tabId: number, ping: Ping): Promise<FrameAnswer[]> {
  const { frames } = await readTabReport(tabId)
  const top = ping.kind === 'answered' && ping.readerAsked ? [0] : []
  const ids = new Set([...top, ...Object.keys(frames).map(Number)])
  return Promise.all([...ids].map((id) => askFrame(tabId, id)))
}

async function askFrame(tabId: number, frameId: number): Promise<FrameAnswer> {
  const asked = sendMessage('listMentions', undefined, { tabId, frameId }).then(
    (answer) => answer ?? null,
    () => null,
  )
  return { frameId, answer: await inTime(asked, null) }
}

function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), ANSWER_MS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
