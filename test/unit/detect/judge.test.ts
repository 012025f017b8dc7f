import { describe, expect, it } from 'vitest'
import { createDetector, detectPage } from '../../../lib/detect/detect-page'
import { corpus, detectLines, detector, lexicon, marks } from './built-in'

const TITLE = '海勃湾区近日要闻'
/** So many lines before that a page's place is what its counts say, and not its head. */
const LONG_HEAD = '春去夏来秋尽'.split('')
const markOf = (...lines: string[]) => marks(TITLE, ...lines)
const FILLING = '沿河往北的老街坊们都说今年夏天格外凉爽舒心极了呀'

describe('a mention needs words that say enough, whatever the place gives', () => {
  it('a company alone says too little', () => {
    expect(markOf('记者在海勃湾区路过的清陶。')).toEqual([])
  })

  it('a company alone is listed as too little, or with the place that it is at', () => {
    const told = (line: string) =>
      detectLines(TITLE, line).unshown.map(({ surface, reason, place }) => [surface, reason, place])
    expect(told('记者在海勃湾区路过的清陶。')).toEqual([['清陶', 'too-little', '海勃湾区']])
    expect(told('记者在包头市见过的清陶。')).toEqual([['清陶', 'other-place', '包头市']])
    expect(told('滨河小学开了运动会。')).toEqual([['滨河小学', 'too-little', '海勃湾区']])
  })

  it('a measure or a topic alone is not listed: it is said of everything', () => {
    expect(detectLines(TITLE, '研究固定资产投资工作，谈了石墨化。').unshown).toEqual([])
  })

  it('one topic is no mark, though what is done stands behind it and other topics near', () => {
    expect(markOf('居民家里，壁挂炉安装好了，用上了清洁能源。')).toEqual([])
  })

  it('two topics are none before the page has named the project, and none after that', () => {
    expect(markOf('艾奇逊炉里石墨化正旺。')).toEqual([])
    expect(markOf('宝杰负极材料项目点火。', '艾奇逊炉里石墨化正旺。')).toEqual(['anode 宝杰负极材料项目'])
  })

  it('a topic with the target’s own number is one, once the page has named the project', () => {
    expect(markOf('外墙刷了48个。')).toEqual([])
    expect(markOf('老旧小区改造项目动了工。', '外墙刷了48个。')).toEqual([
      'old-48 老旧小区改造项目',
      'old-48 外墙刷了48个',
    ])
  })

  it('a project that the corpus no longer has is never marked', () => {
    const others = corpus.projects.filter(({ id }) => id !== 'pocket-park')
    const page = { title: TITLE, flows: ['口袋公园开放，固定资产投资完成80亿元。'] }
    const found = detectPage(page, createDetector(lexicon, others), null).mentions
    expect(found.map(({ projectId }) => projectId)).toEqual(['fai-74'])
  })
})

describe('a measure', () => {
  it('is a statement with a number, or with what is done', () => {
    expect(markOf('固定资产投资完成80亿元。')).toEqual(['fai-74 固定资产投资'])
    expect(markOf('固定资产投资同比增长。')).toEqual(['fai-74 固定资产投资'])
  })

  it('is talk without either, though a topic stands near', () => {
    expect(markOf('老旧社区改造外墙。')).toEqual([])
  })

  it('needs the target’s own number of two digits where only the page’s counts say that it is ours', () => {
    const page = [...LONG_HEAD, '海勃湾区来了人。']
    expect(marks(...page, '老旧小区改造报了48个。')).toEqual(['old-48 老旧小区改造'])
    expect(marks(...page, '新增就业报了200人。')).toEqual([])
    expect(marks(...page, '棚户片报了2个。')).toEqual([])
  })

  it('or any number from a thousand on: that is a total', () => {
    const page = [...LONG_HEAD, '海勃湾区来了人。']
    expect(marks(...page, '新增就业报了1000人。')).toEqual(['jobs-2000 新增就业'])
    expect(marks(...page, '新增就业报了999人。')).toEqual([])
  })
})

