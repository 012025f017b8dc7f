import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { keepCandidates } from '../../../lib/detect/keep-candidates'
import { detector, filter, filterData, lexicon } from './built-in'

/** Pieces that pages are made of: words of ours, places, and words of everybody. */
const piece = fc.oneof(
  fc.constantFrom(...lexicon.terms.map(({ text }) => text)),
  fc.constantFrom(
    '海勃湾区',
    '烏海',
    '包头市',
    '乌达区',
    '全市',
    '我区',
    '48个',
    '６０９３户',
    '，',
    '。',
    '、',
    '：',
  ),
  fc.constantFrom('今天天气很好', '的', '施工', '\n', ' ', '记者', '完成了', '“', '”'),
)
const flow = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

describe('the filter of the content scripts', { timeout: 60_000 }, () => {
  it('is plain JSON of at most 64 KB', () => {
    expect(new TextEncoder().encode(JSON.stringify(filterData)).length).toBeLessThanOrEqual(64 * 1024)
  })

  it('passes every word and every place of the lexicon', () => {
    for (const { text } of [...lexicon.terms, ...lexicon.places])
      expect(filter.mayHold(text), text).toBe(true)
  })

  it('rejects text that has nothing to do with us', () => {
    expect(filter.mayHold('昨晚月亮很圆，猫睡着了，我也睡着了。')).toBe(false)
  })

  it('empties the flows that hold nothing of ours, and keeps their numbering', () => {
    expect(keepCandidates(['昨晚月亮很圆。', '口袋公园添了6处。'], filter)).toEqual(['', '口袋公园添了6处。'])
  })

  it('changes nothing of what is found: what it drops holds nothing', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 5 }), (flows) => {
        const all = ['海勃湾区近日要闻', ...flows]
        const found = (page: string[]) => detectPage({ title: '', flows: page }, detector, null)
        expect(found(keepCandidates(all, filter)).mentions).toEqual(found(all).mentions)
      }),
      { numRuns: 150 },
    )
  })
})
