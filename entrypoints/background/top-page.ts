import { browser } from '../../lib/browser'
import type { PageDate } from '../../lib/compare/page-date'
import type { Carry } from '../../lib/detect/mention'
import type { FrameAsker } from './asker'

/** storage.session, in memory: what is known of a tab's top page, for the frames within it. */
const keyOf = (tabId: number) => `top:${tabId}`

interface TopPage {
  /** Of the document that it was read in: a tab's next one is another. No address: what is read is not kept. */
  documentId: string
  /** The places that it speaks of. */
  places: Carry['places']
  pageDate: PageDate | null
}

/** Keeps what the top page's last batch established. */
export async function keepTopPage(
  { tabId, documentId }: FrameAsker,
  { places }: Carry,
  pageDate: PageDate | null,
): Promise<void> {
  if (documentId === null) return
  const top: TopPage = { documentId, places, pageDate }
  await browser.storage.session.set({ [keyOf(tabId)]: top })
}

/** What a child frame starts from: the page around it, or null where nothing is known of it. */
export async function topPage({
  tabId,
}: FrameAsker): Promise<{ carry: Carry; pageDate: PageDate | null } | null> {
  const key = keyOf(tabId)
  const top = (await browser.storage.session.get(key))[key] as TopPage | undefined
  if (top === undefined || top.documentId !== (await topDocument(tabId))) return null
  return { carry: { places: top.places, accepted: {}, previousFlow: '' }, pageDate: top.pageDate }
}

/** The document that is in the tab's top frame right now; null where no script may look. */
async function topDocument(tabId: number): Promise<string | null> {
  const [top] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func: () => true, injectImmediately: true })
    .catch(() => [])
  // Both browsers give it; the polyfill's types do not know it yet.
  return (top as { documentId?: string } | undefined)?.documentId ?? null
}
