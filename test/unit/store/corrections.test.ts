import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import {
  correctionsOf,
  keepCorrection,
  removeCorrection,
  watchCorrections,
} from '../../../lib/store/corrections'
import { type Correction, database } from '../../../lib/store/database'
import { forgetClosedTabs } from '../../../lib/store/frame-reports'
import {
  keepPrivateCorrection,
  privateCorrectionsOf,
  removePrivateCorrection,
} from '../../../lib/store/private-corrections'

const correction = (id: string, fields: Partial<Correction> = {}): Correction => ({
  id,
  projectId: 'wanda',
  name: '万达广场',
  site: 'news.example',
  sentence: '万达广场今晚有灯会。',
  at: '2026-11-24T07:00:00.000Z',
  ...fields,
})

beforeEach(async () => {
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
})

describe('a correction', () => {
  it('is kept for its site and for no other', async () => {
    await keepCorrection(correction('a'))
    expect(await correctionsOf('news.example')).toEqual([correction('a')])
    expect(await correctionsOf('other.example')).toEqual([])
  })

  it('for local files is kept under the empty site', async () => {
    await keepCorrection(correction('a', { site: '' }))
    expect(await correctionsOf('')).toHaveLength(1)
  })

  it('that says the same as one before is that one', async () => {
    await keepCorrection(correction('a'))
    const again = await keepCorrection(correction('b', { sentence: '万达广场停车难。' }))
    expect(again.id).toBe('a')
    expect(await database.corrections.count()).toBe(1)
  })

  it('is taken back by its id, and is gone', async () => {
    await keepCorrection(correction('a'))
    expect(await removeCorrection('a')).toEqual(correction('a'))
    expect(await removeCorrection('a')).toBeNull()
    expect(await correctionsOf('news.example')).toEqual([])
  })

  it('is refused where a site has five hundred: no person makes so many', async () => {
    await database.corrections.bulkAdd(
      Array.from({ length: 500 }, (_, i) => correction(`c${i}`, { name: `名${i}` })),
    )
    await expect(keepCorrection(correction('one more'))).rejects.toThrow(
      'Expected at most 500 corrections for news.example, found one more',
    )
    expect((await keepCorrection(correction('elsewhere', { site: 'other.example' }))).id).toBe('elsewhere')
  })

  it('is told to whoever watches, the latest first', async () => {
    const heard: string[][] = []
    let settle = () => {}
    const two = new Promise<void>((resolve) => {
      settle = resolve
    })
    const stop = watchCorrections((all) => {
      heard.push(all.map(({ id }) => id))
      if (all.length === 2) settle()
    })
    await keepCorrection(correction('older'))
    await keepCorrection(correction('newer', { name: '万达', at: '2026-11-25T07:00:00.000Z' }))
    await two
    stop()
    expect(heard.at(-1)).toEqual(['newer', 'older'])
  })
})

describe('a correction of a private window', () => {
  it('lives in its tab and is written to no disk', async () => {
    await keepPrivateCorrection(3, correction('a'))
    expect(await privateCorrectionsOf(3)).toEqual([correction('a')])
    expect(await privateCorrectionsOf(4)).toEqual([])
    expect(await database.corrections.count()).toBe(0)
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('goes with its tab', async () => {
    await keepPrivateCorrection(999_999, correction('a'))
    await forgetClosedTabs()
    expect(await privateCorrectionsOf(999_999)).toEqual([])
  })

  it('is taken back by its id, which tells the tab', async () => {
    await keepPrivateCorrection(3, correction('a'))
    await keepPrivateCorrection(3, correction('b', { name: '万达' }))
    expect(await removePrivateCorrection('a')).toBe(3)
    expect((await privateCorrectionsOf(3)).map(({ id }) => id)).toEqual(['b'])
    expect(await removePrivateCorrection('a')).toBeNull()
  })

  it('is refused where a tab has a hundred', async () => {
    for (let i = 0; i < 100; i++) await keepPrivateCorrection(3, correction(`c${i}`, { name: `名${i}` }))
    await expect(keepPrivateCorrection(3, correction('one more'))).rejects.toThrow(
      'Expected at most 100 corrections in a private tab, found one more',
    )
  })
})
