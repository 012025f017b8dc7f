import { browser } from '../browser'
import { saysTheSame } from './corrections'
import type { Correction } from './database'

/**
 * What a reader said in a private window: storage.session key `private:<tabId>`, in memory, for as long as
 * the tab lives. Nothing of a private window is written to disk.
 */
const PREFIX = 'private:'
/** A page that pretends to be our reader can fill no more than this. */
const MOST_PER_TAB = 100

export async function privateCorrectionsOf(tabId: number): Promise<Correction[]> {
  const key = PREFIX + tabId
  return ((await browser.storage.session.get(key))[key] as Correction[] | undefined) ?? []
}

/** Not to be called twice at once for one tab. Throws where a tab has too many. */
export async function keepPrivateCorrection(tabId: number, correction: Correction): Promise<Correction> {
  const there = await privateCorrectionsOf(tabId)
  const same = there.find((each) => saysTheSame(each, correction))
  if (same) return same
  if (there.length >= MOST_PER_TAB) {
    throw new Error(`Expected at most ${MOST_PER_TAB} corrections in a private tab, found one more`)
  }
  await browser.storage.session.set({ [PREFIX + tabId]: [...there, correction] })
  return correction
}

/** The tab in which it held, or null where no tab has it. */
export async function removePrivateCorrection(id: string): Promise<number | null> {
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith(PREFIX)) continue
    const there = value as Correction[]
    const left = there.filter((each) => each.id !== id)
    if (left.length === there.length) continue
    await browser.storage.session.set({ [key]: left })
    return Number(key.slice(PREFIX.length))
  }
  return null
}
