import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStages } from '../../../../lib/compare/stage/read-stages'

const PIECES = [
  '清陶项目',
  '九龙广场',
  '已',
  '将',
  '尚未',
  '没有',
  '计划',
  '正在',
  '开工',
  '建成',
  '投产',
  '完成',
  '停工',
  '推迟到',
  '2024年',
  '部分',
  '全部',
  '如果',
  '据说',
  '，',
  '。',
  '；',
  '\n',
  ' ',
  '但',
  '的',
  '后',
  '时间',
  '今年',
  '9月18日',
  '？',
  '１',
  '𠮷',
  '设备安装',
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''))
const withoutPlaces = (text: string) => readStages(text).map(({ start: _start, end: _end, ...rest }) => rest)

describe('any text', () => {
  it('gives statements within it, in order, that begin and end on their words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of readStages(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        }
      }),
    )
  })

  it('says the same with blanks between its characters', () => {
    fc.assert(
      fc.property(
        texts.filter((text) => !text.includes('\n')),
        (text) => {
          expect(withoutPlaces(text.split('').join(' '))).toEqual(withoutPlaces(text))
        },
      ),
    )
  })

  it('says the same of a sentence whatever sentence follows', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const alone = readStages(`${first}。`)
        expect(readStages(`${first}。${second}`).slice(0, alone.length)).toEqual(alone)
      }),
    )
  })

  it('never says of a denied or planned event that it was reached', () => {
    const events = fc.constantFrom('开工', '建成', '竣工', '完工', '投产', '投用', '开业', '通车', '签约')
    const cues = fc.constantFrom(
      '尚未',
      '还没有',
      '并未',
      '没有',
      '将',
      '计划',
      '力争',
      '预计',
      '即将',
      '拟于明年',
    )
    const adverbs = fc.constantFrom('', '正式', '全部', '顺利', '如期', '全面')
    fc.assert(
      fc.property(events, cues, adverbs, (event, cue, adverb) => {
        const states = readStages(`清陶项目${cue}${adverb}${event}。`).map(({ state }) => state)
        expect(states).toHaveLength(1)
        expect(states).not.toContain('reached')
      }),
    )
  })
})
