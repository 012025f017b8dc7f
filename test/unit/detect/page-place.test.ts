import { describe, expect, it } from 'vitest'
import { readFlow } from '../../../lib/detect/flow'
import { isTitledOurs, judgePage, placeByCounts } from '../../../lib/detect/page-place'
import { detector } from './built-in'

const flows = (...lines: string[]) => lines.map((line) => readFlow(line, detector))
const SILENT = { kinds: 0, isOfDistrict: false, isOfCity: false }
const judged = (counts: Record<string, number>, facilities: number, ...head: string[]) =>
  judgePage(flows(...head), counts, { facilities, ...SILENT }, detector.wording)
const LEAD =
  '昨天下午两点，海勃湾区的街坊们早早来到新开的市场，东看看西瞧瞧，买了葡萄也买了瓜，还同卖瓜的聊了半天收成。'

describe('the place of a page by its counts', () => {
  it('is the district that it names', () => {
    expect(placeByCounts({ home: 1 }).place).toBe('home')
  })

  it('is the district’s though others together are named up to three times as often', () => {
    expect(placeByCounts({ home: 2, 'rival:包头市': 3, 'rival:银川市': 3 }).place).toBe('home')
    expect(placeByCounts({ home: 2, 'rival:包头市': 3, 'rival:银川市': 3, 'rival:北海市': 1 }).place).toBe(
      'city',
    )
  })

  it('is a rival’s that is named more than twice as often as district and city', () => {
    expect(placeByCounts({ city: 2, 'rival:包头市': 4 }).place).toBe('city')
    expect(placeByCounts({ city: 2, 'rival:包头市': 5 })).toEqual({
      place: 'rival',
      from: 'page',
      name: '包头市',
    })
  })

  it('is not ours where many others are named, each a little', () => {
    const others = { 'rival:包头市': 2, 'rival:银川市': 1, 'rival:北海市': 1 }
    expect(placeByCounts({ city: 1, ...others }).place).toBe('rival')
    expect(placeByCounts({ city: 2, ...others }).place).toBe('city')
  })

  it('is nobody’s without a place of ours: a street alone does not tell', () => {
    expect(placeByCounts({ landmark: 2 }).place).toBe('none')
  })

  it('is the district’s where a page of the city names a street of it', () => {
    expect(placeByCounts({ city: 1 }).place).toBe('city')
    expect(placeByCounts({ city: 1, landmark: 1 }).place).toBe('home')
  })

  it('is the city’s as its title says, where it says more than they', () => {
    const heading = { place: 'city', from: 'title', name: '乌海市' } as const
    expect(placeByCounts({ city: 1 }, false, heading)).toEqual(heading)
    expect(placeByCounts({ city: 1 }, true, heading).place).toBe('home')
  })
})

