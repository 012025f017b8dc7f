import { encodeJson } from '../../../lib/build/encode-gb18030'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { builtIn } from '../../../lib/store/corpus-package'
import {
  projectViews,
  readCorpus,
  readDetectionSource,
  targetContexts,
} from '../../../lib/store/corpus-queries'
import { database } from '../../../lib/store/database'
import { packageOf } from './small-corpus'

const answerWith = (body: unknown, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(encodeJson(body), { status })),
  )

beforeEach(async () => {
  vi.stubGlobal('__CORPUS_HASH__', 'h1')
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
  answerWith(packageOf(builtIn.hash))
})

describe('the corpus', () => {
  it('comes from the package of the extension itself at the first question', async () => {
    await readCorpus()
    await readCorpus()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch).toHaveBeenCalledWith('chrome-extension://test-extension-id/corpus.gb18030')
  })

  it('that is not in the package is an error that says where it was expected', async () => {
    answerWith({}, 404)
    await expect(readCorpus()).rejects.toThrow(
      'Expected the corpus at chrome-extension://test-extension-id/corpus.gb18030, found HTTP 404',
    )
  })

  it('is read in the order of its sources', async () => {
    const { passages, targets } = await readCorpus()
    expect(passages.map(({ id }) => id)).toEqual(['p0', 'p1'])
    expect(targets.map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
  })
})

describe('the view of a project', () => {
  it('has its targets in source order, each with the place where it stands', async () => {
    const { plant } = await projectViews(['plant'])
    expect(plant?.project).toEqual({ id: 'plant', name: '某电池项目', kind: 'project' })
    expect(plant?.targets.map(({ target, citation }) => [target.id, citation.section])).toEqual([
      ['t1', '工业'],
      ['t3', '教育'],
    ])
    expect(plant?.targets[0]?.citation).toMatchObject({
      documentSubtitle: '两个项目的展望',
      author: '本报记者',
    })
  })

  it('is given once for an id asked for twice, and not at all for an unknown one', async () => {
    expect(Object.keys(await projectViews(['school', 'school', 'nobody']))).toEqual(['school'])
    expect(await projectViews([])).toEqual({})
  })
})

describe('the context of a target', () => {
  it('is its project, whole passage and document, in the order asked for', async () => {
    const contexts = await targetContexts(['t2', 'nobody', 't1'])
    expect(
      contexts.map(({ target, project, passage, document }) => [
        target.id,
        project.id,
        passage.text,
        document.id,
      ]),
    ).toEqual([
      ['t2', 'school', '第1段', 'outlook'],
      ['t1', 'plant', '第0段', 'outlook'],
    ])
  })

  it('is an error where the corpus contradicts itself', async () => {
    await readCorpus()
    await database.passages.delete('p0')
    await expect(targetContexts(['t1'])).rejects.toThrow('Target t1 names passage p0, which is not there')
  })
})

describe('what a detector is made of', () => {
  it('is every project with its names, and the lexicon', async () => {
    const { projects, lexicon } = await readDetectionSource()
    expect(projects.map(({ names }) => names)).toEqual([['某电池项目'], ['某小学']])
    expect(lexicon).toEqual({ of: builtIn.hash })
  })
})

describe('where the browser gives no database, as Firefox does in a private window', () => {
  beforeEach(() => {
    database.close({ disableAutoOpen: false })
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
    })
  })
  afterEach(() => vi.restoreAllMocks())

  it('every question is answered from the package', async () => {
    expect((await readCorpus()).targets.map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
    expect(Object.keys(await projectViews(['school', 'nobody']))).toEqual(['school'])
    expect((await targetContexts(['t2', 'nobody', 't1'])).map(({ passage }) => passage.id)).toEqual([
      'p1',
      'p0',
    ])
    expect((await readDetectionSource()).lexicon).toEqual({ of: builtIn.hash })
  })

  it('a package that is not of this build is refused all the same', async () => {
    answerWith(packageOf('another'))
    await expect(readCorpus()).rejects.toThrow(
      `Expected corpus ${builtIn.hash} in the package, found another`,
    )
  })

  it('the database is used again as soon as it can be', async () => {
    await readCorpus()
    vi.restoreAllMocks()
    await readCorpus()
    expect(await database.targets.count()).toBe(3)
  })
})
