import { browser } from '../browser'

/**
 * What the readers of a tab's frames reported last: storage.session key `tab:<tabId>`, which lives in
 * memory and is never written to disk. It holds no address, and goes with the tab's window at the latest.
 */
export interface TabReport {
  /** By frame id; only frames with mentions. */
  frames: Record<string, FrameEntry>
}

export interface FrameEntry {
  projectIds: string[]
  mentionCount: number
  /** A frame keeps its id over navigations; its documents differ. Null where the browser does not say. */
  documentId: string | null
}

/** A document that is in a frame right now. */
export interface LiveFrame {
  frameId: number
  documentId: string | null
}

const PREFIX = 'tab:'
const NO_FRAMES: TabReport = { frames: {} }

/** The report with this frame's entry in place of whatever the frame had said before. */
export function withEntry(report: TabReport, frameId: number, entry: FrameEntry): TabReport {
  const { [frameId]: _, ...others } = report.frames
  return { frames: entry.mentionCount > 0 ? { ...others, [frameId]: entry } : others }
}

/** The report without the frames that are gone, or that show another document by now. */
export function onlyLive(report: TabReport, live: readonly LiveFrame[]): TabReport {
  const documents = new Map(live.map(({ frameId, documentId }) => [String(frameId), documentId]))
  const frames = Object.entries(report.frames).filter(
    ([frameId, { documentId }]) => documents.has(frameId) && documents.get(frameId) === documentId,
  )
  return { frames: Object.fromEntries(frames) }
}

/** How many different projects a tab's frames mention. */
export function distinctProjects({ frames }: TabReport): number {
  return new Set(Object.values(frames).flatMap(({ projectIds }) => projectIds)).size
}

/** Empty where nothing was reported. */
export async function readTabReport(tabId: number): Promise<TabReport> {
  const key = PREFIX + tabId
  const stored = await browser.storage.session.get(key)
  return (stored[key] as TabReport | undefined) ?? NO_FRAMES
}

/** Calls `listener` whenever a frame of this tab reported something new. Returns what ends it. */
export function watchTabReport(tabId: number, listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (PREFIX + tabId in changes) listener()
  }
  browser.storage.session.onChanged.addListener(heard)
  return () => browser.storage.session.onChanged.removeListener(heard)
}

export async function writeTabReport(tabId: number, report: TabReport): Promise<void> {
  const key = PREFIX + tabId
  if (Object.keys(report.frames).length === 0) await browser.storage.session.remove(key)
  else await browser.storage.session.set({ [key]: report })
}

/** The tabs that reported something; some may show another page by now. */
export async function reportedTabs(): Promise<number[]> {
  const keys = await keysOfTabs()
  return keys.filter(({ key }) => key.startsWith(PREFIX)).map(({ tabId }) => tabId)
}

/** Drops what is kept of tabs that are closed. Tab ids are not used again while the browser runs. */
export async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id))
  const closed = (await keysOfTabs()).filter(({ tabId }) => !open.has(tabId))
  await browser.storage.session.remove(closed.map(({ key }) => key))
}

/** Every key that ends in a tab's id is about that tab, whoever wrote it. */
async function keysOfTabs(): Promise<{ key: string; tabId: number }[]> {
  const keys = Object.keys(await browser.storage.session.get(null))
  return keys.flatMap((key) => {
    const id = /^[a-z]+:(\d+)$/.exec(key)?.[1]
    return id === undefined ? [] : [{ key, tabId: Number(id) }]
  })
}
