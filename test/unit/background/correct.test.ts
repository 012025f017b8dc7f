import { encodeJson } from '../../../lib/build/encode-gb18030'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { correct, undoCorrection } from '../../../entrypoints/background/correct'
import { resolveMentions } from '../../../entrypoints/background/resolve-mentions'
import { builtIn } from '../../../lib/store/corpus-package'
import { correctionsOf } from '../../../lib/store/corrections'
import { database } from '../../../lib/store/database'
import { privateCorrectionsOf } from '../../../lib/store/private-corrections'
import { UNDATED } from '../messages/undated'
import { packageOf } from '../store/small-corpus'
import { asker, createFakeTabs } from './fake-tabs'

vi.mock('../../../lib/detect/detect-page', () => import('./fake-detection'))
vi.mock('../../../lib/detect/lexicon/packed', () => ({ unpackLexicon: (lexicon: unknown) => lexicon }))

const REQUEST = { projectId: 'school', name: '某 小学', sentence: '海勃湾区某 小学今天开学。' }
const PAGE = { page: { title: '', flows: ['海勃湾区某小学今天开学。'] }, carry: null, dating: UNDATED }

/** `tab/frame` of every reader that was told to read again. */
let told: string[]

beforeEach(async () => {
  vi.stubGlobal('__CORPUS_HASH__', 'h1')
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(encodeJson(packageOf(builtIn.hash)))),
  )
  told = []
  const tabs = createFakeTabs()
  const shown = [
    ...tabs.show(3, 'https://news.example/1', { 0: 'd', 5: 'd5' }),
    ...tabs.show(4, 'https://news.example/2', { 0: 'e' }),
    ...tabs.show(5, 'https://other.example/', { 0: 'f' }),
  ]
  for (const each of shown) each.world.targetLensReader = true
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: unknown, { frameId }: { frameId: number }) => {
      expect(message).toMatchObject({ type: 'readAgain' })
      told.push(`${tabId}/${frameId}`)
      return {}
    },
  })
})

describe('a correction', () => {
  it('is kept for the site of the tab that asks, with its words in normal form', async () => {
    const id = await correct(REQUEST, asker(3, 5, 'd5'))
    expect(await correctionsOf('news.example')).toEqual([
      {
        id,
        projectId: 'school',
        name: '某小学',
        site: 'news.example',
        sentence: '海勃湾区某 小学今天开学。',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ])
  })

  it('keeps of a long sentence what stands around the words', async () => {
    const sentence = `${'前'.repeat(300)}某 小学${'后'.repeat(300)}`
    await correct({ ...REQUEST, sentence }, asker(3, 0, 'd'))
    const [kept] = await correctionsOf('news.example')
    expect(kept?.sentence).toBe(`${'前'.repeat(80)}某 小学${'后'.repeat(80)}`)
  })

  it('has every reader of the site ask again, in all frames and tabs, and none elsewhere', async () => {
    await correct(REQUEST, asker(3, 0, 'd'))
    await vi.waitFor(() => expect(told.sort()).toEqual(['3/0', '3/5', '4/0']))
  })

  it('holds from then on: the words are listed, not marked', async () => {
    const id = await correct(REQUEST, asker(3, 0, 'd'))
    const answer = await resolveMentions(PAGE, asker(4, 0, 'e'))
    expect(answer.mentions).toEqual([])
    expect(answer.unshown).toMatchObject([
      { surface: '某小学', silence: { reason: 'corrected', correctionId: id } },
    ])
    expect(Object.keys(answer.projects)).toEqual(['school'])
    const elsewhere = await resolveMentions(PAGE, { ...asker(5, 0, 'f'), site: 'other.example' })
    expect(elsewhere.mentions).toHaveLength(1)
  })

  it('is taken back, and the site reads again', async () => {
    const id = await correct(REQUEST, asker(3, 0, 'd'))
    await vi.waitFor(() => expect(told).toHaveLength(3))
    await undoCorrection(id)
    expect((await resolveMentions(PAGE, asker(4, 0, 'e'))).mentions).toHaveLength(1)
    await vi.waitFor(() => expect(told).toHaveLength(6))
    await undoCorrection(id)
    expect(await correctionsOf('news.example')).toEqual([])
  })

  it('of a project that the corpus does not know is refused', async () => {
    await expect(correct({ ...REQUEST, projectId: 'no-such' }, asker(3, 0, 'd'))).rejects.toThrow(
      'Expected a project of the corpus, found no-such',
    )
    expect(await database.corrections.count()).toBe(0)
  })
})

describe('a correction in a private window', () => {
  const inPrivate = { ...asker(3, 0, 'd'), incognito: true }

  it('holds in its tab, is stored nowhere, and is taken back', async () => {
    const id = await correct(REQUEST, inPrivate)
    expect(await database.corrections.count()).toBe(0)
    expect((await privateCorrectionsOf(3)).map((each) => each.id)).toEqual([id])
    expect((await resolveMentions(PAGE, inPrivate)).mentions).toEqual([])
    expect((await resolveMentions(PAGE, asker(4, 0, 'e'))).mentions).toHaveLength(1)
    await vi.waitFor(() => expect(told.sort()).toEqual(['3/0', '3/5']))
    await undoCorrection(id)
    expect((await resolveMentions(PAGE, inPrivate)).mentions).toHaveLength(1)
  })

  it('does not come between two that are made at once', async () => {
    await Promise.all([
      correct(REQUEST, inPrivate),
      correct({ ...REQUEST, projectId: 'plant', name: '某电池项目' }, inPrivate),
    ])
    expect(await privateCorrectionsOf(3)).toHaveLength(2)
  })
})
