import { effect } from '@preact/signals'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createLibrary, type Library } from '../../../entrypoints/library/library'
import { arrange } from '../../../lib/library/catalogue'
import { foldWidth } from '../../../lib/library/fold'
import type { Hit } from '../../../lib/library/search'
import { bigramSegmenter, type Segmenter } from '../../../lib/library/segmenter'
import { CORPUS } from './fixture'

let library: Library
beforeEach(() => {
  library = createLibrary(arrange(CORPUS), foldWidth)
})

describe('where the library stands', () => {
  test('an address opens its target, and the target knows its neighbours', () => {
    library.arrive('#target=firms')
    expect(library.current.value?.project.name).toBe('引进企业')
    expect(library.neighbour(-1)).toBe('#target=investment')
    expect(library.neighbour(1)).toBe('#target=battery')
  })

  test('the first target has none before it, the last none after it', () => {
    library.arrive('#target=school')
    expect(library.neighbour(-1)).toBeNull()
    library.arrive('#target=glass')
    expect(library.neighbour(1)).toBeNull()
  })

  test('a target that the corpus does not hold is unknown, not an error', () => {
    library.arrive('#target=gone')
    expect(library.current.value).toBeNull()
    expect(library.unknown.value).toBe(true)
  })

  test('a narrow window shows the results while one searches, and where a result led once it was followed', () => {
    library.query.value = '小学'
    library.searching.value = true
    expect(library.view.value).toBe('results')
    library.arrive('#target=school')
    expect(library.view.value).toBe('reading')
    library.arrive('#list')
    expect(library.view.value).toBe('list')
  })
})

describe('the search', () => {
  test('works before there is a dictionary', async () => {
    library.query.value = '林荫小学'
    await vi.waitFor(() => expect(addresses(library.hits.value)).toContain('school'))
    expect(library.dictionary.value).toBe('loading')
  })

  test('goes on by the dictionary once its index stands, also for the words already typed', async () => {
    library.query.value = '林荫小学'
    await vi.waitFor(() => expect(library.hits.value).not.toEqual([]))
    const before = library.hits.value
    await library.useSegmenter({ by: 'words', terms: bigramSegmenter.terms })
    expect(library.dictionary.value).toBe('ready')
    await vi.waitFor(() => expect(library.hits.value).not.toBe(before))
    expect(addresses(library.hits.value)).toContain('school')
  })

  test('stays as it was where the dictionary cannot be loaded', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken: Segmenter = { by: 'words', terms: () => Promise.reject(new Error('no dictionary')) }
    await library.useSegmenter(broken)
    expect(library.dictionary.value).toBe('failed')
    expect(error).toHaveBeenCalledOnce()
    library.query.value = '固定资产'
    await vi.waitFor(() => expect(addresses(library.hits.value)).toContain('investment'))
  })

  test('an answer that comes too late does not replace that to the words that stand there now', async () => {
    let answerLate = (_words: string[][]) => {}
    const late = new Promise<string[][]>((resolve) => {
      answerLate = resolve
    })
    await library.useSegmenter({
      by: 'words',
      terms: (texts) => (texts[0] === '小学' ? late : bigramSegmenter.terms(texts)),
    })
    const shown: string[] = []
    effect(() => {
      shown.push(...addresses(library.hits.value))
    })
    library.query.value = '小学'
    library.query.value = '固定资产'
    await vi.waitFor(() => expect(shown).toContain('investment'))
    answerLate([['小学']])
    library.query.value = '清陶'
    await vi.waitFor(() => expect(shown).toContain('battery'))
    expect(shown).not.toContain('school')
  })
})

function addresses(hits: Hit[]): string[] {
  return hits.map(({ record }) => record.address.id)
}
