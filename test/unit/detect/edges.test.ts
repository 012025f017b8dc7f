import { describe, expect, it } from 'vitest'
import { withEdges } from '../../../lib/detect/edges'
import { readFlow } from '../../../lib/detect/flow'
import { withQuotes } from '../../../lib/detect/quotes'
import type { Identity } from '../../../lib/detect/weights'
import { detector, marks } from './built-in'
import { clusterOf, type Word } from './cluster-of'

const markOf = (sentence: string) => marks('海勃湾区近日要闻', sentence)

describe('a mark ends where the name does', () => {
  it.each([
    ['区人民医院新建项目的门诊楼封顶。', 'hospital 区人民医院新建项目'],
    ['一号物流智慧公路港的停车位够用。', 'road-port 一号物流智慧公路港'],
    ['市二中滨河校区的教学楼装完外窗。', 'school-2 市二中滨河校区'],
    ['实施农业高效节水和高标准农田改造项目。', 'farmland 农业高效节水和高标准农田改造项目'],
  ])('%s', (sentence, mark) => {
    expect(markOf(sentence)).toEqual([mark])
  })
})

describe('a mark takes in', () => {
  it.each([
    ['九小跑道维修完工。', 'track-9 九小跑道维修'],
    ['新增48个老旧小区改造。', 'old-48 48个老旧小区改造'],
    ['南部城区综合提升工程二期进场。', 'south-city 南部城区综合提升工程二期'],
    ['“母亲河之旅”马拉松赛道铺好了。', 'marathon “母亲河之旅”马拉松赛道'],
  ])('what belongs to the name: %s', (sentence, mark) => {
    expect(markOf(sentence)).toEqual([mark])
  })
})

describe('of the words that a mention rests on, the mark takes in', () => {
  const edge = (line: string, identity: Identity, ...words: Word[]) => {
    const flow = readFlow(line, detector)
    const { start, end } = withEdges(clusterOf(flow, words), identity, flow, detector.wording)
    return flow.normal.text.slice(start, end)
  }
  const park: Word = ['口袋公园', 'generic']

  it.each(['name', 'anchor', 'generic', 'cityGeneric'] as const)(
    'our place right before a %s',
    (identity) => {
      expect(edge('看海勃湾区口袋公园', identity, park)).toBe('海勃湾区口袋公园')
      expect(edge('看乌海市口袋公园', identity, park)).toBe('乌海市口袋公园')
      expect(edge('看海勃湾区的口袋公园', identity, park)).toBe('口袋公园')
      expect(edge('看全区口袋公园', identity, park)).toBe('口袋公园')
    },
  )

  it('no place before a measure, which is about it', () => {
    expect(edge('看海勃湾区投资额', 'measure', ['投资额', 'measure'])).toBe('投资额')
  })

  it('the head behind them, with its phase', () => {
    expect(edge('口袋公园建设生产线二期开工', 'generic', park)).toBe('口袋公园建设生产线二期')
  })

  it('numbers and topics right before the name, one before the other', () => {
    expect(edge('新增48个城南口袋公园', 'generic', ['48个', 'figure'], ['城南', 'topic'], park)).toBe(
      '48个城南口袋公园',
    )
    expect(edge('新增48个的城南的口袋公园', 'generic', ['48个', 'figure'], ['城南', 'topic'], park)).toBe(
      '口袋公园',
    )
    expect(edge('新增口袋公园', 'generic', ['新增', 'act'], park)).toBe('口袋公园')
  })

  it('numbers and acts that are nouns right behind the name, one behind the other', () => {
    expect(edge('口袋公园48个改造了', 'generic', park, ['48个', 'figure'], ['改造', 'act'])).toBe(
      '口袋公园48个改造',
    )
    expect(edge('口袋公园添绿', 'generic', park, ['添绿', 'act'])).toBe('口袋公园')
    expect(edge('口袋公园草坪', 'generic', park, ['草坪', 'topic'])).toBe('口袋公园')
    expect(edge('口袋公园的48个', 'generic', park, ['48个', 'figure'])).toBe('口袋公园')
  })

  it('a measure without the number that stands further off', () => {
    expect(edge('投资额达到74亿元', 'measure', ['投资额', 'measure'], ['74亿元', 'figure'])).toBe('投资额')
  })

  it('the company wherever it stands, and the school only beside what is built', () => {
    const school: Word = ['九小', 'anchor', { isHost: true }]
    expect(edge('宝杰今年新建的口袋公园', 'anchor', ['宝杰', 'anchor'], park)).toBe('宝杰今年新建的口袋公园')
    expect(edge('九小的口袋公园', 'anchor', school, park)).toBe('九小的口袋公园')
    expect(edge('九小楼后口袋公园', 'anchor', school, park)).toBe('口袋公园')
    expect(edge('九小的口袋公园', 'generic', ['九小', 'generic', { isHost: true }], park)).toBe(
      '九小的口袋公园',
    )
  })

  it('nothing of the stage that it is in', () => {
    expect(edge('宝杰投产', 'anchor', ['宝杰', 'anchor'], ['投产', 'act'])).toBe('宝杰')
    expect(edge('口袋公园施工', 'generic', park, ['施工', 'topic'])).toBe('口袋公园')
    expect(edge('主体封顶', 'topic', ['主体', 'topic'], ['封顶', 'topic'])).toBe('主体封顶')
  })

  it('all topics where nothing names it, without the verbs at either end', () => {
    const words: Word[] = [
      ['推出', 'act'],
      ['锂电', 'topic'],
      ['坩埚', 'topic'],
    ]
    expect(edge('推出锂电和坩埚放出', 'topic', ...words, ['放出', 'act'])).toBe('锂电和坩埚')
    expect(edge('推出锂电和坩埚改造', 'topic', ...words, ['改造', 'act'])).toBe('锂电和坩埚改造')
    expect(edge('推出后放出', 'anchor', ['推出', 'act'], ['放出', 'act'])).toBe('推出后放出')
  })
})

describe('the quotation marks of a name', () => {
  const quoted = (source: string, words: string) => {
    const start = source.indexOf(words)
    const span = withQuotes(source, { start, end: start + words.length })
    return source.slice(span.start, span.end)
  }

  it('belong to it in pairs', () => {
    expect(quoted('压减“三公”经费', '三公”经费')).toBe('“三公”经费')
    expect(quoted('逛“嗨集市”去', '嗨集市')).toBe('“嗨集市”')
    expect(quoted('重点项目“短名单”公布', '重点项目“短名单')).toBe('重点项目“短名单”')
  })

  it.each(['“”', '‘’', '「」', '『』', '《》', '""'])('may be %s', (pair) => {
    const [open = '', close = ''] = pair
    expect(quoted(`逛${open}嗨集市${close}去`, '嗨集市')).toBe(`${open}嗨集市${close}`)
  })

  it('stay outside where only one of them is its own', () => {
    expect(quoted('“嗨集市开张了”', '嗨集市')).toBe('嗨集市')
    expect(quoted('他说：“压减“三公”经费”', '“三公”经费')).toBe('“三公”经费')
    expect(quoted('他说：“去嗨集市”', '嗨集市')).toBe('嗨集市')
  })
})
