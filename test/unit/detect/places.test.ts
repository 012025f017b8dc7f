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
    for (const mark of '，。：、（）《》<>|·—')
      expect(placesIn(`吃喝${mark}海口吃喝玩乐`), mark).toEqual(['rival 海口市'])
    expect(placesIn('先正名，正定义')).toEqual([])
  })

  it('are read in full behind 在, whatever that makes with their beginning: 在于 in 在于洪区', () => {
    expect(placesIn('组装在于洪区开工')).toEqual(['rival 于洪区'])
    expect(placesIn('老家在于都')).toEqual([])
  })

  it('validate each other where they touch: 西北 says nothing against 北海 in 广西北海', () => {
    expect(placesIn('广西北海与陕西府谷')).toEqual([
      'rival 广西壮族自治区',
      'rival 北海市',
      'rival 陕西省 (says nothing)',
      'rival 府谷县',
    ])
  })

  it('end in what they are, whatever crosses that: 县政 in 营山县政府, 州长 in 贵州长大', () => {
    expect(placesIn('前往营山县政府')).toEqual(['rival 营山县'])
    expect(placesIn('她在贵州长大')).toEqual(['rival 贵州省'])
    expect(placesIn('常同老梁家沟通')).toEqual([])
  })

  it('stand anywhere where they are ours or sound like ours: 海上 in 乌海上半年', () => {
    expect(placesIn('今年乌海上半年多雨')).toEqual(['city 乌海市'])
    expect(placesIn('今天凤凰岭上多云')).toEqual(['landmark 凤凰岭'])
    expect(placesIn('他们去乌海湖上划船')).toEqual(['neutral 乌海湖'])
    expect(placesIn('他们去乌兰布和沙漠看风')).toEqual(['neutral 乌兰布和'])
  })

  it('are not the district’s 区里 in 园区里, nor the city’s 市级 in 城市级别', () => {
    expect(placesIn('园区里堆着料，社区委员会在开会，城市级别不变')).toEqual([])
    expect(placesIn('今年全市内河清淤，全区内外联动')).toEqual(['whole 全市', 'ours 全区'])
  })

  it('count in a short form that may be a name only where a place is expected', () => {
    expect(placesIn('神木矿区，记者王神木，在府谷')).toEqual(['rival 神木市', 'rival 府谷县'])
  })

  it.each(['在', '从', '赴', '到', '至', '往', '自', '抵', '位于', '前往', '、', '（', '·'])(
    'are expected after %s',
    (word) => {
      expect(placesIn(`考察队${word}神木煤矿`).map((place) => place.split(' ')[1])).toEqual(['神木市'])
    },
  )

  it('are what a clause is of that says 与北京的订单无关', () => {
    expect(placesIn('与北京的订单无关')).toEqual(['rival 北京市'])
    expect(placesIn('与北京的订单没有关系')).toEqual(['rival 北京市'])
    expect(placesIn('同北京的订单不是一回事')).toEqual(['rival 北京市'])
    expect(placesIn('与北京签约，和别的无关')).toEqual(['rival 北京市 (says nothing)'])
  })

  it('are no places as street names', () => {
    expect(placesIn('大庆路与北京东路交叉口')).toEqual([])
    expect(placesIn('住在包头巷、银川街、西安大街和兰州大道')).toEqual([])
    expect(placesIn('乌海北路')).toEqual(['city 乌海市'])
  })

  it('say nothing about a sentence as an origin, an address or a companion', () => {
    expect(placesIn('从乌达赶来的马大姐')).toEqual(['rival 乌达区 (says nothing)'])
    expect(placesIn('公司注册地址：江苏省昆山市')).toEqual([
      'rival 江苏省 (says nothing)',
      'rival 昆山市 (says nothing)',
    ])
    expect(placesIn('与包头市结对')).toEqual(['rival 包头市 (says nothing)'])
    expect(placesIn('距包头不远')).toEqual(['rival 包头市 (says nothing)'])
  })

  it('are an address within 16 characters of the label, and of its line', () => {
    expect(placesIn('地址：滨河路与新华街交叉口向北包头')).toEqual(['rival 包头市 (says nothing)'])
    expect(placesIn('地址：滨河路与新华街交叉口向北三百米包头')).toEqual(['rival 包头市'])
    expect(placesIn('地址不变，包头')).toEqual(['rival 包头市'])
  })

  it('are an origin where 赶来 follows at once, and where who came is named: 包头游客', () => {
    expect(placesIn('从包头连夜赶来')).toEqual(['rival 包头市 (says nothing)'])
    expect(placesIn('从包头学了不少经验回来')).toEqual(['rival 包头市'])
    expect(placesIn('在包头连夜赶来')).toEqual(['rival 包头市'])
    expect(placesIn('几位包头游客')).toEqual(['rival 包头市 (says nothing)'])
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
