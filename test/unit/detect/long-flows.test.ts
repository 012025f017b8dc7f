import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLongFlows } from '../../../lib/detect/long-flows'
import { detectLines } from './built-in'

const SENTENCE = '天气晴好，街上的人比平日里多了一些。'
const long = (times: number) => SENTENCE.repeat(times)

describe('a long paragraph', () => {
  it('is read in stretches that end with a sentence', () => {
    const stretches = cutLongFlows([SENTENCE, long(400)])
    expect(stretches.map(({ flow, start, text }) => [flow, start, text.length, text.slice(-1)])).toEqual([
      [0, 0, 18, '。'],
      [1, 0, 2988, '。'],
      [1, 2988, 2988, '。'],
      [1, 5976, 1224, '。'],
    ])
  })

  it('is cut anywhere where no sentence ends', () => {
    expect(cutLongFlows(['晴'.repeat(3001)]).map(({ text }) => text.length)).toEqual([3000, 1])
  })

  it('is whole again when its stretches are put together', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 9000 }), { maxLength: 4 }), (flows) => {
        const stretches = cutLongFlows(flows)
        const whole = flows.map((_, i) =>
          stretches
            .filter(({ flow }) => flow === i)
            .map(({ text }) => text)
            .join(''),
        )
        expect(whole).toEqual(flows)
      }),
    )
  })

  it('gives its mentions where they stand in it', () => {
    const text = `${long(400)}海勃湾区1000辆新能源重卡上路。乌达区的口袋公园也建好了。`
    const { mentions, unshown } = detectLines('近日要闻', text)
    expect(mentions.map(({ flow, start, end, surface }) => [flow, text.slice(start, end), surface])).toEqual([
      [1, '海勃湾区1000辆新能源重卡', '海勃湾区1000辆新能源重卡'],
    ])
    const { sentence, evidence } = mentions[0] ?? { sentence: { start: 0, end: 0 }, evidence: [] }
    expect(text.slice(sentence.start, sentence.end)).toBe('海勃湾区1000辆新能源重卡上路。')
    expect(evidence.map(({ start, end }) => text.slice(start ?? 0, end ?? 0))).toEqual(
      evidence.map((one) => one.text),
    )
    expect(unshown.map(({ flow, start, end }) => [flow, text.slice(start, end)])).toEqual([[1, '口袋公园']])
  })
})
