import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findQuote, quoteOf } from '../../../lib/record/text-quote'

const BEFORE = '记者从海勃湾区发改委获悉，今年以来，全区重大项目建设跑出“加速度”。'
const SENTENCE = '截至8月底，海勃湾区87个重点项目已开工74个，完成投资353.2亿元。'
const AFTER = '下一步，海勃湾区将继续做好要素保障，推动项目早建成、早投产。'
const TEXT = BEFORE + SENTENCE + AFTER

const quote = quoteOf(TEXT, BEFORE.length, BEFORE.length + SENTENCE.length)

/** What is found, in the words of the text. */
function found(text: string, of = quote) {
  const place = findQuote(text, of)
  return place && [place.found, text.slice(place.start, place.end)]
}

describe('a quote', () => {
  it('holds the sentence and 32 characters on either side', () => {
    expect(quote).toEqual({
      exact: '截至8月底，海勃湾区87个重点项目已开工74个，完成投资353.2亿元。',
      prefix: '从海勃湾区发改委获悉，今年以来，全区重大项目建设跑出“加速度”。',
      suffix: '下一步，海勃湾区将继续做好要素保障，推动项目早建成、早投产。',
    })
  })

  it('has shorter surroundings at the edges of its text', () => {
    expect(quoteOf('甲。乙。', 0, 2)).toEqual({ exact: '甲。', prefix: '', suffix: '乙。' })
  })

  it('cuts no character in two, neither at its edges nor at those of its surroundings', () => {
    const text = `𠮷${'一'.repeat(31)}𠮷二𠮷${'三'.repeat(31)}𠮷`
    expect(quoteOf(text, 34, 37)).toEqual({
      exact: '𠮷二𠮷',
      prefix: '一'.repeat(31),
      suffix: '三'.repeat(31),
    })
  })
})

describe('a quote is found again', () => {
  it('where it stands', () => {
    expect(findQuote(TEXT, quote)).toEqual({
      found: 'there',
      start: BEFORE.length,
      end: BEFORE.length + SENTENCE.length,
    })
  })

  it('in a text that is laid out anew', () => {
    const text = '截至\u20098月底，海勃湾区\n  87个重点项目\u200b已开工７４个，完成\u00ad投资353.2亿元。'
    expect(found(text)).toEqual(['there', text])
  })

  it('at the one of several places whose surroundings are its own', () => {
    const twice = `${SENTENCE}这是摘要。${TEXT}`
    expect(findQuote(twice, quote)?.start).toBe(twice.lastIndexOf(SENTENCE))
  })

  it('as changed where its surroundings stand and it reads otherwise', () => {
    const now = '截至9月底，海勃湾区88个重点项目全部开工。'
    expect(found(BEFORE + now + AFTER)).toEqual(['changed', now])
  })

  it('as changed where only what is nearest of its surroundings stands', () => {
    const now = '到九月底，八十八个重点项目全部开工了。'
    const text = `全区重大项目建设跑出“加速度”。${now}下一步，海勃湾区将继续做好保障。`
    expect(found(text)).toEqual(['changed', now])
  })

  it('as changed in the sentence most like it, where all around it is another text', () => {
    const now = '截至9月底，海勃湾区87个重点项目已开工78个，完成投资400亿元。'
    expect(found(`乌海日报讯\n${now}\n相关阅读：海勃湾区87个重点项目名单`)).toEqual(['changed', now])
  })

  it('nowhere where the sentence was taken out', () => {
    expect(findQuote(BEFORE + AFTER, quote)).toBeNull()
  })

  it('nowhere in another text, nor in none', () => {
    expect(findQuote('本网站由乌海市人民政府办公室主办。', quote)).toBeNull()
    expect(findQuote('', quote)).toBeNull()
  })

  it('nowhere where it says nothing', () => {
    expect(findQuote(TEXT, { exact: ' \n', prefix: BEFORE, suffix: AFTER })).toBeNull()
  })
})

const unseen = fc.stringMatching(/^[ \n\t\u3000\u200b\u00ad]{0,3}$/)

test('whatever white space a new layout puts in, and wherever, the quote is there', () => {
  const spaces = fc.array(unseen, { minLength: TEXT.length, maxLength: TEXT.length })
  fc.assert(
    fc.property(spaces, (between) => {
      const text = [...TEXT].map((char, i) => char + between[i]).join('')
      const place = findQuote(text, quote)
      expect(place?.found).toBe('there')
      expect(text.slice(place?.start, place?.end).replace(/[\s\u200b\u00ad]/g, '')).toBe(SENTENCE)
    }),
  )
})

test('whatever stretch of whatever text is quoted is there, and no character of it is cut', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const made = quoteOf(text, start, end + 1)
      expect(Object.values(made).join('').isWellFormed()).toBe(true)
      fc.pre(/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(made.exact))
      expect(findQuote(text, made)?.found).toBe('there')
    }),
  )
})
