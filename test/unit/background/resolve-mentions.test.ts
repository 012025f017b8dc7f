import { encodeJson } from '../../../lib/build/encode-gb18030'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { resolveMentions } from '../../../entrypoints/background/resolve-mentions'
import { builtIn } from '../../../lib/store/corpus-package'
import { database } from '../../../lib/store/database'
import { UNDATED } from '../messages/undated'
import { packageOf } from '../store/small-corpus'
import { asker, createFakeTabs } from './fake-tabs'

vi.mock('../../../lib/detect/detect-page', () => import('./fake-detection'))
vi.mock('../../../lib/detect/lexicon/packed', () => ({ unpackLexicon: (lexicon: unknown) => lexicon }))

const ofPage = (...flows: string[]) => ({ page: { title: '', flows }, carry: null, dating: UNDATED })
const top = asker(3, 0, 'top')
const child = asker(3, 7, 'child')
const surfaces = async (...asked: Parameters<typeof resolveMentions>) =>
  (await resolveMentions(...asked)).mentions.map(({ surface }) => surface)

let tabs: ReturnType<typeof createFakeTabs>

beforeEach(async () => {
  vi.stubGlobal('__CORPUS_HASH__', 'h1')
  fakeBrowser.reset()
  tabs = createFakeTabs()
  tabs.show(3, 'https://news.example/1', { 0: 'top', 7: 'child', 9: 'other child' })
  await database.delete({ disableAutoOpen: false })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(encodeJson(packageOf(builtIn.hash)))),
  )
})

describe('a batch of flows', () => {
  it('comes back as mentions, each with all that a card shows of its project', async () => {
    const answer = await resolveMentions(ofPage('海勃湾区某电池项目开工。'), top)
    expect(answer.mentions).toMatchObject([
      { projectId: 'plant', targetIds: ['t1', 't3'], flow: 0, surface: '某电池项目' },
    ])
    expect(Object.keys(answer.projects)).toEqual(['plant'])
    expect(answer.projects.plant?.targets.map(({ citation }) => citation.section)).toEqual(['工业', '教育'])
  })

  it('may hold nothing', async () => {
    const answer = await resolveMentions(ofPage('海勃湾区今天有风。'), top)
    expect(answer.mentions).toEqual([])
    expect(answer.projects).toEqual({})
  })

  it('is resolved all the same after the database was deleted', async () => {
    await resolveMentions(ofPage('海勃湾区某电池项目开工。'), top)
    await database.delete({ disableAutoOpen: false })
    const answer = await resolveMentions(ofPage('海勃湾区某电池项目开工。'), top)
    expect(answer.projects.plant?.project.name).toBe('某电池项目')
  })
})

describe('what a paragraph says to a target', () => {
  it('comes with each mention of its project, and with no other', async () => {
    const { mentions } = await resolveMentions(
      ofPage('海勃湾区某电池项目已建成投产。海勃湾区某小学今天开会。', '海勃湾区某电池项目座谈会。'),
      top,
    )
    const said = mentions.map(({ surface, flow, claims }) => [
      surface,
      flow,
      claims.map(({ outcome }) => outcome),
    ])
    expect(said).toEqual([
      ['某电池项目', 0, ['stage-reached', 'stage-reached']],
      ['某小学', 0, []],
      ['某电池项目', 1, []],
    ])
  })
})

describe('what looked like ours', () => {
  it('comes back with the reason, its sentence, and all that a card shows of its project', async () => {
    const answer = await resolveMentions(ofPage('海勃湾区今天有风。', '包头市某小学今天开学。'), top)
    expect(answer.mentions).toEqual([])
    expect(answer.unshown).toMatchObject([
      {
        projectId: 'school',
        flow: 1,
        surface: '某小学',
        sentence: { text: '包头市某小学今天开学。' },
        silence: { reason: 'other-place', place: '包头市' },
      },
    ])
    expect(Object.keys(answer.projects)).toEqual(['school'])
  })

  it('is limited to a hundred places of a batch', async () => {
    const flows = Array.from({ length: 150 }, () => '包头市某小学今天开学。')
    expect((await resolveMentions(ofPage(...flows), top)).unshown).toHaveLength(100)
  })

  it('is told, and marks are made, although the corrections cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined)
    vi.spyOn(database.corrections, 'where').mockImplementationOnce(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError')
    })
    expect(await surfaces(ofPage('海勃湾区某小学今天开学。'), top)).toEqual(['某小学'])
  })
})

