import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { exportJson } from '../../../lib/record/export-json'
import { readKeptFile } from '../../../lib/record/import-json'
import type { KeptMention } from '../../../lib/record/model'
import { database } from '../../../lib/store/database'
import { ensureCorpus } from '../../../lib/store/install-corpus'
import {
  allKept,
  editNote,
  eraseKept,
  importKept,
  keepMention,
  keptOf,
  noteVisit,
  removeKept,
  restoreKept,
  watchKept,
} from '../../../lib/store/kept'
import { readSentinel } from '../../../lib/store/sentinel'
import { keptMention } from '../record/kept-mention'
import { sourceOf } from './small-corpus'

const NOW = new Date('2026-11-25T08:00:00.000Z')

const saying = (exact: string) => ({ exact, prefix: '', suffix: '' })

/** Ids are UUIDs; the tests know them by short names. */
const idOf = (name: string) =>
  `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').slice(0, 12).padEnd(12, '0')}`

/** The entry of that name, with a sentence of its own. */
const kept = (name: string, fields: Partial<KeptMention> = {}) =>
  keptMention({ id: idOf(name), quote: saying(`${name}的句子`), start: 0, end: 0, ...fields })

const nameOf = ({ id }: KeptMention) => Buffer.from(id.slice(24), 'hex').toString().replace(/\0+$/, '')
const names = (entries: readonly KeptMention[]) => entries.map(nameOf)
const allNames = async () => names(await allKept())

beforeEach(async () => {
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
})

afterEach(() => vi.restoreAllMocks())

describe('a kept mention', () => {
  it('is there as it was kept', async () => {
    await keepMention(kept('a'))
    expect(await allKept()).toEqual([kept('a')])
  })

  it('of the same sentence, page and project is the one that is there', async () => {
    await keepMention(kept('a', { note: '先前的话' }))
    const again = await keepMention(kept('b', { quote: saying('a的句子') }))
    expect(again).toEqual(kept('a', { note: '先前的话' }))
    expect(await allNames()).toEqual(['a'])
  })

  it('of another page, project or sentence stands for itself', async () => {
    const { page } = keptMention()
    await keepMention(kept('a'))
    await keepMention(
      kept('b', { quote: saying('a的句子'), page: { ...page, url: 'https://news.example/b' } }),
    )
    await keepMention(kept('c', { quote: saying('a的句子'), projectId: 'wanda' }))
    await keepMention(kept('d'))
    expect(await allNames()).toEqual(['d', 'c', 'b', 'a'])
  })

  it('is found by the address of its page, the latest first', async () => {
    const { page } = keptMention()
    await keepMention(kept('newer', { keptAt: '2026-11-25T07:00:00.000Z' }))
    await keepMention(kept('older'))
    await keepMention(kept('other', { page: { ...page, url: 'https://news.example/b' } }))
    expect(names(await keptOf('https://news.example/a'))).toEqual(['newer', 'older'])
  })

  it('is refused where its site has five thousand, and nowhere else', async () => {
    await database.kept.bulkAdd(Array.from({ length: 5000 }, (_, i) => kept(`k${i}`)))
    await expect(keepMention(kept('one more'))).rejects.toThrow(
      'Expected at most 5000 kept mentions of https://news.example/, found one more',
    )
    const { page } = keptMention()
    const elsewhere = kept('other', { page: { ...page, url: 'file:///home/reader/a.html' } })
    expect(nameOf(await keepMention(elsewhere))).toBe('other')
  })

  it('is told to whoever watches, the latest first', async () => {
    const heard: string[][] = []
    const stop = watchKept((all) => heard.push(names(all)))
    await keepMention(kept('older'))
    await keepMention(kept('newer', { keptAt: '2026-11-25T07:00:00.000Z' }))
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['newer', 'older']))
    stop()
  })
})

