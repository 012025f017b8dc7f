import { describe, expect, it } from 'vitest'
import { shortForm } from '../../../lib/detect/lexicon/divisions'
import { parsePlaces } from '../../../lib/detect/lexicon/places-file'
import { normalise } from '../../../lib/detect/normalise'
import { detector, lexicon } from './built-in'

const placesIn = (text: string) =>
  detector
    .findPlaces(normalise(text, detector.fold).text)
    .map(({ kind, name, governs }) => `${kind} ${name}${governs ? '' : ' (says nothing)'}`)

describe('places in a text', () => {
  it('are read in their longest form', () => {
    expect(placesIn('乌海市海勃湾区和海南区')).toEqual(['city 乌海市', 'home 海勃湾区', 'rival 海南区'])
  })

  it('are known in traditional characters', () => {
    expect(placesIn('烏海海勃灣與烏達')).toEqual([
      'city 乌海市',
      'home 海勃湾区',
      'rival 乌达区 (says nothing)',
    ])
  })

  it('do not take the dam for the district', () => {
    expect(placesIn('黄河海勃湾水利枢纽')).toEqual(['neutral 黄河海勃湾水利枢纽'])
  })

  it('are not cut out of other words', () => {
    expect(placesIn('黄河南岸、数据包头部、由区里按照区别对待')).toEqual(['ours 区里'])
  })

  it('are read first where a clause begins with them, whatever crosses their end: 口吃 in 海口吃喝', () => {
    expect(placesIn('海口吃喝玩乐')).toEqual(['rival 海口市'])
    expect(placesIn('爱在海口吃喝')).toEqual([])
  })

  it('validate each other where they touch: 西北 says nothing against 北海 in 广西北海', () => {
    expect(placesIn('广西北海与陕西府谷')).toEqual([
      'rival 广西壮族自治区',
      'rival 北海市',
      'rival 陕西省 (says nothing)',
      'rival 府谷县',
    ])
    expect(placesIn('营山县政府')).toEqual(['rival 营山县'])
  })

  it('count in a short form that may be a name only where a place is expected', () => {
    expect(placesIn('神木矿区，记者王神木，在府谷')).toEqual(['rival 神木市', 'rival 府谷县'])
  })

  it('are what a clause is of that says 与北京的订单无关', () => {
    expect(placesIn('与北京的订单无关')).toEqual(['rival 北京市'])
  })

  it('are no places as street names', () => {
    expect(placesIn('大庆路与北京东路交叉口')).toEqual([])
  })

  it('say nothing about a sentence as an origin, an address or a companion', () => {
    expect(placesIn('从乌达赶来的马大姐')).toEqual(['rival 乌达区 (says nothing)'])
    expect(placesIn('公司注册地址：江苏省昆山市')).toEqual([
      'rival 江苏省 (says nothing)',
      'rival 昆山市 (says nothing)',
    ])
    expect(placesIn('与包头市结对')).toEqual(['rival 包头市 (says nothing)'])
  })
})

describe('the list of rival places', () => {
  it('holds no form of one character, and no word of every day', () => {
    const forms = new Set(lexicon.places.map(({ text }) => text))
    for (const word of ['城区', '矿区', '郊区', '新城区', '老城区', '和平', '友好', '滨海', '海北', '东方']) {
      expect(forms.has(word), word).toBe(false)
    }
    expect(lexicon.places.every(({ text }) => text.length >= 2)).toBe(true)
  })

  it('shortens a prefecture, a county by its dictionary tag, and never a district', () => {
    const isPlaceWord = (word: string) => word === '五原'
    expect(shortForm({ name: '包头市', level: 'prefecture' }, isPlaceWord)).toBe('包头')
    expect(shortForm({ name: '延边朝鲜族自治州', level: 'prefecture' }, isPlaceWord)).toBe('延边')
    expect(shortForm({ name: '五原县', level: 'county' }, isPlaceWord)).toBe('五原')
    expect(shortForm({ name: '资源县', level: 'county' }, isPlaceWord)).toBeNull()
    expect(shortForm({ name: '友好区', level: 'county' }, isPlaceWord)).toBeNull()
  })
})

describe('a wrong places file', () => {
  it('is refused with file, line and reason', () => {
    expect(() => parsePlaces('seeds/places.yml', 'home: [海勃湾区]\ncity: [x]\n')).toThrow(
      /^seeds\/places\.yml/,
    )
    expect(() => parsePlaces('seeds/places.yml', 'home: []\n')).toThrow(/expected the district itself|home/)
  })
})
