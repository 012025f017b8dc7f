import { describe, expect, it } from 'vitest'
import { claimsBeside, sentenceParts } from '../../../lib/popup/beside'
import { claim } from '../format/page-claims'

const SENTENCE = '1至9月，全区固定资产投资完成52.4亿元，其中一半落在工业项目上。'

const at = (words: string, sentence = SENTENCE) => {
  const start = sentence.indexOf(words)
  return { sentence, start, end: start + words.length }
}

describe('what is read with the mention’s own sentence', () => {
  const own = claim({ sentence: SENTENCE, reported: '52.4亿元' })

  it('is compared words that stand in it', () => {
    expect(claimsBeside(at('固定资产投资'), [own], 66)).toEqual([own])
  })
  it('is not what another sentence says', () => {
    const other = claim({ sentence: '全年预计完成76亿元。', reported: '76亿元' })
    expect(claimsBeside(at('固定资产投资'), [other], 66)).toEqual([])
  })
  it('is not what stands too far away to be shown in one stretch', () => {
    expect(claimsBeside(at('固定资产投资'), [own], 13)).toEqual([])
    expect(claimsBeside(at('固定资产投资'), [own], 14)).toEqual([own])
  })
})

describe('the sentence', () => {
  const inWords = (compared: { start: number; end: number }[], budget = 66) => {
    const { before, parts, after } = sentenceParts(at('固定资产投资'), compared, budget)
    const kinds = parts.map(({ text, isMention, isCompared }) => {
      if (isMention) return isCompared ? `[{${text}}]` : `[${text}]`
      return isCompared ? `{${text}}` : text
    })
    return before + kinds.join('') + after
  }

  it('has its own words and those that were compared apart', () => {
    expect(inWords([at('52.4亿元')])).toBe(
      '1至9月，全区[固定资产投资]完成{52.4亿元}，其中一半落在工业项目上。',
    )
  })
  it('may have compared words before', () => {
    expect(inWords([at('9月')])).toBe('1至{9月}，全区[固定资产投资]完成52.4亿元，其中一半落在工业项目上。')
  })
  it('may have compared words within its own', () => {
    expect(inWords([at('资产')])).toContain('[固定][{资产}][投资]')
  })
  it('is cut open outside of them only', () => {
    expect(inWords([at('52.4亿元')], 10)).toBe('…9月，全区[固定资产投资]完成{52.4亿元}，其中一半…')
  })
  it('is what it was where nothing was compared', () => {
    expect(inWords([])).toBe('1至9月，全区[固定资产投资]完成52.4亿元，其中一半落在工业项目上。')
  })
})
