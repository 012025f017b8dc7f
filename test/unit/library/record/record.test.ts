import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createRecord, type KeptRecord } from '../../../../entrypoints/library/record/record'
import { foldWidth } from '../../../../lib/library/fold'
import { database } from '../../../../lib/store/database'
import { allKept, keepMention } from '../../../../lib/store/kept'
import { keptMention } from '../../record/kept-mention'

const FIRST = keptMention({ note: ' 照原样 \n', visit: { at: '2026-11-24T08:00:00.000Z', found: 'changed' } })
const SECOND = keptMention({
  id: '00000000-0000-4000-8000-000000000002',
  page: { ...FIRST.page, url: 'https://news.example/b' },
  keptAt: '2026-11-24T09:00:00.000Z',
})

let record: KeptRecord
beforeEach(async () => {
  await database.kept.clear()
  await keepMention(FIRST)
  await keepMention(SECOND)
  record = createRecord(foldWidth)
})

const stored = async () => JSON.stringify(await allKept())

describe('what is deleted', () => {
  it('can be put back as it was, byte for byte', async () => {
    const before = await stored()
    await record.remove(FIRST.id)
    expect(await allKept()).toEqual([SECOND])
    expect(record.removal.value).toEqual({ kind: 'one', entries: [FIRST] })
    await record.undo()
    expect(await stored()).toBe(before)
    expect(record.removal.value).toBeNull()
  })

  it('can be put back when it was everything', async () => {
    const before = await stored()
    await record.erase()
    expect(await allKept()).toEqual([])
    expect(record.removal.value?.kind).toBe('all')
    await record.undo()
    expect(await stored()).toBe(before)
  })

  it('is what was deleted last', async () => {
    await record.remove(FIRST.id)
    await record.remove(SECOND.id)
    await record.undo()
    expect(await allKept()).toEqual([SECOND])
  })

  it('stays to be put back where it is gone already', async () => {
    await record.remove(FIRST.id)
    await record.remove(FIRST.id)
    expect(record.removal.value?.entries).toEqual([FIRST])
  })
})

it('a change that fails is told, and leaves what there was to undo', async () => {
  await record.remove(FIRST.id)
  const broken = vi.spyOn(database.kept, 'clear').mockRejectedValue(new Error('disk full'))
  await record.erase()
  broken.mockRestore()
  expect(record.failure.value).toBe('Error: disk full')
  expect(record.removal.value?.kind).toBe('one')
  await record.undo()
  expect(record.failure.value).toBeNull()
})

it('what is kept is found, narrowed to a project, and counted by project', () => {
  const other = { ...SECOND, projectId: 'glass', projectName: '中玻' }
  record.kept.value = [other, FIRST]
  expect(record.projects.value.map(({ name, count }) => `${name} ${count}`)).toEqual([
    '中玻 1',
    '清陶固态电池项目 1',
  ])
  record.query.value = '照原样'
  expect(record.found.value.map(({ entry }) => entry.id)).toEqual([FIRST.id])
  record.projectId.value = 'glass'
  expect(record.found.value).toEqual([])
  expect(record.ofProject('glass')).toEqual([other])
})
