import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { CorpusSource } from '../../../lib/store/corpus-package'
import { database, LensDatabase } from '../../../lib/store/database'
import { ensureCorpus, readCorpusTables } from '../../../lib/store/install-corpus'
import { readSentinel } from '../../../lib/store/sentinel'
import { packageOf, smallCorpus, sourceOf } from './small-corpus'

/** As the browser does it when a reader clears site data, over the head of our connection. */
const deleteUnderWay = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database.name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })

const titles = async () => (await database.documents.toArray()).map(({ title }) => title)

beforeEach(async () => {
  fakeBrowser.reset()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await database.delete({ disableAutoOpen: false })
})
afterEach(() => vi.restoreAllMocks())

describe('an install', () => {
  it('fills the corpus tables on a new machine', async () => {
    expect(await ensureCorpus(sourceOf('h1'))).toBe('installed')
    expect(await titles()).toEqual(['新的一年怎么干（h1）'])
    expect(await database.passages.count()).toBe(2)
    expect(await database.projects.count()).toBe(2)
    expect(await database.targets.count()).toBe(3)
    expect(await database.lexicon.toArray()).toEqual([{ key: 'built-in', lexicon: { of: 'h1' } }])
    expect(await database.meta.toArray()).toEqual([{ key: 'corpus', hash: 'h1' }])
  })

  it('loads and writes nothing the second time', async () => {
    await ensureCorpus(sourceOf('h1'))
    const again = sourceOf('h1')
    expect(await ensureCorpus(again)).toBe('current')
    expect(again.load).not.toHaveBeenCalled()
  })

  it('loads once for two messages at a cold start', async () => {
    const source = sourceOf('h1')
    expect(await Promise.all([ensureCorpus(source), ensureCorpus(source)])).toEqual([
      'installed',
      'installed',
    ])
    expect(source.load).toHaveBeenCalledTimes(1)
  })

  it('leaves the work of a faster context alone', async () => {
    const source: CorpusSource = {
      hash: 'h1',
      async load() {
        const other = new LensDatabase()
        await other.documents.bulkAdd(packageOf('h1，由别处装上').corpus.documents)
        await other.meta.put({ key: 'corpus', hash: 'h1' })
        other.close()
        return packageOf('h1')
      },
    }
    expect(await ensureCorpus(source)).toBe('current')
    expect(await titles()).toEqual(['新的一年怎么干（h1，由别处装上）'])
  })

  it('refuses a package that is not of this build, and keeps what stood', async () => {
    await ensureCorpus(sourceOf('h1'))
    const wrong = { hash: 'h2', load: async () => packageOf('h3') }
    await expect(ensureCorpus(wrong)).rejects.toThrow('Expected corpus h2 in the package, found h3')
    expect(await titles()).toEqual(['新的一年怎么干（h1）'])
  })

  it('tries again after a failed load', async () => {
    const source = sourceOf('h1')
    source.load.mockRejectedValueOnce(new Error('disk read failed'))
    await expect(ensureCorpus(source)).rejects.toThrow('disk read failed')
    expect(await ensureCorpus(source)).toBe('installed')
  })

  it('leaves nothing half done where it dies between two steps', async () => {
    await ensureCorpus(sourceOf('h1'))
    const dies = vi.spyOn(database.meta, 'put').mockRejectedValue(new Error('killed'))
    await expect(ensureCorpus(sourceOf('h2'))).rejects.toThrow('killed')
    expect(await titles()).toEqual(['新的一年怎么干（h1）'])
    expect(await database.meta.get('corpus')).toEqual({ key: 'corpus', hash: 'h1' })
    dies.mockRestore()
    expect(await ensureCorpus(sourceOf('h2'))).toBe('updated')
    expect(await titles()).toEqual(['新的一年怎么干（h2）'])
  })

  it('fails whole on a corpus that names one id twice', async () => {
    const twice = { ...smallCorpus, targets: [...smallCorpus.targets, ...smallCorpus.targets] }
    const source = { hash: 'h1', load: async () => ({ ...packageOf('h1'), corpus: twice }) }
    await expect(ensureCorpus(source)).rejects.toThrow('targets.bulkAdd()')
    expect(await database.documents.count()).toBe(0)
    expect(await database.meta.count()).toBe(0)
  })
})

