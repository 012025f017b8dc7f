import { describe, expect, it } from 'vitest'
import { detectLines, marks } from './built-in'

const markOf = (sentence: string) => marks('海勃湾区近日要闻', sentence)
/** The words that a sentence's first mention was accepted on. */
const wordsOf = (sentence: string) =>
  detectLines('海勃湾区近日要闻', sentence)
    .mentions[0]?.evidence.filter(({ kind }) => kind !== 'locality')
    .map(({ text, weight }) => `${text} ${weight}`)

describe('words of one project are read as one', () => {
  it.each([
    ['宝杰二号窑炉的负极材料出炉。', '宝杰二号窑炉的负极材料'],
    ['宝杰办公大楼与负极材料同时封顶。', '宝杰办公大楼与负极材料'],
    ['宝杰食堂宿舍和负极材料同时封顶。', '宝杰食堂宿舍和负极材料'],
    ['宝杰质检中心及负极材料同时封顶。', '宝杰质检中心及负极材料'],
    ['宝杰化验仓储等负极材料配套齐了。', '宝杰化验仓储等负极材料'],
    ['宝杰那批头道窑负极材料出炉。', '宝杰那批头道窑负极材料'],
    ['宝杰新厂、老厂负极材料出炉。', '宝杰新厂、老厂负极材料'],
    ['宝杰（四号窑炉）负极材料出炉。', '宝杰（四号窑炉）负极材料'],
    ['宝杰新材料科技有限责任公司负极材料出炉。', '宝杰新材料科技有限责任公司负极材料'],
  ])('over four characters besides particles: %s', (sentence, mark) => {
    expect(markOf(sentence)).toEqual([`anode ${mark}`])
  })

  it('not over five', () => {
    expect(markOf('宝杰头一批新品负极材料出炉。')).toEqual(['anode 宝杰'])
  })

  it('over a number, which counts as nothing', () => {
    expect(markOf('宝杰3亿元新建的负极材料出炉。')).toEqual(['anode 宝杰3亿元新建的负极材料'])
  })

  it('over places of ours, which count as nothing, but not over 24 characters', () => {
    expect(markOf('宝杰在海勃湾产业园的负极材料出炉。')).toEqual(['anode 宝杰在海勃湾产业园的负极材料'])
    expect(markOf('宝杰在海勃湾产业园、千里山工业园区、滨河新区的负极材料出炉。')).toEqual([
      'anode 宝杰在海勃湾产业园、千里山工业园区、滨河新区的负极材料',
    ])
    expect(markOf('宝杰在海勃湾产业园、千里山工业园区、滨河新区、凤凰岭的负极材料出炉。')).toEqual([
      'anode 宝杰',
    ])
  })

  it('where they touch, whatever word of another project lies over both', () => {
    expect(markOf('万腾钢铁超低排放改造烧结工序已通过监测。')).toEqual(['wanteng 万腾钢铁超低排放改造烧结'])
  })
})

