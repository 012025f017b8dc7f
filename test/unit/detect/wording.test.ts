import { describe, expect, it } from 'vitest'
import { parseWords } from '../../../lib/detect/lexicon/words-file'
import { detector } from './built-in'

const { wording } = detector
const { head, plant, selfEnd, ownerEnd } = wording

describe('the words that names are built with', () => {
  it('are a head behind the name, with the work before it and the phase after it', () => {
    expect(head.exec('建设项目二期开工')?.[0]).toBe('建设项目二期')
    expect(head.exec('生产线调试')?.[0]).toBe('生产线')
  })

  it('are no head where they begin another word: 厂长, 线上', () => {
    expect(head.test('厂长说')).toBe(false)
    expect(head.test('厂开工')).toBe(true)
    expect(head.test('线上办理')).toBe(false)
  })

  it('tell the plant from the company', () => {
    expect(plant.test('乌海新厂区')).toBe(true)
    expect(plant.test('的大客车')).toBe(false)
  })

  it('tell who speaks from whose it is', () => {
    expect(selfEnd.test('请到我校')).toBe(true)
    expect(ownerEnd.test('市一中')).toBe(true)
    expect(ownerEnd.test('本公司')).toBe(false)
    expect(ownerEnd.test('请到我校')).toBe(false)
    expect(ownerEnd.test('市一中的')).toBe(true)
    expect(ownerEnd.test('三小')).toBe(true)
    expect(ownerEnd.test('建设中的')).toBe(false)
    expect(ownerEnd.test('学校的')).toBe(false)
  })

  it('stop the build with file and reason where a list is missing', () => {
    expect(() => parseWords('seeds/words.yml', 'heads: []\n')).toThrow(/seeds\/words\.yml/)
    expect(() => parseWords('seeds/words.yml', 'heads: ["(二"]\n')).toThrow(/expected a Chinese word/)
  })
})

describe('the words that a place is said of something with', () => {
  it('stand between what is somewhere and the place', () => {
    expect(wording.settled.test('落户')).toBe(true)
    expect(wording.settled.test('位于')).toBe(false)
    expect(wording.stands.test('新校区选址于')).toBe(true)
    expect(wording.stands.test('的新校区将于年底前全部落户')).toBe(false)
  })

  it('stand between a place and what is its own', () => {
    for (const between of ['', '的', '市的', '那家', '那边的', '那边那家'])
      expect(wording.owns.test(between)).toBe(true)
    expect(wording.owns.test('一家')).toBe(false)
    expect(wording.alone.test('自己的基地')).toBe(true)
    expect(wording.unrelated.test('的订单无关')).toBe(true)
    expect(wording.unrelated.test('的订单,与此无关')).toBe(false)
  })

  it('tell a street from the town that it is named after', () => {
    expect(wording.street.test('东路施工')).toBe(true)
    expect(wording.street.test('大街施工')).toBe(true)
    expect(wording.street.test('开工')).toBe(false)
  })

  it('stand between the district and its part', () => {
    expect(wording.share.test('2023年计划改造')).toBe(true)
    expect(wording.share.test('的小区')).toBe(false)
  })
})

describe('the words between names', () => {
  it('hold them together, or make two statements of them', () => {
    expect('有限公司的'.replace(wording.filler, '')).toBe('')
    expect(wording.predicate.test('公司正给')).toBe(true)
    expect(wording.predicate.test('公司')).toBe(false)
  })

  it('tell what is counted from what goes on', () => {
    expect(wording.counted.test('社区')).toBe(true)
    expect(wording.counted.test('已完工')).toBe(false)
  })
})

describe('the words of lines that are no text', () => {
  it('begin a trail, fill a menu, or stand in a foot', () => {
    expect(wording.trail.test('当前位置:乌海')).toBe(true)
    expect('要闻|门户网站'.replace(wording.menuItem, '')).toBe('')
    expect(wording.footer.test('蒙icp备05001234号')).toBe(true)
  })
})
