import type Dexie from 'dexie'

/** The corpus tables do not hold the corpus of this build (any more). */
export class CorpusGone extends Error {
  override name = 'CorpusGone'
}

/**
 * What a query says whose database was taken away under it: deleted, its files cleared, its process gone.
 * Dexie reopens by itself after a close between two queries, not after one in the middle of a query.
 */
const TAKEN_AWAY = new Set([
  'AbortError',
  'CorpusGone',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'TransactionInactiveError',
  'UnknownError',
])

/** Runs `work`, and once more over a new connection where the database was taken away. Other errors pass. */
export async function retryIfTakenAway<T>(database: Dexie, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!wasTakenAway(error)) throw error
    // Dexie remembers a failed opening, and answers with a DatabaseClosedError until it is closed.
    database.close({ disableAutoOpen: false })
    return await work()
  }
}

/** An AbortError may hold the reason that counts in `inner`. */
function wasTakenAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { inner } = error as Error & { inner?: unknown }
  if (error.name === 'AbortError' && inner instanceof Error) return wasTakenAway(inner)
  return TAKEN_AWAY.has(error.name)
}