describe('what could not be read in again', () => {
  it('is not kept', async () => {
    const { page } = keptMention()
    const hostile = kept('a', { page: { ...page, url: 'javascript:alert(1)' } })
    await expect(keepMention(hostile)).rejects.toThrow(
      'Kept mention, page.url: Expected an address of http, https or file',
    )
    expect(await allNames()).toEqual([])
  })

  it('is not made of a note either', async () => {
    await keepMention(kept('a'))
    await expect(editNote(idOf('a'), '长'.repeat(20_001), NOW)).rejects.toThrow('Kept mention, note: ')
    expect(await allKept()).toEqual([kept('a')])
  })
})

describe('the note', () => {
  it('is changed, and the time of it noted', async () => {
    await keepMention(kept('a'))
    await editNote(idOf('a'), '开工了', NOW)
    expect(await allKept()).toEqual([kept('a', { note: '开工了', editedAt: '2026-11-25T08:00:00.000Z' })])
  })

  it('that stays the same is no edit', async () => {
    await keepMention(kept('a', { note: '开工了' }))
    await editNote(idOf('a'), '开工了', NOW)
    expect(await allKept()).toEqual([kept('a', { note: '开工了' })])
  })

  it('of an entry that is gone is nowhere to be changed', async () => {
    expect(await editNote(idOf('a'), '开工了', NOW)).toBeNull()
    expect(await allKept()).toEqual([])
  })

  it('is as it was after undo, and so is the time of its edit', async () => {
    await keepMention(kept('a', { note: '先前的话' }))
    const before = await editNote(idOf('a'), '后来的话', NOW)
    await restoreKept(before ? [before] : [])
    expect(await allKept()).toEqual([kept('a', { note: '先前的话' })])
  })
})

describe('a removal', () => {
  it('is undone', async () => {
    await keepMention(kept('a'))
    const removed = await removeKept(idOf('a'))
    expect(await allKept()).toEqual([])
    await restoreKept(removed ? [removed] : [])
    expect(await allKept()).toEqual([kept('a')])
  })

  it('of what is gone already takes nothing', async () => {
    expect(await removeKept(idOf('a'))).toBeNull()
  })

  it('of everything is undone too', async () => {
    await keepMention(kept('a'))
    await keepMention(kept('b'))
    const all = await eraseKept()
    expect(await allKept()).toEqual([])
    await restoreKept(all)
    expect(await allNames()).toEqual(['b', 'a'])
  })
})

describe('a visit', () => {
  it('is noted beside what was kept', async () => {
    const visit = { at: '2026-11-25T08:00:00.000Z', found: 'changed' } as const
    await keepMention(kept('a'))
    expect(await noteVisit(idOf('a'), visit)).toBe(true)
    expect(await allKept()).toEqual([kept('a', { visit })])
    expect(await noteVisit(idOf('b'), visit)).toBe(false)
  })
})

describe('an import', () => {
  it('adds what is not there', async () => {
    expect(await importKept([kept('a'), kept('b')])).toEqual({ added: 2, known: 0, conflicting: 0 })
    expect(await allNames()).toEqual(['b', 'a'])
  })

  it('doubles nothing when it is done twice', async () => {
    await importKept([kept('a'), kept('b')])
    expect(await importKept([kept('a'), kept('b')])).toEqual({ added: 0, known: 2, conflicting: 0 })
    expect(await allNames()).toEqual(['b', 'a'])
  })

  it('keeps both where another version is there, and does so once', async () => {
    await keepMention(kept('a', { note: '我这里的话' }))
    const other = [kept('a', { note: '那边的话' })]
    expect(await importKept(other)).toEqual({ added: 0, known: 0, conflicting: 1 })
    expect(await importKept(other)).toEqual({ added: 0, known: 1, conflicting: 0 })
    expect((await allKept()).map(({ note }) => note).sort()).toEqual(['我这里的话', '那边的话'])
  })

  it('leaves nothing where one of its entries cannot be written', async () => {
    await keepMention(kept('a'))
    const unwritable = { ...kept('c'), id: undefined as unknown as string }
    await expect(importKept([kept('b'), unwritable])).rejects.toThrow()
    expect(await allNames()).toEqual(['a'])
  })

  it('leaves nothing where what is read again is not what was written', async () => {
    const get = database.kept.bulkGet.bind(database.kept)
    const spy = vi.spyOn(database.kept, 'bulkGet')
    spy
      .mockImplementationOnce(get)
      .mockImplementationOnce(((asked: string[]) => get(asked).then((rows) => rows.slice(1))) as never)
    await expect(importKept([kept('a'), kept('b')])).rejects.toThrow(
      'Expected the imported entries as they were written, found others',
    )
    spy.mockRestore()
    expect(await allNames()).toEqual([])
  })

  it('is refused where it would be too many, and changes nothing', async () => {
    await keepMention(kept('a'))
    vi.spyOn(database.kept, 'count').mockReturnValueOnce(Dexie.Promise.resolve(19_999) as never)
    await expect(importKept([kept('b'), kept('c')])).rejects.toThrow(
      'Expected at most 20000 kept mentions, found 2 more',
    )
    expect(await allNames()).toEqual(['a'])
  })
})

