import { describe, expect, it } from 'vitest'
import { readFlow } from '../../../lib/detect/flow'
import { localityOf } from '../../../lib/detect/locality'
import type { PagePlace } from '../../../lib/detect/page-place'
import { detector } from './built-in'

const NOBODY: PagePlace = { place: 'none', from: 'page', name: '' }
const OURS: PagePlace = { place: 'home', from: 'title', name: '海勃湾区' }

/** Place, name and origin of what a line says of the park, on a page that says nothing itself. */
function placed(
  line: string,
  { page = NOBODY, words = '口袋公园', lead = '', isEstablished = false } = {},
): string {
  const flow = readFlow(line, detector)
  const start = flow.normal.text.indexOf(words)
  const around = { page, leadIn: lead ? readFlow(lead, detector) : null }
  const { place, name, from } = localityOf(
    { start, end: start + words.length },
    { flow, around, wording: detector.wording, isEstablished },
    () => false,
  )
  return [place, name, from].filter(Boolean).join(' ')
}

describe('in its clause, words are governed', () => {
  it.each([
    ['by the nearest place before them', '乌达区之后轮到海勃湾区修口袋公园', 'home 海勃湾区 clause'],
    ['by the nearest place before them', '海勃湾区之后轮到乌达区修口袋公园', 'rival 乌达区 clause'],
    ['by the district behind them', '口袋公园最多的是海勃湾区', 'home 海勃湾区 clause'],
    ['by no other place behind them', '口袋公园把包头的客人引来了', 'none page'],
    ['by no other place behind them', '口袋公园数乌海最多', 'none page'],
    ['by no place that somebody comes from', '从包头赶来的马大姐逛口袋公园', 'none page'],
    ['by no place that a paper is named after', '乌海日报记者逛口袋公园', 'none page'],
    ['by no wider place', '内蒙古今年添了口袋公园', 'none page'],
    ['by nothing that only sounds like a place', '海勃湾水利枢纽旁有口袋公园', 'none page'],
  ])('%s: %s', (_rule, line, place) => {
    expect(placed(line)).toBe(place)
  })

  it('by the place that they begin in, or hold', () => {
    expect(placed('玉泉区人民医院新院封顶', { words: '区人民医院新院' })).toBe('rival 玉泉区 clause')
    expect(placed('乌达区的客人来看健康海勃湾行动展', { words: '健康海勃湾' })).toBe('home 海勃湾区 clause')
    expect(placed('包头客商看中三维在乌海的BDO', { words: '三维在乌海的bdo' })).toBe('city 乌海市 clause')
  })

  it('by the place before them where what they hold is only 全区', () => {
    const words = '班主任入选全区四支队伍'
    expect(placed(`乌达区三位${words}`, { words })).toBe('rival 乌达区 clause')
  })
})

describe('a place behind the words', () => {
  it.each([
    '在',
    '位于',
    '落户',
    '选址',
    '选址于',
    '落子',
    '落地',
    '坐落于',
    '坐落在',
    '建于',
    '建在',
    '扎根',
    '放在',
    '放在了',
  ])('is where they are after %s', (verb) => {
    expect(placed(`海勃湾区看中的口袋公园${verb}江苏昆山。`)).toBe('rival 江苏省 clause')
  })

  it('is so within eight characters before the verb', () => {
    expect(placed('口袋公园去年秋天最终选址江苏昆山')).toBe('rival 江苏省 clause')
    expect(placed('口袋公园修好之后他们还是住在江苏昆山')).toBe('none page')
  })

  it('is where they are where a colon closes the words', () => {
    expect(placed('口袋公园：包头添了6处')).toBe('rival 包头市 clause')
    expect(placed('口袋公园啊：包头添了6处')).toBe('rival 包头市 clause')
    expect(placed('口袋公园还是街坊说得好：包头没有这么多')).toBe('none page')
    expect(placed('街坊们先逛口袋公园，包头的客人也来了')).toBe('none page')
  })
})

