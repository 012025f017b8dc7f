import { describe, expect, it } from 'vitest'
import { keepRequest, sentenceOf } from '../../../entrypoints/reader/keep-request'
import type { Mark } from '../../../entrypoints/reader/marks'

/** A mark of `surface` in a flow; its sentence ends at the next 。 and begins after the last one. */
function markOf(text: string, surface: string): Pick<Mark, 'mention' | 'flow'> {
  const start = text.indexOf(surface)
  const from = text.lastIndexOf('。', start) + 1
  const until = text.indexOf('。', start)
  const to = until < 0 ? text.length : until + 1
  return {
    flow: { text } as Mark['flow'],
    mention: {
      projectId: 'qingtao',
      targetIds: ['qingtao'],
      flow: 0,
      start,
      end: start + surface.length,
      surface,
      sentence: { start: from, end: to, text: text.slice(from, to) },
      evidence: [],
      figures: [],
      claims: [],
    },
  }
}

describe('what is sent to keep a mention', () => {
  it('is its sentence as a quote, and where the words stand in it', () => {
    const mark = markOf('昨日，记者来到园区。海勃湾区清陶项目已开工。厂房建起来了。', '清陶项目')
    expect(keepRequest(mark, { date: '2023-09-01', from: 'meta' })).toEqual({
      projectId: 'qingtao',
      targetIds: ['qingtao'],
      quote: {
        exact: '海勃湾区清陶项目已开工。',
        prefix: '昨日，记者来到园区。',
        suffix: '厂房建起来了。',
      },
      start: 4,
      end: 8,
      claims: [],
      pageDate: { date: '2023-09-01', from: 'meta' },
    })
  })

  it('is a stretch of text that never ends, without half a character at its edge', () => {
    const mark = markOf(`${'甲'.repeat(3_000)}𠮷${'乙'.repeat(999)}清陶项目${'丙'.repeat(3_000)}`, '清陶项目')
    const { quote, start, end } = keepRequest(mark, null)
    expect(quote.exact).toBe(`𠮷${'乙'.repeat(999)}清陶项目${'丙'.repeat(1_000)}`)
    expect(quote.exact.slice(start, end)).toBe('清陶项目')
    expect(sentenceOf(mark).exact).toBe(quote.exact)
  })
})
