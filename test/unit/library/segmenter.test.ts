import { cut_for_search } from 'jieba-wasm'
import { describe, expect, test } from 'vitest'
import { bigramSegmenter, wordSegmenter } from '../../../lib/library/segmenter'

describe('cutting by pairs of characters', () => {
  const terms = async (text: string) => (await bigramSegmenter.terms([text]))[0]

  test('Chinese is cut into overlapping pairs', async () => {
    expect(await terms('固定资产')).toEqual(['固定', '定资', '资产'])
  })

  test('a character alone stays alone', async () => expect(await terms('区')).toEqual(['区']))

  test('numbers and Latin words stay whole', async () => {
    expect(await terms('pm10，bdo一体化 74亿')).toEqual(['pm10', 'bdo', '一体', '体化', '74', '亿'])
  })

  test('punctuation alone gives nothing', async () => expect(await terms('，。 “”')).toEqual([]))
})

describe("cutting by jieba's words", () => {
  const segmenter = wordSegmenter(async (texts) => texts.map((text) => cut_for_search(text, true)))

  test('words, and the words within long words, without punctuation', async () => {
    expect(await segmenter.terms(['完成固定资产投资74亿元以上。', '，'])).toEqual([
      ['完成', '固定', '资产', '固定资产', '投资', '74', '亿元', '以上'],
      [],
    ])
  })
})
