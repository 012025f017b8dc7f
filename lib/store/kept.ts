import { liveQuery } from 'dexie'
import { canonicalJson } from '../corpus/canonical-json'
import { checkKept } from '../record/check'
import { copyIdOf } from '../record/copy-id'
import { LIMITS } from '../record/limits'
import { type ImportCounts, mergeKept } from '../record/merge'
import type { KeptMention, Visit } from '../record/model'
import { database } from './database'
import { retryIfTakenAway } from './retry'
import { noteKept } from './sentinel'

/** A page that pretends to be our reader can fill its own site's share and nothing else. */
const MOST_PER_SITE = 5_000

/**
 * Keeps a mention. The same sentence of the same page about the same project is kept once: then the answer
 * is the entry that is there, as it stands. Throws where there are too many, and for one that no export could
 * be read in with.
 */
export async function keepMention(entry: KeptMention): Promise<KeptMention> {
  checkKept(entry)
  return change(async () => {
    const there = await database.kept.where('page.url').equals(entry.page.url).toArray()
    const same = there.find((each) => isSameMention(each, entry))
    if (same) return same
    await refuseTooMany(siteOf(entry.page.url))
    await database.kept.add(entry)
    return entry
  })
}

/** Takes an entry out; what it was, for undo (`restoreKept`), or null where it is gone already. */
export function removeKept(id: string): Promise<KeptMention | null> {
  return change(async () => {
    const entry = await database.kept.get(id)
    await database.kept.delete(id)
    return entry ?? null
  })
}

/**
 * Takes an entry out unless it bears a note: words exist nowhere else, and are not lost to a second press. One
 * that is gone already is no error. `of`: the address that it must be of, or null for any.
 */
export function takeBack(id: string, of: string | null): Promise<'removed' | 'noted'> {
  return change(async () => {
    const entry = await database.kept.get(id)
    if (entry && of !== null && entry.page.url !== of) {
      throw new Error(`Expected an entry of ${of}, found one of another address`)
    }
    if (entry && entry.note !== '') return 'noted'
    await database.kept.delete(id)
    return 'removed'
  })
}

/** The entries with these ids; those that are gone are left out. */
export function keptById(ids: readonly string[]): Promise<KeptMention[]> {
  return retryIfTakenAway(database, async () =>
    (await database.kept.bulkGet([...ids])).filter((each) => each !== undefined),
  )
}

/** Takes everything out; what there was, for undo (`restoreKept`). */
export function eraseKept(): Promise<KeptMention[]> {
  return change(async () => {
    const all = await database.kept.toArray()
    await database.kept.clear()
    return all
  })
}

/** Undo of a removal or an edit: the entries stand again as given. */
export function restoreKept(entries: readonly KeptMention[]): Promise<void> {
  return change(async () => {
    await database.kept.bulkPut([...entries])
  })
}

/**
 * Changes the reader's note. What the entry was before, for undo (`restoreKept`), or null where it is gone.
 * Throws where the note is too long.
 */
export function editNote(id: string, note: string, now = new Date()): Promise<KeptMention | null> {
  return change(async () => {
    const entry = await database.kept.get(id)
    if (!entry) return null
    if (entry.note === note) return entry
    const edited = { ...entry, note, editedAt: now.toISOString() }
    checkKept(edited)
    await database.kept.put(edited)
    return entry
  })
}

/** Notes what was found on the page. False where the entry is gone. */
export function noteVisit(id: string, visit: Visit): Promise<boolean> {
  return change(async () => (await database.kept.update(id, { visit })) === 1)
}

/**
 * Takes in the entries of an export, all or none: nothing that is there is written over (see mergeKept). What
 * was written is read again before it counts. Throws where there would be too many, and changes nothing.
 */
export async function importKept(entries: readonly KeptMention[]): Promise<ImportCounts> {
  // Made beforehand: a transaction ends where something else is waited for.
  const copyIds = new Map(
    await Promise.all(entries.map(async (each) => [each.id, await copyIdOf(each)] as const)),
  )
  return change(async () => {
    const ids = [...copyIds].flat()
    const found = (await database.kept.bulkGet(ids)).filter((each) => each !== undefined)
    const { add, counts } = mergeKept(new Map(found.map((each) => [each.id, each])), entries, copyIds)
    if ((await database.kept.count()) + add.length > LIMITS.entries) {
      throw new Error(`Expected at most ${LIMITS.entries} kept mentions, found ${add.length} more`)
    }
    await database.kept.bulkAdd(add)
    const written = await database.kept.bulkGet(add.map(({ id }) => id))
    if (canonicalJson(written) !== canonicalJson(add)) {
      throw new Error('Expected the imported entries as they were written, found others')
    }
    return counts
  })
}

/** What was kept of one address, the latest first. */
export function keptOf(url: string): Promise<KeptMention[]> {
  return retryIfTakenAway(database, async () =>
    (await database.kept.where('page.url').equals(url).sortBy('keptAt')).reverse(),
  )
}

/** All that was kept, the latest first. */
export function allKept(): Promise<KeptMention[]> {
  return retryIfTakenAway(database, latestFirst)
}

/** Calls `listener` with all that is kept, the latest first, now and whenever it changes. Returns what ends it. */
export function watchKept(listener: (entries: KeptMention[]) => void): () => void {
  const watching = liveQuery(latestFirst).subscribe({
    next: listener,
    error: (error) => console.error(error),
  })
  return () => watching.unsubscribe()
}

const latestFirst = () => database.kept.orderBy('keptAt').reverse().toArray()

/** A change: all or nothing; then the sentinel is told how many there are. */
async function change<T>(work: () => Promise<T>): Promise<T> {
  const { done, count } = await retryIfTakenAway(database, () =>
    database.transaction('rw', database.kept, async () => ({
      done: await work(),
      count: await database.kept.count(),
    })),
  )
  // What was kept is kept, also where this cannot be noted.
  await noteKept(count).catch((error: unknown) => console.warn('The sentinel was not told', error))
  return done
}

function isSameMention(a: KeptMention, b: KeptMention): boolean {
  return a.page.url === b.page.url && a.projectId === b.projectId && a.quote.exact === b.quote.exact
}

async function refuseTooMany(site: string): Promise<void> {
  if ((await database.kept.count()) >= LIMITS.entries) {
    throw new Error(`Expected at most ${LIMITS.entries} kept mentions, found one more`)
  }
  if ((await database.kept.where('page.url').startsWith(site).count()) >= MOST_PER_SITE) {
    throw new Error(`Expected at most ${MOST_PER_SITE} kept mentions of ${site}, found one more`)
  }
}

/** The beginning that all addresses of a site share; files on the machine are one site. */
function siteOf(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${protocol === 'file:' ? '' : host}/`
}