describe('topics alone', () => {
  it('need a place nearer than the page’s counts', () => {
    const line = '艾奇逊炉里石墨化正旺，装好了锂电坩埚。'
    expect(marks(...LONG_HEAD, '海勃湾区来了人。', line)).toEqual([])
  })
})

describe('companies of ours in an enumeration', () => {
  it.each(['、', '和', '与', '及', '以及'])('are each marked where only %s stands between them', (mark) => {
    expect(markOf(`代表们走访了中玻${mark}清陶。`)).toEqual(['zhongbo 中玻', 'qingtao 清陶'])
  })

  it('are not where more stands between them', () => {
    expect(markOf('代表们走访了中玻再去清陶。')).toEqual([])
  })
})

describe('what a paragraph has named in full', () => {
  const named = '中玻光伏玻璃投产'
  const short = '中玻二期还早'

  it('may be named in short behind that', () => {
    expect(markOf(`${named}，${FILLING}，${short}。`)).toEqual(['zhongbo 中玻光伏', 'zhongbo 中玻二期'])
  })

  it('is not known by its short form before that', () => {
    expect(markOf(`${short}，${FILLING}，${named}。`)).toEqual(['zhongbo 中玻光伏'])
  })

  it('says nothing for another project', () => {
    expect(markOf(`清陶固态电池投产，${short}。`)).toEqual(['qingtao 清陶固态电池'])
  })

  it('may be named in short on a later line', () => {
    expect(marks(...LONG_HEAD, '海勃湾区的公示', '九小跑道翻新。', '新跑道明天开放。')).toEqual([
      'track-9 九小跑道翻新',
      'track-9 新跑道',
    ])
  })

  it('may be named in short where the paragraph has named who bears it', () => {
    expect(markOf('九小的学生放了假。工人都回了家。新跑道明天开放。')).toEqual(['track-9 新跑道'])
  })

  it('may be named in short where the page’s head names who bears it', () => {
    expect(marks('九小放假了', '海勃湾区的天热了。', '新跑道明天开放。')).toEqual(['track-9 新跑道'])
  })
})

describe('a short form that has not been introduced', () => {
  it.each([
    ['two topics and it are too little', '艾奇逊炉里石墨化正旺，负极厂的人守了一夜。'],
    ['two of them say no more than one', '负极厂里负极车间的艾奇逊炉装了锂电坩埚。'],
    ['another word of the project in the clause does not introduce it', '旧跑道旁边铺了一条新跑道。'],
    ['who bears it does so only before it', '新跑道今年夏天归了九小用。'],
  ])('is no mention: %s', (_why, sentence) => {
    expect(markOf(sentence)).toEqual([])
  })

  it('counts as half a topic of what bears it', () => {
    expect(markOf('区人民医院接诊了二十万人次，新院区主体封顶。')).toEqual(['hospital 新院区'])
  })
})

describe('who bears a project', () => {
  it('is marked where only a topic of what is built stands in the clause', () => {
    expect(markOf('九小的孩子们放学以后还在那条跑道上撒欢。')).toEqual(['track-9 九小'])
  })

  it.each([
    ['what is built stands in another clause', '跑道明天开放，九小的孩子放假了。'],
    ['only what is done stands with it', '滨河小学维修课桌。'],
  ])('is not where %s', (_why, sentence) => {
    expect(markOf(sentence)).toEqual([])
  })
})

describe('words that were not marked', () => {
  it('were about another place', () => {
    const { unshown } = detectLines(TITLE, '银川的口袋公园也开放了。')
    expect(unshown.map(({ surface, reason, place }) => [surface, reason, place])).toEqual([
      ['口袋公园', 'other-place', '银川市'],
    ])
  })

  it('or had no place of ours near enough', () => {
    const page = { title: '', flows: [...LONG_HEAD, '海勃湾区来了人。', '新增就业报了200人。'] }
    const { unshown } = detectPage(page, detector, null)
    expect(unshown.map(({ surface, reason }) => [surface, reason])).toEqual([
      ['新增就业', 'no-local-evidence'],
    ])
  })
})
