import { describe, expect, it } from 'vitest'
import { createCutOut } from '../../../lib/detect/cut-out'
import { commonWords, dictionaryWords } from '../../../lib/detect/lexicon/dictionary'
import { buildGuard } from '../../../lib/detect/lexicon/guard'
import { detectLines, marks } from './built-in'

const commonWordsOf = (text: string) => commonWords(dictionaryWords(text))

const dictionary = commonWordsOf(
  '小时 9000 n\n十九 300 m\n湾区 40 n\n小龙 29 n\n小马 30 n\n区 900 n\n院 900 n\n院方 90 n\n老城区 90 n\n小广场 90 n\n小河 90 n\n',
)
const cutOut = createCutOut(
  buildGuard(['九小', '项目', '区医院', '九龙项目', '滨河九小', '滨河区九小'], dictionary),
)
const isCut = (text: string, name: string, places: { start: number; end: number }[] = []) => {
  const start = text.indexOf(name)
  return cutOut(text, { start, end: start + name.length }, places)
}

describe('the guard', () => {
  it('holds a name back that a longer word runs out of', () => {
    expect(isCut('一共九小时', '九小')).toBe(true)
    expect(isCut('第九小广场', '九小')).toBe(true)
  })

  it('holds a name back that a longer word runs into', () => {
    expect(isCut('再过十九小', '九小')).toBe(true)
    expect(isCut('走进老城区医院', '区医院')).toBe(true)
  })

  it('lets a name stand among other words', () => {
    expect(isCut('他在九小读书', '九小')).toBe(false)
  })

  it('does not count words that the dictionary hardly knows', () => {
    expect(isCut('这是九小龙', '九小')).toBe(false)
    expect(isCut('这是九小马', '九小')).toBe(true)
  })

  it('guards names of up to four characters', () => {
    expect(isCut('滨河九小时', '滨河九小')).toBe(true)
    expect(isCut('滨河区九小时', '滨河区九小')).toBe(false)
  })

  it('does not let a longer name pass for a word of one character at its edge', () => {
    expect(isCut('大湾区医院', '区医院')).toBe(true)
    expect(isCut('区医院方面', '区医院')).toBe(true)
  })

  it('lets pass a longer name that begins or ends with a word of its own: 个体 and 体育馆, 目的 and 项目', () => {
    const known = commonWordsOf('个体 2407 n\n体育 900 n\n目的 3000 n\n项目 4000 n')
    const isCutOut = createCutOut(buildGuard(['体育馆', '液氢项目'], known))
    expect(isCutOut('那个体育馆', { start: 2, end: 5 }, [])).toBe(false)
    expect(isCutOut('液氢项目的', { start: 0, end: 4 }, [])).toBe(false)
  })

  it('lets it pass too where another name has the same edge: 台上 after 智慧平台, beside 万台', () => {
    const known = commonWordsOf('台上 900 n\n平台 4000 n')
    const isCutOut = createCutOut(buildGuard(['万台', '智慧平台', '新新台'], known))
    expect(isCutOut('智慧平台上', { start: 0, end: 4 }, [])).toBe(false)
    expect(isCutOut('新新台上', { start: 0, end: 3 }, [])).toBe(true)
  })

  it('does not count a word that lies in a longer place name', () => {
    const text = '海勃湾区医院'
    expect(isCut(text, '区医院')).toBe(true)
    expect(isCut(text, '区医院', [{ start: 0, end: 4 }])).toBe(false)
    expect(isCut('九小河村', '九小')).toBe(true)
    expect(isCut('九小河村', '九小', [{ start: 0, end: 4 }])).toBe(false)
  })

  it('keeps only the shortest of contexts that hold each other', () => {
    const guard = buildGuard(['小三'], commonWordsOf('三线 50 n\n三线城市 50 n\n三角 50 n'))
    expect(guard.words).toEqual(['三线', '三角'])
    const longer = buildGuard(['小三'], commonWordsOf('三城市群 50 n\n三城市 50 n'))
    expect(longer.words).toEqual(['三城市'])
  })

  it('reads the dictionary’s lines, and leaves out what is none', () => {
    expect(dictionaryWords('小时 9000 n\r\n\n小时\n小时 9000\n')).toEqual([
      { word: '小时', frequency: 9000, tag: 'n' },
    ])
  })
})

describe('words cut out of longer ones on a page of the district', () => {
  it.each([
    ['海勃湾区的图书馆每天开放九小时，跑道边有长椅。'],
    ['从海勃湾到北京要坐十九小时的火车，操场维修的事以后再说。'],
    ['海勃湾区各校分成九小组，绕操场跑道跑了三圈。'],
    ['海勃湾的老人数到九八七六五四三二一，遗址公园到了。'],
  ])('%s holds no mention', (text) => {
    expect(marks('海勃湾区社区新闻', text)).toEqual([])
  })

  it('lets a name pass that a word of its own project follows: 小跑 says nothing against 九小跑道', () => {
    expect(marks('海勃湾区校园', '九小跑道铺好了。')).toEqual(['track-9 九小跑道'])
  })

  it('says why it was not shown', () => {
    const { unshown } = detectLines('海勃湾区社区新闻', '沿街九小商贩参加了培训。')
    expect(unshown.map(({ surface, reason }) => [surface, reason])).toEqual([['九小', 'inside-longer-word']])
  })
})

describe('numbers are not cut out of longer numbers', () => {
  it.each([
    ['海勃湾区118家煤矿矿权整合。', '煤矿矿权整合'],
    ['海勃湾区1300万吨焦化整合项目开工。', '焦化整合项目'],
    ['海勃湾区1,087个重点项目建设。', '重点项目建设'],
    ['海勃湾区14万吨负极材料项目开工。', '负极材料项目'],
    ['海勃湾区148个老旧小区改造完成。', '老旧小区改造'],
  ])('%s is marked without a part of its number', (text, surface) => {
    expect(detectLines('海勃湾区新闻', text).mentions.map((mention) => mention.surface)).toEqual([surface])
  })

  it.each(['海勃湾区十九小跑道维修完成。', '海勃湾区二十九小跑道维修。', '海勃湾区十三维新材料项目。'])(
    '%s holds no mention',
    (text) => {
      expect(marks('海勃湾区新闻', text)).toEqual([])
    },
  )
})
