import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { KeptMention } from '../../../lib/record/model'
import { database } from '../../../lib/store/database'
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
import { keptMention } from '../record/kept-mention'

const NOW = new Date('2026-11-25T08:00:00.000Z')

const saying = (exact: string) => ({ exact, prefix: '', suffix: '' })

/** The entry `id`, of a sentence of its own. */
const kept = (id: string, fields: Partial<KeptMention> = {}) =>
  keptMention({ id, quote: saying(`${id}的句子`), ...fields })

const ids = async () => (await allKept()).map(({ id }) => id)

beforeEach(async () => {
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
})

describe('a kept mention', () => {
  it('is there as it was kept', async () => {
    await keepMention(kept('a'))
    expect(await allKept()).toEqual([kept('a')])
  })

  it('of the same sentence, page and project is the one that is there', async () => {
    await keepMention(kept('a', { note: '先前的话' }))
    const again = await keepMention(kept('b', { quote: saying('a的句子') }))
    expect(again).toEqual(kept('a', { note: '先前的话' }))
    expect(await ids()).toEqual(['a'])
  })

  it('of another page, project or sentence stands for itself', async () => {
    const { page } = keptMention()
    await keepMention(kept('a'))
    await keepMention(
      kept('b', { quote: saying('a的句子'), page: { ...page, url: 'https://news.example/b' } }),
    )
    await keepMention(kept('c', { quote: saying('a的句子'), projectId: 'wanda' }))
    await keepMention(kept('d'))
    expect(await ids()).toEqual(['d', 'c', 'b', 'a'])
  })

  it('is found by the address of its page, the latest first', async () => {
    const { page } = keptMention()
    await keepMention(kept('newer', { keptAt: '2026-11-25T07:00:00.000Z' }))
    await keepMention(kept('older'))
    await keepMention(kept('elsewhere', { page: { ...page, url: 'https://news.example/b' } }))
    expect((await keptOf('https://news.example/a')).map(({ id }) => id)).toEqual(['newer', 'older'])
  })

  it('is refused where its site has five thousand, and nowhere else', async () => {
    await database.kept.bulkAdd(Array.from({ length: 5000 }, (_, i) => kept(`k${i}`)))
    await expect(keepMention(kept('one more'))).rejects.toThrow(
      'Expected at most 5000 kept mentions of https://news.example/, found one more',
    )
    const { page } = keptMention()
    const elsewhere = kept('elsewhere', { page: { ...page, url: 'file:///home/reader/a.html' } })
    expect((await keepMention(elsewhere)).id).toBe('elsewhere')
  })

  it('is told to whoever watches, the latest first', async () => {
    const heard: string[][] = []
    const stop = watchKept((all) => heard.push(all.map(({ id }) => id)))
    await keepMention(kept('older'))
    await keepMention(kept('newer', { keptAt: '2026-11-25T07:00:00.000Z' }))
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['newer', 'older']))
    stop()
  })
})

describe('the note', () => {
  it('is changed, and the time of it noted', async () => {
    await keepMention(kept('a'))
    await editNote('a', '开工了', NOW)
    expect(await allKept()).toEqual([kept('a', { note: '开工了', editedAt: '2026-11-25T08:00:00.000Z' })])
  })

  it('that stays the same is no edit', async () => {
    await keepMention(kept('a', { note: '开工了' }))
    await editNote('a', '开工了', NOW)
    expect(await allKept()).toEqual([kept('a', { note: '开工了' })])
  })

  it('of an entry that is gone is nowhere to be changed', async () => {
    expect(await editNote('a', '开工了', NOW)).toBeNull()
    expect(await allKept()).toEqual([])
  })

  it('is as it was after undo, and so is the time of its edit', async () => {
    await keepMention(kept('a', { note: '先前的话' }))
    const before = await editNote('a', '后来的话', NOW)
    await restoreKept(before ? [before] : [])
    expect(await allKept()).toEqual([kept('a', { note: '先前的话' })])
  })
})

describe('a removal', () => {
  it('is undone', async () => {
    await keepMention(kept('a'))
    const removed = await removeKept('a')
    expect(await allKept()).toEqual([])
    await restoreKept(removed ? [removed] : [])
    expect(await allKept()).toEqual([kept('a')])
  })

  it('of what is gone already takes nothing', async () => {
    expect(await removeKept('a')).toBeNull()
  })

  it('of everything is undone too', async () => {
    await keepMention(kept('a'))
    await keepMention(kept('b'))
    const all = await eraseKept()
    expect(await allKept()).toEqual([])
    await restoreKept(all)
    expect(await ids()).toEqual(['b', 'a'])
  })
})

describe('a visit', () => {
  it('is noted beside what was kept', async () => {
    const visit = { at: '2026-11-25T08:00:00.000Z', found: 'changed' } as const
    await keepMention(kept('a'))
    expect(await noteVisit('a', visit)).toBe(true)
    expect(await allKept()).toEqual([kept('a', { visit })])
    expect(await noteVisit('b', visit)).toBe(false)
  })
})

describe('an import', () => {
  it('adds what is not there', async () => {
    expect(await importKept([kept('a'), kept('b')])).toEqual({ added: 2, known: 0, conflicting: 0 })
    expect(await ids()).toEqual(['b', 'a'])
  })

  it('doubles nothing when it is done twice', async () => {
    await importKept([kept('a'), kept('b')])
    expect(await importKept([kept('a'), kept('b')])).toEqual({ added: 0, known: 2, conflicting: 0 })
    expect(await ids()).toEqual(['b', 'a'])
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
    expect(await ids()).toEqual(['a'])
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
    expect(await ids()).toEqual([])
  })

  it('is refused where it would be too many, and changes nothing', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => kept(`k${i}`))
    await keepMention(kept('a'))
    await expect(importKept(many)).rejects.toThrow('Expected at most 20000 kept mentions, found 20000 more')
    expect(await ids()).toEqual(['a'])
  })
})
