import { browser } from '../../lib/browser'
import { sendMessage } from '../../lib/messages/messenger'
import type { FrameAnswer } from '../../lib/popup/group'
import type { Probe, ScoutSeen, TabObservation } from '../../lib/popup/state'
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
 * Asks the tab, its page and every frame's reader, each only where the one before was there: Chrome notes a
 * message that nobody hears among the extension's errors. Throws where there is no such tab.
 */
export async function observeTab(tabId: number): Promise<TabObservation> {
  const tab = await browser.tabs.get(tabId)
  const url = tab.url ?? null
  const [permitted, { probe, scout }] = await Promise.all([isPermitted(url), lookAtPage(tabId)])
  const frames = probe.kind === 'refused' ? [] : await askFrames(tabId, scout)
  const { status, incognito } = tab
  return { url, loading: status === 'loading', incognito, permitted, probe, scout, frames }
}

async function isPermitted(url: string | null): Promise<boolean> {
  if (await browser.permissions.contains({ origins: ['<all_urls>'] })) return true
  if (url === null || !/^https?:/.test(url)) return false
  return browser.permissions.contains({ origins: [sitePattern(new URL(url).hostname)] })
}

/** Match pattern of one site's pages; patterns know no ports. */
export const sitePattern = (site: string) => `*://${site}/*`

type PageLook = Pick<TabObservation, 'probe' | 'scout'>

/** The scout listens to nobody: what it left in our world of scripts is read there. */
async function lookAtPage(tabId: number): Promise<PageLook> {
  const run = browser.scripting.executeScript({ target: { tabId }, func: whatIsThere }).then(
    ([top]) => pageLook(top?.result as ReturnType<typeof whatIsThere> | undefined),
    () => REFUSED,
  )
  return inTime<PageLook>(run, { probe: { kind: 'late' }, scout: { kind: 'late' } })
}

const REFUSED: PageLook = { probe: { kind: 'refused' }, scout: { kind: 'absent' } }

/** Runs in the page, and sees nothing of this file. */
function whatIsThere(): { contentType: string; readerAsked: boolean | null } {
  return {
    contentType: document.contentType,
    readerAsked: globalThis.haibowanScout?.readerAsked ?? null,
  }
}

/** Firefox runs nothing in its about: pages, and instead of an error gives no result. */
function pageLook(found: ReturnType<typeof whatIsThere> | undefined): PageLook {
  if (!found) return REFUSED
  const { contentType, readerAsked } = found
  const probe: Probe = { kind: 'ran', contentType }
  const scout: ScoutSeen = readerAsked === null ? { kind: 'absent' } : { kind: 'there', readerAsked }
  return { probe, scout }
}

/** The frames that reported mentions, and the top one wherever a reader was called to it: it may be at work still. */
async function askFrames(tabId: number, scout: ScoutSeen): Promise<FrameAnswer[]> {
  const { frames } = await readTabReport(tabId)
  const top = scout.kind === 'there' && scout.readerAsked ? [0] : []
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
