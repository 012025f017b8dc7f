import { browser } from '../../lib/browser'
import type { Carry } from '../../lib/detect/mention'
import type { FrameAsker } from './asker'

/** storage.session, in memory: the places that a tab's top page speaks of, for the frames within it. */
const keyOf = (tabId: number) => `top:${tabId}`

interface TopPlaces {
  /** Of the page that they were read on: a tab's next page has other places. */
  url: string
  places: Carry['places']
}

/** Keeps what the top page's last batch established. */
export async function keepTopPlaces({ tabId, tabUrl }: FrameAsker, { places }: Carry): Promise<void> {
  const top: TopPlaces = { url: tabUrl, places }
  await browser.storage.session.set({ [keyOf(tabId)]: top })
}

/** What a child frame starts from: the places of the page around it, or null where none are known. */
export async function topPlaces({ tabId, tabUrl }: FrameAsker): Promise<Carry | null> {
  const key = keyOf(tabId)
  const top = (await browser.storage.session.get(key))[key] as TopPlaces | undefined
  return top?.url === tabUrl ? { places: top.places, accepted: {}, previousFlow: '' } : null
}
