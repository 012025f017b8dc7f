import { browser } from '../browser'

/**
 * storage.local key `database`: outlives the database, so that a wiped one (the reader cleared site data,
 * the disk was full) is told from one that never was.
 */
const KEY = 'database'

export interface Sentinel {
  /** ISO time. */
  madeAt: string
  /** ISO time at which the database was found empty though it had been made, or null. */
  lostAt: string | null
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

/** Notes that what was made is gone, and made again. */
export async function noteLost(sentinel: Sentinel, now: Date): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...sentinel, lostAt: now.toISOString() } satisfies Sentinel })
}
