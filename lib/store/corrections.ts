import { liveQuery } from 'dexie'
import { type Correction, database } from './database'
import { retryIfTakenAway } from './retry'

/** A page that pretends to be our reader can fill this and nothing else; no person comes near it. */
const MOST_PER_SITE = 500

/** The correction as it is kept: the one that stood there already, if it says the same. Throws where a site has too many. */
export function keepCorrection(correction: Correction): Promise<Correction> {
  return retryIfTakenAway(database, () =>
    database.transaction('rw', database.corrections, async () => {
      const there = await database.corrections.where({ site: correction.site }).toArray()
      const same = there.find((each) => saysTheSame(each, correction))
      if (same) return same
      if (there.length >= MOST_PER_SITE) {
        throw new Error(
          `Expected at most ${MOST_PER_SITE} corrections for ${correction.site}, found one more`,
        )
      }
      await database.corrections.add(correction)
      return correction
    }),
  )
}

/** What the reader has said about one site. */
export function correctionsOf(site: string): Promise<Correction[]> {
  return retryIfTakenAway(database, () => database.corrections.where({ site }).toArray())
}

/** Takes a correction back; null where it is gone already. */
export function removeCorrection(id: string): Promise<Correction | null> {
  return retryIfTakenAway(database, () =>
    database.transaction('rw', database.corrections, async () => {
      const correction = await database.corrections.get(id)
      await database.corrections.delete(id)
      return correction ?? null
    }),
  )
}

/** Calls `listener` with all corrections, the latest first, now and whenever they change. Returns what ends it. */
export function watchCorrections(listener: (corrections: Correction[]) => void): () => void {
  const all = liveQuery(() => database.corrections.orderBy('at').reverse().toArray())
  const watching = all.subscribe({ next: listener, error: (error) => console.error(error) })
  return () => watching.unsubscribe()
}

export function saysTheSame(a: Correction, b: Correction): boolean {
  return a.site === b.site && a.projectId === b.projectId && a.name === b.name
}