test('exported, erased, imported and exported again, the record is the same file, byte for byte', async () => {
  await keepMention(kept('a'))
  await keepMention(kept('b', { keptAt: '2026-11-25T07:00:00.000Z' }))
  await editNote(idOf('a'), '等到年底\r\n再看', NOW)
  await noteVisit(idOf('b'), { at: '2026-11-26T08:00:00.000Z', found: 'there' })
  const file = exportJson(await allKept())
  await eraseKept()
  const read = readKeptFile(file)
  expect(await importKept(read.ok ? read.entries : [])).toEqual({ added: 2, known: 0, conflicting: 0 })
  expect(exportJson(await allKept())).toBe(file)
})

describe('a database that was wiped', () => {
  beforeEach(() => ensureCorpus(sourceOf('h1')))

  it('is known to have held what was kept', async () => {
    await keepMention(kept('a'))
    await importKept([kept('b'), kept('c')])
    await removeKept(idOf('c'))
    await database.delete({ disableAutoOpen: false })
    expect(await ensureCorpus(sourceOf('h1'))).toBe('restored')
    expect(await readSentinel()).toMatchObject({ lostAt: expect.any(String), lostKept: 2 })
  })

  it('is known to have held nothing where all was erased', async () => {
    await keepMention(kept('a'))
    await eraseKept()
    await database.delete({ disableAutoOpen: false })
    await ensureCorpus(sourceOf('h1'))
    expect(await readSentinel()).toMatchObject({ lostKept: 0 })
  })

  it('takes nothing along a second time', async () => {
    await keepMention(kept('a'))
    for (const lostKept of [1, 0]) {
      await database.delete({ disableAutoOpen: false })
      await ensureCorpus(sourceOf('h1'))
      expect(await readSentinel()).toMatchObject({ lostKept })
    }
  })
})

test('a mention is kept also where the sentinel cannot be told', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'))
  await keepMention(kept('a'))
  expect(await allNames()).toEqual(['a'])
})

describe('what was kept survives', () => {
  it('an update of the extension from the version that had corrections only', async () => {
    const correction = { id: 'c1', projectId: 'p', name: '万达', site: 'news.example', sentence: '', at: '' }
    const before = new Dexie(database.name)
    before.version(1).stores({ documents: 'id', targets: 'id, projectId, passageId', meta: 'key' })
    before.version(2).stores({ corrections: 'id, site, at' })
    await before.table('corrections').add(correction)
    before.close()
    await keepMention(kept('a'))
    expect(await database.corrections.toArray()).toEqual([correction])
    expect(await allKept()).toEqual([kept('a')])
  })

  it('an update of the corpus', async () => {
    await ensureCorpus(sourceOf('h1'))
    await keepMention(kept('a'))
    expect(await ensureCorpus(sourceOf('h2'))).toBe('updated')
    expect(await allKept()).toEqual([kept('a')])
  })

  it('the end of its target, and says what the target was', async () => {
    await keepMention(kept('a'))
    await ensureCorpus(sourceOf('h1'))
    const [entry] = await allKept()
    expect(await database.targets.get('battery')).toBeUndefined()
    expect(entry?.targets[0]).toMatchObject({
      exact: '清陶固态电池项目开工建设',
      documentTitle: '新的一年怎么干',
      section: '工业',
    })
  })
})
