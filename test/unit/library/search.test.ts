import fc from 'fast-check'
import { cut_for_search } from 'jieba-wasm'
import { describe, expect, test } from 'vitest'
import { traditionalFold } from '../../../lib/detect/lexicon/fold'
import { formatAddress } from '../../../lib/library/address'
import { arrange } from '../../../lib/library/catalogue'
import { foldForms } from '../../../lib/library/fold'
import { createSearch } from '../../../lib/library/search'
import { searchRecords } from '../../../lib/library/search-records'
import { bigramSegmenter, wordSegmenter } from '../../../lib/library/segmenter'
import { CORPUS } from './fixture'

const records = searchRecords(arrange(CORPUS))
const fold = foldForms(traditionalFold())
const jieba = wordSegmenter(async (texts) => texts.map((text) => cut_for_search(text, true)))

describe.each([
  ['by words', jieba],
  ['by pairs of characters, until the dictionary is there', bigramSegmenter],
])('search %s', (_, segmenter) => {
  const search = createSearch(records, segmenter, fold)
  const found = async (query: string) =>
    (await (await search).find(query)).map(({ record }) => formatAddress(record.address))

  test('finds a target by its name, before the passage that holds it', async () => {
    expect(await found('固定资产投资')).toEqual(['#target=investment', '#passage=p2'])
  })

  test('finds a word while it is being typed', async () => {
    expect(await found('固定资')).toContain('#target=investment')
  })

  test('finds a project by a name that the text does not use', async () => {
    expect(await found('林荫校区')).toEqual(['#target=school'])
  })

  test('finds sections and documents by their titles', async () => {
    expect(await found('项目带动')).toContain('#section=outlook.1')
    expect(await found('新年展望')).toContain('#document=outlook')
  })

  test('every part of a query must be found, in any order', async () => {
    expect(await found('电池 清陶')).toEqual(expect.arrayContaining(['#target=battery', '#passage=p3']))
    expect(await found('电池 小学')).toEqual([])
  })

  test('full-width digits find half-width ones', async () => {
    expect(await found('７４亿')).toContain('#target=investment')
  })

  test('traditional characters find simplified ones', async () => {
    expect(await found('固定資產投資')).toEqual(await found('固定资产投资'))
    expect(await found('清陶 電池')).toContain('#target=battery')
  })

  test('a query without a word finds nothing', async () => {
    expect(await found('')).toEqual([])
    expect(await found(' ，。')).toEqual([])
  })

  test('shows where the query stands in title and text', async () => {
    const [hit] = await (await search).find('固定资产')
    expect(hit?.titleRanges).toEqual([{ start: 0, end: 4 }])
    expect(hit?.textRanges).toEqual([{ start: 2, end: 6 }])
  })

  test('whatever stands in a passage finds that passage', async () => {
    const passages = fc.constantFrom(...CORPUS.passages)
    const text = '[\\p{L}\\p{N}]'
    await fc.assert(
      fc.asyncProperty(passages, fc.nat(), fc.integer({ min: 1, max: 8 }), async (passage, from, length) => {
        const start = from % passage.text.length
        const query = passage.text.slice(start, start + length)
        fc.pre(new RegExp(text, 'u').test(query))
        expect(await found(query)).toContain(`#passage=${passage.id}`)
      }),
    )
  })
})
