import { builtIn, type CorpusPackage, type CorpusSource } from './corpus-package'
import { type CorpusTables, tablesOf } from './corpus-tables'
import { database } from './database'
import { CorpusGone, retryIfTakenAway } from './retry'
import { noteLost, noteMade, readSentinel } from './sentinel'

/**
 * What an install found: the corpus already there; a new machine; another corpus (an update of the
 * extension, or a step back); or a database that was wiped, and with it whatever the reader had kept.
 */
export type InstallOutcome = 'current' | 'installed' | 'updated' | 'restored'

const underWay = new Map<string, Promise<InstallOutcome>>()

/**
 * Sees to it that the database holds the corpus of `source`. Costs one look where it does. May be called
 * from every context at once, and before every use: the database can vanish while the browser runs.
 */
export function ensureCorpus(source: CorpusSource = builtIn): Promise<InstallOutcome> {
  const shared = underWay.get(source.hash)
  if (shared) return shared
  const install = retryIfTakenAway(database, () => installIfNeeded(source)).finally(() =>
    underWay.delete(source.hash),
  )
  underWay.set(source.hash, install)
  return install
}

/**
 * Reads from the corpus tables in one transaction that holds the whole corpus of `source`, installing it
 * first, and again where it vanishes between the install and the read. Where no database can be opened, the
 * package is read: it holds the same corpus. Firefox (153) gives our pages none in a private window, nor any
 * page of ours where it never keeps a history.
 */
export async function readCorpusTables<T>(
  work: (tables: CorpusTables) => Promise<T>,
  source: CorpusSource = builtIn,
): Promise<T> {
  if (!(await canOpen())) return work(tablesOf(await loadChecked(source)))
  return retryIfTakenAway(database, async () => {
    await ensureCorpus(source)
    return database.transaction('r', [database.meta, ...database.corpusTables], async () => {
      const found = await installedHash()
      if (found !== source.hash) throw new CorpusGone(`Expected corpus ${source.hash}, found ${found}`)
      return work(database)
    })
  })
}

async function installIfNeeded(source: CorpusSource): Promise<InstallOutcome> {
  if ((await installedHash()) === source.hash) {
    // A process that died right after the install has not noted it.
    await noteMade(new Date())
    return 'current'
  }
  const loaded = await loadChecked(source)
  const before = await replaceCorpus(loaded)
  if (before !== null) return before === source.hash ? 'current' : 'updated'
  const sentinel = await readSentinel()
  if (sentinel === null) {
    await noteMade(new Date())
    return 'installed'
  }
  await noteLost(sentinel, new Date())
  return 'restored'
}

async function loadChecked(source: CorpusSource): Promise<CorpusPackage> {
  const loaded = await source.load()
  if (loaded.hash === source.hash) return loaded
  throw new Error(`Expected corpus ${source.hash} in the package, found ${loaded.hash}`)
}

async function canOpen(): Promise<boolean> {
  try {
    await retryIfTakenAway(database, () => database.open())
    return true
  } catch (error) {
    console.warn('There is no database here; the corpus is read from the package.', error)
    return false
  }
}

/** All or nothing. Returns the hash that stood there; another context may have been faster. */
function replaceCorpus({ hash, corpus, lexicon }: CorpusPackage): Promise<string | null> {
  return database.transaction('rw', [database.meta, ...database.corpusTables], async () => {
    const before = await installedHash()
    if (before === hash) return before
    await Promise.all(database.corpusTables.map((table) => table.clear()))
    await Promise.all([
      database.documents.bulkAdd(corpus.documents),
      database.passages.bulkAdd(corpus.passages),
      database.projects.bulkAdd(corpus.projects),
      database.targets.bulkAdd(corpus.targets),
      database.lexicon.add({ key: 'built-in', lexicon }),
    ])
    await database.meta.put({ key: 'corpus', hash })
    return before
  })
}

async function installedHash(): Promise<string | null> {
  return (await database.meta.get('corpus'))?.hash ?? null
}
