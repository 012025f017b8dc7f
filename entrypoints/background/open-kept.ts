import { browser } from '../../lib/browser'
import { keptAddress } from '../../lib/record/kept-address'
import type { KeptMention } from '../../lib/record/model'
import { textFragmentAddress } from '../../lib/record/text-fragment'
import { keptById, noteVisit } from '../../lib/store/kept'
import { findSentence, tellChanged } from './find-sentence'

/**
 * storage.session: the entry whose page a tab was opened for, until it was looked at. The background may die
 * while the page loads.
 */
const PREFIX = 'visit:'

interface Awaited {
  entryId: string
}

/**
 * Goes back to a kept sentence: its page in a new tab, at its words. When the page is there, the entry is told
 * whether the sentence still is, and where not so is the reader.
 *
 * @throws where the entry is gone
 */
export async function openKept(entryId: string): Promise<void> {
  const entry = await entryOf(entryId)
  const url = entry && textFragmentAddress(entry.page.url, entry.quote.exact)
  if (!url) throw new Error(`Expected an entry of the record, found ${entryId}`)
  const tab = await browser.tabs.create({ url })
  // Nothing of a private window is stored, and nothing can be noted of a tab that has no name.
  if (tab.id === undefined || tab.incognito) return
  const awaited: Awaited = { entryId }
  await browser.storage.session.set({ [PREFIX + tab.id]: awaited })
  await follow([tab.id])
}

/** Goes on with what a background that died was waiting for. */
export async function resumeVisits(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null))
  const tabIds = keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)))
  if (tabIds.length > 0) await follow(tabIds)
}

/** Tabs that this background waits for, and whether it is looking at them; it listens to tabs for no longer. */
const followed = new Map<number, 'waiting' | 'looking' | 'look again'>()

async function follow(tabIds: number[]): Promise<void> {
  if (followed.size === 0) {
    browser.tabs.onUpdated.addListener(heard)
    browser.tabs.onRemoved.addListener(unfollow)
  }
  for (const tabId of tabIds) followed.set(tabId, 'waiting')
  // Some may be there already.
  await Promise.all(tabIds.map(look))
}

function heard(tabId: number, { status }: { status?: string }): void {
  if (status !== 'complete') return
  const state = followed.get(tabId)
  if (state === 'waiting') void look(tabId)
  else if (state === 'looking') followed.set(tabId, 'look again')
}

async function unfollow(tabId: number): Promise<void> {
  followed.delete(tabId)
  if (followed.size === 0) {
    browser.tabs.onUpdated.removeListener(heard)
    browser.tabs.onRemoved.removeListener(unfollow)
  }
  await browser.storage.session.remove(PREFIX + tabId)
}

async function look(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  // Firefox calls the empty page complete that a tab begins with.
  if (tab?.status === 'loading' || tab?.url === 'about:blank') return
  if (followed.get(tabId) !== 'waiting') return
  followed.set(tabId, 'looking')
  const entry = await entryAwaited(tabId)
  if (!tab || !entry) return unfollow(tabId)
  const found = await findSentence(tabId, entry)
  if (found === null) return waitOn(tabId)
  await unfollow(tabId)
  // Of another page than the one that was kept nothing is said, unless the sentence is there.
  if (found === 'changed' && !isSamePage(entry, tab.url)) return
  await noteVisit(entry.id, { at: new Date().toISOString(), found })
  if (found === 'changed') await tellChanged(tabId, entry)
}

/** No script may look at the page, or it was replaced meanwhile: then the next one in this tab is the page. */
async function waitOn(tabId: number): Promise<void> {
  const isThere = followed.get(tabId) === 'look again'
  if (!followed.has(tabId)) return
  followed.set(tabId, 'waiting')
  if (isThere) await look(tabId)
}

async function entryAwaited(tabId: number): Promise<KeptMention | undefined> {
  const key = PREFIX + tabId
  const awaited = (await browser.storage.session.get(key))[key] as Awaited | undefined
  return awaited && entryOf(awaited.entryId)
}

const entryOf = async (id: string): Promise<KeptMention | undefined> => (await keptById([id]))[0]

/** The same but for http and https: many sites have changed to the latter. */
function isSamePage({ page }: KeptMention, url: string | undefined): boolean {
  const [then, now] = [page.url, url === undefined ? null : keptAddress(url)]
  return now?.replace(/^https?:/, '') === then.replace(/^https?:/, '')
}