describe('the place of a page by its head', () => {
  it('is the title’s', () => {
    expect(judged({ home: 1 }, 0, '海勃湾区要闻')).toEqual({ place: 'home', from: 'title', name: '海勃湾区' })
    expect(judged({ city: 1 }, 0, '包头要闻').place).toBe('rival')
  })

  it('is a street’s, too', () => {
    expect(judged({ city: 1 }, 0, '凤凰岭的夏天')).toEqual({ place: 'home', from: 'title', name: '凤凰岭' })
  })

  it('is the city’s where another place stands beside it, and not where a newspaper’s name does', () => {
    expect(judged({ city: 1 }, 0, '包头、乌海两地见闻').place).toBe('city')
    expect(judged({ city: 1 }, 0, '包头见闻_乌海新闻网').place).toBe('rival')
  })

  it('is not where somebody comes from', () => {
    expect(judged({ city: 1 }, 0, '从包头赶来的马大姐').place).toBe('city')
    expect(flows('乌海要闻', '从乌海赶来的马大姐').map(isTitledOurs)).toEqual([true, false])
  })

  it('is read from the title and three lines below it', () => {
    expect(judged({ city: 1 }, 0, '', '早安', '多云', '包头见闻').place).toBe('rival')
    expect(judged({ city: 1 }, 0, '', '早安', '多云', '微风', '包头见闻').place).toBe('city')
  })

  it('is read from lines of up to 48 characters: a longer one is text, and no head is below it', () => {
    const line = (length: number) =>
      '包头的街坊们早早来到新开的市场东看看西瞧瞧买了葡萄也买了瓜还同卖瓜的聊了半天今年的雨水和收成到底怎么样'.slice(
        0,
        length,
      )
    expect(judged({ city: 1 }, 0, '', line(48)).place).toBe('rival')
    expect(judged({ city: 1 }, 0, '', line(49)).place).toBe('city')
    expect(judged({ city: 1 }, 0, '', line(51).slice(2), '包头见闻').place).toBe('city')
    expect(judged({ city: 1 }, 0, line(49)).place).toBe('rival')
  })

  it('is not that of a sentence under the headline that names another place', () => {
    expect(judged({ city: 1 }, 0, '本周要闻', '包头见闻').place).toBe('rival')
    expect(judged({ city: 1 }, 0, '本周要闻', '包头新厂出了料。').place).toBe('city')
    expect(judged({ city: 1 }, 0, '本周要闻', '海勃湾区新厂出了料。').place).toBe('home')
    expect(judged({ city: 1 }, 0, '', '包头新厂出了料。').place).toBe('rival')
  })

  it('is not that of a line under the headline where the page names another place more often', () => {
    const counts = (rival: number) => ({ home: 1, 'rival:包头市': rival })
    expect(judged(counts(1), 0, '要闻', '海勃湾区的公园开放了').place).toBe('home')
    expect(judged(counts(3), 0, '要闻', '海勃湾站停车3分').place).toBe('rival')
    expect(judged(counts(3), 0, '', '海勃湾区的公园开放了').place).toBe('home')
  })

  it('is of the dam where the headline names only that', () => {
    expect(judged({ home: 1 }, 0, '海勃湾水利枢纽加大下泄').place).toBe('none')
    expect(judged({ home: 1 }, 0, '从包头赶来看海勃湾水利枢纽').place).toBe('none')
  })

  it('is not of the dam where the district stands beside it, in text, or where it is only the lake', () => {
    expect(judged({ home: 1 }, 0, '海勃湾水利枢纽旁的海勃湾区').place).toBe('home')
    expect(judged({ home: 1 }, 0, '乌海湖上看日出').place).toBe('home')
    const text = `海勃湾水利枢纽${LEAD.slice(LEAD.indexOf('的街坊们'))}`
    expect(judged({ home: 1 }, 0, text).place).toBe('home')
  })

  it('is not a menu’s', () => {
    expect(judged({ city: 1 }, 0, '', '首页 | 海勃湾 | 乌达 | 海南').place).toBe('city')
  })

  it('is ours where a page of the city that says 我区 names one', () => {
    const spoken = (facilities: number, counts = { city: 1 }) =>
      judgePage(flows('近日要闻'), counts, { ...SILENT, facilities, isOfDistrict: true }, detector.wording)
        .place
    expect(spoken(0)).toBe('city')
    expect(spoken(1)).toBe('home')
    expect(spoken(1, { city: 1, 'rival:乌达区': 2 } as { city: number })).toBe('city')
  })

  it('is ours where a page of the city that says 我区, and not 全市, speaks of four kinds of work of ours', () => {
    const spoken = (said: { kinds: number; isOfDistrict?: boolean; isOfCity?: boolean }, counts = {}) =>
      judgePage(
        flows('近日要闻'),
        { city: 1, ...counts },
        { facilities: 0, isOfDistrict: true, isOfCity: false, ...said },
        detector.wording,
      ).place
    expect(spoken({ kinds: 3 })).toBe('city')
    expect(spoken({ kinds: 4 })).toBe('home')
    expect(spoken({ kinds: 4, isOfDistrict: false })).toBe('city')
    expect(spoken({ kinds: 4, isOfCity: true })).toBe('city')
    expect(spoken({ kinds: 4 }, { 'rival:乌达区': 2 })).toBe('city')
  })

  it('is ours where a page of the city names three facilities of ours', () => {
    expect(judged({ city: 1 }, 2, '近日要闻').place).toBe('city')
    expect(judged({ city: 1 }, 3, '近日要闻').place).toBe('home')
  })

  it('is ours where its first paragraph is', () => {
    const counts = { home: 1, 'rival:包头市': 2, 'rival:银川市': 2 }
    expect(judged(counts, 0, '近日要闻').place).toBe('city')
    expect(judged(counts, 0, '近日要闻', LEAD).place).toBe('home')
    expect(judged(counts, 0, '近日要闻', `${LEAD}包头也来了人。`).place).toBe('city')
    expect(judged(counts, 0, '近日要闻', `${LEAD}中标单位：包头一家公司。`).place).toBe('home')
    expect(judged(counts, 0, '近日要闻', LEAD.replace('海勃湾区', '凤凰岭边上')).place).toBe('home')
    expect(judged(counts, 0, '近日要闻', LEAD.replace('海勃湾区', '从海勃湾赶来')).place).toBe('city')
    expect(judged(counts, 0, '近日要闻', `版权所有：${LEAD}`).place).toBe('city')
    expect(judged(counts, 0, '近日要闻', '早安', '多云', '微风', '海勃湾区来了客人。').place).toBe('city')
  })
})

describe('a line that lists places', () => {
  it.each([
    ['当前位置：首页 > 乌海 > 要闻'],
    ['要闻 | 政务 | 民生 | 乌达'],
    ['首页\t要闻\t乌海\t乌达'],
    ['版权所有 乌海市某某公司'],
    ['学校地址：滨河路 友情链接：银川 | 乌海海勃湾'],
    ['海勃湾区 乌达区 海南区'],
  ])('%s', (line) => {
    expect(flows(line)[0]?.isListing).toBe(true)
  })

  it.each([['海勃湾区、乌达区、海南区同时开工。'], ['清陶\t海勃湾区\t固态电池'], ['海勃湾区口袋公园开放']])(
    'is not %s',
    (line) => {
      expect(flows(line)[0]?.isListing).toBe(false)
    },
  )
})
