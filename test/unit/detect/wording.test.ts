import { describe, expect, it } from 'vitest'
import { parseWords } from '../../../lib/detect/lexicon/words-file'
import { detector } from './built-in'

const { head, plant, selfEnd, ownerEnd } = detector.wording

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
  })

  it('stop the build with file and reason where a list is missing', () => {
    expect(() => parseWords('seeds/words.yml', 'heads: []\n')).toThrow(/seeds\/words\.yml/)
    expect(() => parseWords('seeds/words.yml', 'heads: ["(二"]\n')).toThrow(/expected a Chinese word/)
  })
})
