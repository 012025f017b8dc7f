import { describe, expect, it } from 'vitest'
import { marks } from './built-in'

/** So many lines before that a page's place is what its counts say, and not its head. */
const LONG_HEAD = '春去夏来秋尽'.split('')
const HOME = '海勃湾区近日要闻'

const WORDS = {
  name: '宝杰负极材料',
  company: '清陶固态电池',
  onlyOne: '万达广场',
  generic: '口袋公园',
  measure: '固定资产投资80亿元',
  topics: '艾奇逊炉石墨化锂电',
}
/** Which of the words are marked on a page of these lines, where W is replaced by them. */
const marked = (...lines: string[]) =>
  Object.entries(WORDS)
    .filter(([, words]) => marks(...lines.map((line) => line.replace('W', words))).length > 0)
    .map(([kind]) => kind)

describe('what a place allows', () => {
  it('the district, all', () => {
    expect(marked('近日要闻', '海勃湾区的W。')).toEqual([
      'name',
      'company',
      'onlyOne',
      'generic',
      'measure',
      'topics',
    ])
  })

  it('the city, and its total, what there is only one of', () => {
    const page = ['近日要闻', '乌海来人。']
    expect(marked(...page, '乌海的W。')).toEqual(['name', 'company', 'onlyOne'])
    expect(marked(...page, '全市W。')).toEqual(['name', 'company', 'onlyOne'])
    expect(marked(...LONG_HEAD, '乌海来人。', 'W。')).toEqual(['name', 'company', 'onlyOne'])
  })

  it('no place at all, a name', () => {
    expect(marked('海勃湾水利枢纽年报', '右岸为海勃湾区。', 'W。')).toEqual(['name'])
  })

  it('another place, nothing', () => {
    expect(marked(HOME, '包头的W。')).toEqual([])
  })
})

describe('a company with what is done, and no topic', () => {
  it('is marked in the district, and at a distance where what is done just reaches it', () => {
    expect(marks(HOME, '清陶开工。')).toEqual(['qingtao 清陶'])
    expect(marks(HOME, '清陶今年夏天的工地上开工。')).toEqual(['qingtao 清陶'])
  })

  it('is marked where the title says the city, and not where only the page’s counts do', () => {
    expect(marks('乌海近日要闻快报', '清陶开工。')).toEqual(['qingtao 清陶'])
    expect(marks(...LONG_HEAD, '乌海来人。', '清陶开工。')).toEqual([])
  })

  it('is marked beside another of ours, though only the page’s counts say the city', () => {
    expect(marks(...LONG_HEAD, '乌海来人。', '清陶、中玻都来了。')).toEqual(['qingtao 清陶', 'zhongbo 中玻'])
  })

  it('is marked behind 全市 in its sentence, and not in the next', () => {
    expect(marks('近日要闻', '乌海来人。', '全市的事，清陶开工。')).toEqual(['qingtao 清陶'])
    expect(marks('近日要闻', '乌海来人。', '全市的事。清陶开工。')).toEqual([])
  })
})

describe('a general name of a company of ours', () => {
  it('asks no more of the place than the company does, which stands with it or near', () => {
    const page = ['近日要闻', '乌海来人。']
    expect(marks(...page, '乌海的负极材料投产。')).toEqual([])
    expect(marks(...page, '乌海宝杰的负极材料投产。')).toEqual(['anode 乌海宝杰的负极材料'])
    expect(marks(...page, '乌海的负极材料投产，宝杰点火。')).toEqual(['anode 负极材料', 'anode 宝杰'])
  })
})

describe('a place within words of ours', () => {
  it('says nothing of what stands beside them where it is in a company’s name', () => {
    expect(marks(HOME, '株洲中车时代逆变器来了一批，口袋公园添了6处。')).toEqual([
      'inverter 株洲中车时代逆变器',
      'pocket-park 口袋公园',
    ])
    expect(marks(HOME, '株洲中车电气来看口袋公园。')).toEqual(['pocket-park 口袋公园'])
  })

  it('says where that is, in a general name', () => {
    expect(marks('包头近日要闻快报', '海勃湾区人民医院门口的口袋公园开放。')).toEqual([
      'pocket-park 口袋公园',
    ])
  })
})

describe('topics', () => {
  it('are no mention by two, nor by one with two near, though the district is named with them', () => {
    expect(marks('近日要闻', '海勃湾区的艾奇逊炉石墨化投产。')).toEqual([])
    expect(marks('近日要闻', '海勃湾区的居民家里，壁挂炉安装好了，用上了清洁能源。')).toEqual([])
  })

  it('with the target’s number of two digits take up a project of the page, whose counts are place enough', () => {
    const lines = [...LONG_HEAD, '海勃湾区来了人。', '老旧小区改造项目动了工。', '外墙刷了48个。']
    expect(marks(...lines)).toEqual(['old-48 老旧小区改造项目', 'old-48 外墙刷了48个'])
  })

  it('with a number of one digit do not', () => {
    expect(marks(HOME, '棚户区改造项目动了工。', '旧平房2个。')).toEqual(['shanty-2 棚户区改造项目'])
  })
})