describe('a verb between two names makes two statements of them', () => {
  it.each([
    ['宝杰正做负极材料。', 'anode 宝杰'],
    ['宝杰将做负极材料。', 'anode 宝杰'],
    ['宝杰已做负极材料。', 'anode 宝杰'],
    ['宝杰要上负极材料。', 'anode 宝杰'],
    ['宝杰即上负极材料。', 'anode 宝杰'],
    ['宝杰计划上负极材料。', 'anode 宝杰'],
    ['宝杰开始做负极材料。', 'anode 宝杰'],
    ['宝杰投资做负极材料。', 'anode 宝杰'],
    ['负极材料是宝杰的主业。', 'anode 宝杰'],
    ['负极材料建在宝杰。', 'anode 宝杰'],
  ])('the company is marked, and what it makes is not: %s', (sentence, mark) => {
    expect(markOf(sentence)).toEqual([mark])
  })

  it.each([
    ['宝杰拟建负极材料车间。', 'anode 宝杰', 'anode 负极材料车间'],
    ['宝杰启动负极材料项目。', 'anode 宝杰', 'anode 负极材料项目'],
    ['宝杰推进负极材料项目。', 'anode 宝杰', 'anode 负极材料项目'],
    ['清陶把固态电池送检。', 'qingtao 清陶', 'qingtao 固态电池'],
    ['三维给BDO装置换了阀门。', 'bdo 三维', 'bdo BDO装置'],
    ['天奇为轮毂铸造添了两台电炉。', 'hub-cast 天奇', 'hub-cast 轮毂铸造'],
    ['轮毂铸造由天奇承办。', 'hub-cast 轮毂铸造', 'hub-cast 天奇'],
    ['负极材料厂建于宝杰院内。', 'anode 负极材料厂', 'anode 宝杰'],
    ['负极材料车间位于宝杰院内。', 'anode 负极材料车间', 'anode 宝杰'],
    ['负极材料车间坐落宝杰院内。', 'anode 负极材料车间', 'anode 宝杰'],
    ['口袋公园又称街角公园。', 'pocket-park 口袋公园', 'pocket-park 街角公园'],
    ['口袋公园亦称街角公园。', 'pocket-park 口袋公园', 'pocket-park 街角公园'],
    ['口袋公园简称街角公园。', 'pocket-park 口袋公园', 'pocket-park 街角公园'],
    ['口袋公园俗称街角公园。', 'pocket-park 口袋公园', 'pocket-park 街角公园'],
    ['口袋公园也叫街角公园。', 'pocket-park 口袋公园', 'pocket-park 街角公园'],
  ])('each of them is marked: %s', (sentence, first, second) => {
    expect(markOf(sentence)).toEqual([first, second])
  })
})

describe('a number of the target itself', () => {
  it('speaks for a word of its sentence', () => {
    expect(wordsOf('老城区老旧社区改造完成48个。')).toEqual(['老旧社区改造 2', '48个 1.2'])
  })

  it('and does so where up to three characters stand between it and the word', () => {
    expect(wordsOf('48个老城区老旧社区改造完成。')).toEqual(['48个 1.2', '老旧社区改造 2'])
    expect(wordsOf('48个单位帮扶老旧社区改造。')).toEqual(['老旧社区改造 2'])
  })

  it.each([
    ['老旧社区改造完成48个以上。', '48个以上'],
    ['老旧社区改造约48个。', '约48个'],
    ['老旧社区改造不超过48个。', '不超过48个'],
    ['老旧社区改造48至60个。', '48至60个'],
  ])('does so whatever bounds it, and as the lower end of a range: %s', (sentence, words) => {
    expect(wordsOf(sentence)).toEqual(['老旧社区改造 2', `${words} 1.2`])
  })

  it('does not as the upper end of a range', () => {
    expect(wordsOf('老旧社区改造30至48个。')).toEqual(['老旧社区改造 2'])
  })

  it('weighs more the more digits it has', () => {
    expect(wordsOf('新增就业2000人。')).toContain('2000人 2')
    expect(wordsOf('新签约项目200亿元。')).toContain('200亿元 1.5')
    expect(wordsOf('老旧社区改造完成48个。')).toContain('48个 1.2')
    expect(wordsOf('大气污染治理项目完成9个。')).toContain('9个 0.8')
  })

  it('does not where it counts something else, or in another unit', () => {
    expect(wordsOf('老旧社区改造动员了48个社区。')).toEqual(['老旧社区改造 2'])
    expect(wordsOf('老旧社区改造48户。')).toEqual(['老旧社区改造 2'])
  })
})

describe('two marks that only a comma parts', () => {
  it('are one where the second says what the first is', () => {
    expect(marks('海勃湾区工地', '宝杰新能源，四万吨负极材料项目封顶。')).toEqual([
      'anode 宝杰新能源，四万吨负极材料项目',
    ])
  })

  it('are two where the name is said again', () => {
    expect(marks('海勃湾区工地', '中玻厂房年底点火，中玻光伏玻璃明年出厂。')).toEqual([
      'zhongbo 中玻厂房',
      'zhongbo 中玻光伏',
    ])
  })
})