describe('another corpus', () => {
  /** A later version with a table of the reader's, as versions to come will have it. */
  class LaterDatabase extends LensDatabase {
    constructor() {
      super()
      this.version(4).stores({ later: 'id' })
    }
  }

  it('replaces the corpus and nothing that the reader made', async () => {
    await ensureCorpus(sourceOf('h1'))
    database.close({ disableAutoOpen: false })
    const later = new LaterDatabase()
    await later.table('later').add({ id: 1, note: '读者自己写的' })
    later.close()

    expect(await ensureCorpus(sourceOf('h2'))).toBe('updated')
    expect(await titles()).toEqual(['新的一年怎么干（h2）'])
    database.close({ disableAutoOpen: false })
    const reopened = new LaterDatabase()
    expect(await reopened.table('later').toArray()).toEqual([{ id: 1, note: '读者自己写的' }])
    reopened.close()
  })

  it('leaves the reader’s corrections as they are', async () => {
    await ensureCorpus(sourceOf('h1'))
    const correction = {
      id: 'c1',
      projectId: 'school',
      name: '某小学',
      site: 'news.example',
      sentence: '某小学的家长来信',
      at: '2026-11-24T07:00:00.000Z',
    }
    await database.corrections.add(correction)
    expect(await ensureCorpus(sourceOf('h2'))).toBe('updated')
    expect(await database.corrections.toArray()).toEqual([correction])
  })

  it('finds a database of the version before, and adds the corrections to it', async () => {
    await database.delete({ disableAutoOpen: false })
    const before = new Dexie(database.name)
    before.version(1).stores({ documents: 'id', meta: 'key' })
    await before.table('meta').add({ key: 'corpus', hash: 'older' })
    before.close()
    expect(await ensureCorpus(sourceOf('h2'))).toBe('updated')
    expect(await database.corrections.count()).toBe(0)
  })

  it('is installed by an older version of the extension over a newer database', async () => {
    const later = new LaterDatabase()
    await later.meta.put({ key: 'corpus', hash: 'newer' })
    later.close()
    expect(await ensureCorpus(sourceOf('older'))).toBe('updated')
    expect(await titles()).toEqual(['新的一年怎么干（older）'])
  })

  it('gives way when a newer version wants to upgrade the database', async () => {
    await ensureCorpus(sourceOf('h1'))
    const later = new LaterDatabase()
    expect(await later.table('later').count()).toBe(0)
    later.close()
  })
})

describe('a database deleted while the browser runs', () => {
  it('is made again, and told from one that never was', async () => {
    await ensureCorpus(sourceOf('h1'))
    expect(await readSentinel()).toEqual({ madeAt: expect.any(String), lostAt: null })
    await deleteUnderWay()
    expect(await ensureCorpus(sourceOf('h1'))).toBe('restored')
    expect(await titles()).toEqual(['新的一年怎么干（h1）'])
    expect(await readSentinel()).toEqual({
      madeAt: expect.any(String),
      lostAt: expect.any(String),
      lostKept: 0,
    })
  })

  it('costs a reader of the corpus nothing but time', async () => {
    const source = sourceOf('h1')
    expect(await readCorpusTables(() => database.targets.count(), source)).toBe(3)
    await deleteUnderWay()
    expect(await readCorpusTables(() => database.targets.count(), source)).toBe(3)
    expect(source.load).toHaveBeenCalledTimes(2)
  })

  it('is noticed between the install and the read', async () => {
    await ensureCorpus(sourceOf('h1'))
    const source = sourceOf('h1')
    const get = database.meta.get.bind(database.meta)
    vi.spyOn(database.meta, 'get').mockImplementationOnce(((key: string) =>
      get(key).then(async (row) => {
        await deleteUnderWay()
        return row
      })) as never)
    expect(await readCorpusTables(() => database.targets.count(), source)).toBe(3)
    expect(source.load).toHaveBeenCalledTimes(1)
  })

  it('is read again when it goes in the middle of a read', async () => {
    const source = sourceOf('h1')
    await ensureCorpus(source)
    let reads = 0
    const count = await readCorpusTables(async () => {
      if (reads++ === 0) Dexie.currentTransaction?.abort()
      return database.targets.count()
    }, source)
    expect([count, reads]).toEqual([3, 2])
  })

  it('is given up where it goes again and again', async () => {
    const goes = readCorpusTables(async () => {
      Dexie.currentTransaction?.abort()
      return database.targets.count()
    }, sourceOf('h1'))
    await expect(goes).rejects.toMatchObject({ name: 'TransactionInactiveError' })
  })

  it('is not read twice where the read itself is at fault', async () => {
    let reads = 0
    const fails = readCorpusTables(async () => {
      reads++
      throw new Error('Passage p9 names document d9, which is not there')
    }, sourceOf('h1'))
    await expect(fails).rejects.toThrow('Passage p9 names document d9, which is not there')
    expect(reads).toBe(1)
  })

  it('that cannot be opened is an error, and is tried again by the next call', async () => {
    database.close({ disableAutoOpen: false })
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await expect(ensureCorpus(sourceOf('h1'))).rejects.toThrow('no room')
    open.mockRestore()
    expect(await ensureCorpus(sourceOf('h1'))).toBe('installed')
  })
})

describe('the sentinel', () => {
  it('is made up for where the process died right after the install', async () => {
    await ensureCorpus(sourceOf('h1'))
    await fakeBrowser.storage.local.clear()
    expect(await ensureCorpus(sourceOf('h1'))).toBe('current')
    expect(await readSentinel()).toEqual({ madeAt: expect.any(String), lostAt: null })
  })
})