describe('the day of a page', () => {
  const dated = (day: string, ...flows: string[]) => ({
    ...ofPage(...flows),
    dating: { ...UNDATED, metas: [{ name: 'PubDate', content: day }] },
  })

  it('comes back with how it is known', async () => {
    const answer = await resolveMentions(dated('2023-10-12', '海勃湾区今天有风。'), top)
    expect(answer.pageDate).toEqual({ date: '2023-10-12', from: 'meta' })
    expect((await resolveMentions(ofPage('海勃湾区今天有风。'), top)).pageDate).toBeNull()
  })

  it('is the day of the page around it for a frame without one', async () => {
    await resolveMentions(dated('2023-10-12', '海勃湾区今天有风。'), top)
    const frame = ofPage('海勃湾区某小学今天开学。')
    expect((await resolveMentions(frame, child)).pageDate).toEqual({ date: '2023-10-12', from: 'meta' })
    const own = dated('2023-11-01', '海勃湾区某小学今天开学。')
    expect((await resolveMentions(own, child)).pageDate).toEqual({ date: '2023-11-01', from: 'meta' })
  })
})

describe('a frame within a page', () => {
  it('is read by the places of the page around it where it names none', async () => {
    const frame = ofPage('某小学今天开学。')
    expect(await surfaces(frame, child)).toEqual([])
    await resolveMentions(ofPage('海勃湾区今天有风。'), top)
    expect(await surfaces(frame, child)).toEqual(['某小学'])
  })

  it('is read by its own places where it names one', async () => {
    await resolveMentions(ofPage('海勃湾区今天有风。'), top)
    expect(await surfaces(ofPage('包头市某小学今天开学。'), child)).toEqual([])
  })

  it('is not read by the places of another tab, nor of a page that the tab has left', async () => {
    await resolveMentions(ofPage('海勃湾区今天有风。'), asker(4, 0, 'another'))
    await resolveMentions(ofPage('海勃湾区今天有风。'), asker(3, 0, 'top before'))
    expect(await surfaces(ofPage('某小学今天开学。'), child)).toEqual([])
  })

  it('is read on its own where the browser does not tell which page it is in', async () => {
    await resolveMentions(ofPage('海勃湾区今天有风。'), asker(3, 0, null))
    expect(await surfaces(ofPage('某小学今天开学。'), child)).toEqual([])
  })

  it('leaves no address in what is held in memory', async () => {
    await resolveMentions(ofPage('海勃湾区今天有风。'), top)
    const held = await fakeBrowser.storage.session.get()
    expect(Object.keys(held)).toEqual(['top:3'])
    expect(JSON.stringify(held)).not.toContain('news.example')
  })

  it('has the title of the tab where it has none of its own', async () => {
    const inTitled = { ...child, tabTitle: '海勃湾区新闻' }
    const frame = ofPage('某小学今天开学。')
    expect(await surfaces(frame, inTitled)).toEqual(['某小学'])
    const titled = { ...frame, page: { ...frame.page, title: '开学第一天' } }
    expect(await surfaces(titled, inTitled)).toEqual([])
  })

  it('leaves the places of the page around it as they are', async () => {
    await resolveMentions(ofPage('海勃湾区今天有风。'), top)
    await resolveMentions(ofPage('包头市今天下雨。'), child)
    expect(await surfaces(ofPage('某小学今天开学。'), asker(3, 9, 'other child'))).toEqual(['某小学'])
  })
})
