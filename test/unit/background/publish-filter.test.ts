import { encodeJson } from '../../../lib/build/encode-gb18030'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { publishFilter } from '../../../entrypoints/background/publish-filter'
import { builtIn } from '../../../lib/store/corpus-package'
import { database } from '../../../lib/store/database'
import { packageOf } from '../store/small-corpus'

/** A stand-in that shows what was packed. */
vi.mock('../../../lib/detect/filter', () => ({ buildFilter: (lexicon: unknown) => ({ packed: lexicon }) }))
vi.mock('../../../lib/detect/lexicon/packed', () => ({ unpackLexicon: (lexicon: unknown) => lexicon }))

let version = '1.0.0'
const published = async () => (await fakeBrowser.storage.local.get('filter')).filter

beforeEach(async () => {
  vi.stubGlobal('__CORPUS_HASH__', 'h1')
  fakeBrowser.reset()
  version = '1.0.0'
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version }) })
  await database.delete({ disableAutoOpen: false })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(encodeJson(packageOf(builtIn.hash)))),
  )
})

describe('the published filter', () => {
  const current = () => ({ hash: builtIn.hash, version: '1.0.0', data: { packed: { of: builtIn.hash } } })

  it('is that of the corpus of this build', async () => {
    await publishFilter()
    expect(await published()).toEqual(current())
  })

  it('is packed once', async () => {
    await Promise.all([publishFilter(), publishFilter()])
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    await publishFilter()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(set).not.toHaveBeenCalled()
    set.mockRestore()
  })

  it.each([
    ['another corpus', { hash: 'old', version: '1.0.0', data: 'stale' }],
    ['an older version of the extension', { hash: 'h1', version: '0.9.0', data: 'stale' }],
    ['nobody knows what', 'unreadable'],
  ])('replaces one of %s', async (_, stale) => {
    await fakeBrowser.storage.local.set({ filter: stale })
    await publishFilter()
    expect(await published()).toEqual(current())
  })

  it('is tried again after a failure', async () => {
    vi.mocked(fetch).mockRejectedValueOnce(new Error('disk read failed'))
    await expect(publishFilter()).rejects.toThrow('disk read failed')
    await publishFilter()
    expect(await published()).toEqual(current())
  })
})
