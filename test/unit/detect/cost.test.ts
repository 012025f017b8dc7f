import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { corpus, detector, lexicon } from './built-in'
import { costOf } from './cost-of'

/** No text holds more of our words than the source itself: a page of 5,000 characters of it. */
const paragraphs = firstOf(5000)
const words = new Set([...lexicon.terms, ...lexicon.places].map(({ text }) => text))

function firstOf(chars: number): string[] {
  let length = 0
  return corpus.passages
    .map(({ text }) => text)
    .filter((text) => {
      length += text.length
      return length <= chars
    })
}

function detect(flows: string[]) {
  return () => detectPage({ title: '海勃湾区要闻', flows }, detector, null)
}

describe('what a page costs', { timeout: 60_000 }, () => {
  it('grows as its length does', () => {
    // Paragraphs that ask each other would make it 16.
    const four = [...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs]
    expect(costOf(detect(four), detect(paragraphs))).toBeLessThan(8)
  })

  it('is not out of all measure where it is one paragraph, as old pages have it', () => {
    // 2 to 4 when this was written: more words of one project stand together. With every pair compared it was 48.
    expect(costOf(detect([paragraphs.join('')]), detect(paragraphs))).toBeLessThan(8)
  })

  it('grows with its length alone where one paragraph holds nothing but names', () => {
    const names = (times: number) => detect(['海勃湾老旧小区改造清陶万达口袋公园'.repeat(times)])
    // 4 when this was written; read in one piece it was over 30.
    expect(costOf(names(1200), names(300))).toBeLessThan(8)
  })

  it('is a small part of what it takes to look for all our words with one regular expression', () => {
    const any = new RegExp([...words].map((word) => word.replace(/[.()+*?]/g, '\\$&')).join('|'), 'g')
    const text = paragraphs.join('\n')
    // 0.11 to 0.13 when this was written.
    expect(costOf(detect(paragraphs), () => text.match(any))).toBeLessThan(0.25)
  })
})
