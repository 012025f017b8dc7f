import { describe, expect, it } from 'vitest'
import { readFlow } from '../../../lib/detect/flow'
import { isUnder, leadAfter, leadInTo, leadsIn } from '../../../lib/detect/lead-in'
import { detector } from './built-in'

const flow = (line: string) => readFlow(line, detector)
const leads = (line: string) => leadsIn(flow(line), detector.wording)
const under = (line: string, lead: string) => isUnder(flow(line), flow(lead), detector.wording)

describe('a line says where the ones below it are', () => {
  it.each([
    '海勃湾区：',
    '一、海勃湾区',
    '十二、海勃湾区',
    '（三）海勃湾区',
    '四）海勃湾区',
    '1.海勃湾区',
    '12、海勃湾区',
    '(3) 海勃湾区',
    '4）海勃湾区',
    '③ 海勃湾区',
    '● 海勃湾区',
    '◆海勃湾区',
    '■海勃湾区',
    '▲海勃湾区',
    '★海勃湾区',
    '▍海勃湾区',
    '第一站：海勃湾区',
    '第2部 海勃湾区',
    '第三：海勃湾区',
    '第四章 海勃湾区',
    '【海勃湾区】',
    '一、海勃湾区城建交通水利教育卫生文化体育民政清单',
  ])('as a heading or with a colon: %s', (line) => {
    expect(leads(line)).toBe(true)
  })

  it.each([
    ['without a place', '二、两件实事：'],
    ['with a place that somebody only comes from', '从海勃湾赶来的马大姐说：'],
    ['as plain text', '海勃湾区'],
    ['as a sentence that is numbered', '1. 海勃湾区添了两处。'],
    ['as a sentence that is numbered', '1. 海勃湾区添了没有？'],
    ['as a sentence that is numbered', '1. 海勃湾区添了两处！'],
    ['as the first half of a sentence', '1. 海勃湾区添了两处，'],
    ['as one item of several', '1. 海勃湾区添了两处；'],
    ['where it is longer than a heading', '一、海勃湾区城建交通水利教育卫生文化体育民政清单表'],
    ['because a school has a number', '第九小学的海勃湾校友'],
  ])('but not %s: %s', (_why, line) => {
    expect(leads(line)).toBe(false)
  })
})

describe('a line that stands under another', () => {
  it('is one item of a list after the other below a colon', () => {
    for (const item of [
      '1. 添了两处。',
      '二、添了两处。',
      '· 添了两处。',
      '• 添了两处。',
      '- 添了两处。',
      '— 添了两处。',
    ])
      expect(under(item, '海勃湾区：'), item).toBe(true)
    expect(under('添了两处。', '海勃湾区：')).toBe(false)
  })

  it('is any line below a heading but the next heading', () => {
    expect(under('添了两处。', '一、海勃湾区')).toBe(true)
    expect(under('1. 添了两处，修了三处。', '一、海勃湾区')).toBe(true)
    expect(under('二、两件实事', '一、海勃湾区')).toBe(false)
    expect(under('【两件实事】', '一、海勃湾区')).toBe(false)
  })
})

describe('what leads in, line by line', () => {
  const lead = { flow: flow('海勃湾区：'), isNext: true }

  it('leads in to the line that comes next, whatever that is', () => {
    expect(leadInTo(flow('今年新建口袋公园6处。'), lead, detector.wording)).toBe(lead.flow)
  })

  it('leads in further down only to what stands under it', () => {
    const below = leadAfter(flow('1. 新建口袋公园6处。'), lead.flow, detector.wording)
    expect(leadInTo(flow('2. 新建口袋公园2处。'), below, detector.wording)).toBe(lead.flow)
    expect(leadInTo(flow('今年新建口袋公园2处。'), below, detector.wording)).toBe(null)
  })

  it('gives way to the next line that leads in, and to any that does not stand under it', () => {
    const next = flow('乌达区：')
    expect(leadAfter(next, lead.flow, detector.wording)).toEqual({ flow: next, isNext: true })
    expect(leadAfter(flow('今天有风。'), null, detector.wording)).toBe(null)
  })
})
