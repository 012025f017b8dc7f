import { browser } from '../browser'

/**
 * storage.local key `database`: outlives the database, so that a wiped one (the reader cleared site data,
 * the disk was full) is told from one that never was.
 */
const KEY = 'database'
/** storage.local key `kept`: how many kept mentions the database held last, so that a loss can be told whole. */
const KEPT_KEY = 'kept'

export interface Sentinel {
  /** ISO time. */
  madeAt: string
  /** ISO time at which the database was found empty though it had been made, or null. */
  lostAt: string | null
  /** How many kept mentions went with it; not there before the first loss. */
  lostKept?: number
}

/** What is known of this machine's database; null before the first install. */
export async function readSentinel(): Promise<Sentinel | null> {
  const stored = await browser.storage.local.get(KEY)
  return (stored[KEY] as Sentinel | undefined) ?? null
}

/** Notes that the database is there. Changes nothing where that is known. */
export async function noteMade(now: Date): Promise<void> {
  if (await readSentinel()) return
  const sentinel: Sentinel = { madeAt: now.toISOString(), lostAt: null }
  await browser.storage.local.set({ [KEY]: sentinel })
}

/** Notes that what was made is gone, with all that was kept in it, and made again. */
export async function noteLost(sentinel: Sentinel, now: Date): Promise<void> {
  const stored = await browser.storage.local.get(KEPT_KEY)
  const lostKept = (stored[KEPT_KEY] as number | undefined) ?? 0
  const lost: Sentinel = { ...sentinel, lostAt: now.toISOString(), lostKept }
  await browser.storage.local.set({ [KEY]: lost, [KEPT_KEY]: 0 })
}

/** Notes how many kept mentions the database holds. */
export async function noteKept(count: number): Promise<void> {
  await browser.storage.local.set({ [KEPT_KEY]: count })
}