describe('a place that opens an earlier clause', () => {
  it('holds for the sentence, for the next and for the paragraph', () => {
    expect(placed('乌达区修了路，口袋公园添了6处')).toBe('rival 乌达区 sentence')
    expect(placed('乌达区修了路。口袋公园添了6处')).toBe('rival 乌达区 previous')
    expect(placed('乌达区修了路。天晴了。口袋公园添了6处')).toBe('rival 乌达区 paragraph')
  })

  it('stands within six characters of its start', () => {
    expect(placed('今年入夏以来乌达区修路，口袋公园添了6处')).toBe('rival 乌达区 sentence')
    expect(placed('街坊们也都看了乌达区的路，口袋公园添了6处')).toBe('none page')
  })

  it('is the narrowest of places that stand close together', () => {
    expect(placed('乌海市三个城区之一的海勃湾区修了路，口袋公园添了6处')).toBe('home 海勃湾区 sentence')
    expect(placed('乌海市派出的检查组走过了海勃湾区，口袋公园添了6处')).toBe('city 乌海市 sentence')
  })

  it('may stand in brackets behind who is spoken of, alone', () => {
    expect(placed('一家精细化工公司（包头）来招人，口袋公园添了6处')).toBe('rival 包头市 sentence')
    expect(placed('一家精细化工公司（包头客户居多）来招人，口袋公园添了6处')).toBe('none page')
  })

  it('holds for its sentence only, as 全市 or another place on a page titled with the district', () => {
    expect(placed('全市都在修路。口袋公园添了6处', { page: OURS })).toBe('home 海勃湾区 title')
    expect(placed('包头也在修路。口袋公园添了6处', { page: OURS })).toBe('home 海勃湾区 title')
    expect(placed('包头也在修路，口袋公园添了6处', { page: OURS })).toBe('rival 包头市 sentence')
    expect(placed('乌海在修路。口袋公园添了6处', { page: OURS })).toBe('city 乌海市 previous')
  })

  it('holds on where the page is the district’s by its counts, or titled with the city', () => {
    const byCounts: PagePlace = { place: 'home', from: 'page', name: '海勃湾' }
    const city: PagePlace = { place: 'city', from: 'title', name: '乌海市' }
    for (const page of [byCounts, city])
      expect(placed('包头也在修路。口袋公园添了6处', { page })).toBe('rival 包头市 previous')
  })

  it('holds for its sentence only on any page of ours, for a project that the page has named', () => {
    const page: PagePlace = { place: 'city', from: 'page', name: '乌海' }
    const about = (line: string, of = page) => placed(line, { page: of, isEstablished: true })
    expect(about('包头也在修路。口袋公园添了6处')).toBe('city 乌海 page')
    expect(about('全市都在修路。口袋公园添了6处')).toBe('whole 全市 previous')
    expect(about('包头也在修路。口袋公园添了6处', NOBODY)).toBe('rival 包头市 previous')
  })
})

describe('the line that leads in', () => {
  it('says the place by its last and narrowest', () => {
    expect(placed('口袋公园添了6处', { lead: '一、乌海市海勃湾区' })).toBe('home 海勃湾区 paragraph')
  })

  it('says none by what only sounds like a place', () => {
    const lead = '一、海勃湾区和海勃湾水利枢纽'
    expect(placed('口袋公园添了6处', { lead })).toBe('home 海勃湾区 paragraph')
  })
})

describe('what means the page’s own place', () => {
  const rival: PagePlace = { place: 'rival', from: 'title', name: '包头市' }
  const city: PagePlace = { place: 'city', from: 'title', name: '乌海市' }

  it('is 我区, under its name', () => {
    expect(placed('我区新建口袋公园', { page: OURS })).toBe('home 海勃湾区 clause')
    expect(placed('我区新建口袋公园', { page: rival })).toBe('rival 包头市 clause')
  })

  it('is 全市: a total where the city is ours, and a rival where it is not', () => {
    expect(placed('全市新建口袋公园', { page: OURS })).toBe('whole 全市 clause')
    expect(placed('全市新建口袋公园', { page: city })).toBe('whole 全市 clause')
    expect(placed('全市新建口袋公园', { page: rival })).toBe('rival 全市 clause')
    expect(placed('全市新建口袋公园')).toBe('none 全市 clause')
  })
})

describe('the row of a table', () => {
  it('is governed by any place in a later cell', () => {
    expect(placed('口袋公园\t6处\t海勃湾区')).toBe('home 海勃湾区 clause')
    expect(placed('口袋公园\t6处\t包头')).toBe('rival 包头市 clause')
  })
})

describe('a menu', () => {
  it('is about no place, whatever the page is about', () => {
    expect(placed('首页 | 乌达 | 海南 | 口袋公园', { page: OURS })).toBe('none page')
  })
})

describe('a place in brackets', () => {
  it('says where what stands before it is, and nothing of what comes behind', () => {
    const aside = (text: string) => placed(`东风厂（${text}）今年出料，口袋公园开门`)
    expect(aside('母公司东方红，包头青山')).toBe('none page')
    expect(aside('包头')).toBe('rival 包头市 sentence')
  })

  it('is one like any other where its bracket is not closed', () => {
    expect(placed('注（一，包头今年出料，口袋公园开门')).toBe('rival 包头市 sentence')
  })
})
