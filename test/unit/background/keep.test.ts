import { encodeJson } from '../../../lib/build/encode-gb18030'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { keep, keptHere, unkeep } from '../../../entrypoints/background/keep'
import { builtIn } from '../../../lib/store/corpus-package'
import { database } from '../../../lib/store/database'
import { allKept, editNote } from '../../../lib/store/kept'
import { keptMention } from '../record/kept-mention'
import { packageOf } from '../store/small-corpus'
import { asker } from './fake-tabs'

const REQUEST = {
  projectId: 'plant',
  targetIds: ['t3'],
  quote: { exact: '海勃湾区某电池项目开工。', prefix: '记者获悉，', suffix: '' },
  start: 4,
  end: 9,
  claims: keptMention().claims.map((claim) => ({ ...claim, targetId: 't3' })),
  pageDate: { date: '2023-09-01', from: 'meta' as const },
}
const READER = asker(3, 0, 'd')
const IN_PRIVATE = { ...READER, incognito: true }

beforeEach(async () => {
  vi.stubGlobal('__CORPUS_HASH__', 'h1')
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(encodeJson(packageOf(builtIn.hash)))),
  )
})

describe('keeping a mention', () => {
  it('stores it with its page as the browser has it, and its targets as the corpus has them', async () => {
    const id = await keep(REQUEST, READER)
    expect(await allKept()).toEqual([
      {
        id,
        projectId: 'plant',
        projectName: '某电池项目',
        targets: [
          {
            id: 't3',
            exact: 't3开工建设',
            action: '开工建设',
            stage: 'start',
            deadline: null,
            figures: [],
            documentTitle: '新的一年怎么干（h1）',
            section: '教育',
          },
        ],
        page: { url: 'https://news.example/1', title: '一条新闻', date: '2023-09-01', dateFrom: 'meta' },
        quote: REQUEST.quote,
        surface: '某电池项目',
        start: 4,
        end: 9,
        claims: REQUEST.claims,
        note: '',
        keptAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        editedAt: null,
        visit: null,
      },
    ])
  })

  it('keeps the same sentence of a page once, whatever fragment the page was opened at', async () => {
    const id = await keep(REQUEST, READER)
    const again = { ...READER, address: 'https://news.example/1#:~:text=%E6%9F%90' }
    expect(await keep(REQUEST, again)).toBe(id)
    expect(await keep({ ...REQUEST, projectId: 'school', targetIds: ['t2'], claims: [] }, READER)).not.toBe(
      id,
    )
    expect(await allKept()).toHaveLength(2)
  })

  it('of a page without a date keeps none', async () => {
    await keep({ ...REQUEST, pageDate: null }, READER)
    expect((await allKept())[0]?.page).toMatchObject({ date: null, dateFrom: null })
  })

  it('keeps of an endless title its beginning', async () => {
    await keep(REQUEST, { ...READER, tabTitle: '标'.repeat(5_000) })
    expect((await allKept())[0]?.page.title).toBe('标'.repeat(1_000))
  })

  it('is refused in a private window, and stores nothing', async () => {
    await expect(keep(REQUEST, IN_PRIVATE)).rejects.toThrow('Nothing of a private window is kept')
    expect(await database.kept.count()).toBe(0)
  })

  it('is refused where there is no page to go back to', async () => {
    await expect(keep(REQUEST, { ...READER, address: 'about:blank' })).rejects.toThrow(
      'Expected the address of a page to go back to, found about:blank',
    )
  })

  it('is refused for what the corpus does not know', async () => {
    const [claim] = REQUEST.claims
    const cases = [
      { request: { ...REQUEST, projectId: 'none' }, words: 'Expected a project of the corpus, found none' },
      { request: { ...REQUEST, targetIds: ['t2'] }, words: 'Expected a target of plant, found t2' },
      {
        request: { ...REQUEST, claims: claim ? [{ ...claim, targetId: 't2' }] : [] },
        words: 'Expected a target of plant, found t2',
      },
    ]
    for (const { request, words } of cases) await expect(keep(request, READER)).rejects.toThrow(words)
    expect(await database.kept.count()).toBe(0)
  })

  it('is refused where a site has its share', async () => {
    const share = Array.from({ length: 5_000 }, (_, i) =>
      keptMention({ id: String(i), page: { ...keptMention().page, url: `https://news.example/${i + 2}` } }),
    )
    await database.kept.bulkAdd(share)
    await expect(keep(REQUEST, READER)).rejects.toThrow(
      'Expected at most 5000 kept mentions of https://news.example/, found one more',
    )
    await keep(REQUEST, { ...READER, address: 'https://other.example/' })
  })
})

describe('what is kept here', () => {
  it('is told to a page of its own address, and no more than is needed to show it', async () => {
    const id = await keep(REQUEST, READER)
    await keep(REQUEST, { ...READER, address: 'https://news.example/2' })
    const here = [{ id, projectId: 'plant', exact: '海勃湾区某电池项目开工。' }]
    expect(await keptHere({ ...READER, address: 'https://news.example/1#top' })).toEqual(here)
    expect(await keptHere({ ...READER, address: 'https://news.example/3' })).toEqual([])
    expect(await keptHere({ ...READER, address: 'about:blank' })).toEqual([])
  })

  it('is nothing in a private window, where nothing may be', async () => {
    await keep(REQUEST, READER)
    expect(await keptHere(IN_PRIVATE)).toBeNull()
  })
})

describe('taking back', () => {
  it('takes an entry out; one that is gone is no error', async () => {
    const id = await keep(REQUEST, READER)
    expect(await unkeep(id, READER)).toBe('removed')
    expect(await allKept()).toEqual([])
    expect(await unkeep(id, READER)).toBe('removed')
  })

  it('leaves an entry that bears a note', async () => {
    const id = await keep(REQUEST, READER)
    await editNote(id, '和年初的目标对一下')
    expect(await unkeep(id, READER)).toBe('noted')
    expect(await unkeep(id, { kind: 'page' })).toBe('noted')
    expect(await allKept()).toHaveLength(1)
  })

  it('is for a page of ours, and for a frame only with an entry of its own address', async () => {
    const id = await keep(REQUEST, READER)
    await expect(unkeep(id, { ...READER, address: 'https://news.example/2' })).rejects.toThrow(
      'Expected an entry of https://news.example/2, found one of another address',
    )
    await expect(unkeep(id, IN_PRIVATE)).rejects.toThrow('Nothing of a private window is kept')
    expect(await allKept()).toHaveLength(1)
    expect(await unkeep(id, { kind: 'page' })).toBe('removed')
  })
})
