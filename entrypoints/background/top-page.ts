import { browser } from '../../lib/browser'
import type { Carry } from '../../lib/detect/mention'
import type { FrameAsker } from './asker'

/** storage.session, in memory: the places that a tab's top page speaks of, for the frames within it. */
const keyOf = (tabId: number) => `top:${tabId}`

interface TopPlaces {
  /** Of the document that they were read in: a tab's next one has other places. No address: what is read is not kept. */
  documentId: string
  places: Carry['places']
}

/** Keeps what the top page's last batch established. */
export async function keepTopPlaces({ tabId, documentId }: FrameAsker, { places }: Carry): Promise<void> {
  if (documentId === null) return
  const top: TopPlaces = { documentId, places }
  await browser.storage.session.set({ [keyOf(tabId)]: top })
}

/** What a child frame starts from: the places of the page around it, or null where none are known. */
export async function topPlaces({ tabId }: FrameAsker): Promise<Carry | null> {
  const key = keyOf(tabId)
  const top = (await browser.storage.session.get(key))[key] as TopPlaces | undefined
  if (top === undefined || top.documentId !== (await topDocument(tabId))) return null
  return { places: top.places, accepted: {}, previousFlow: '' }
}

/** The document that is in the tab's top frame right now; null where no script may look. */
async function topDocument(tabId: number): Promise<string | null> {
  const [top] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func: () => true, injectImmediately: true })
    .catch(() => [])
  // Both browsers give it; the polyfill's types do not know it yet.
  return (top as { documentId?: string } | undefined)?.documentId ?? null
}
