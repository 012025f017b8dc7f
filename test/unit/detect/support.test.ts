import { describe, expect, it } from 'vitest'
import { marks } from './built-in'

const markOf = (sentence: string) => marks('海勃湾区近日要闻', sentence)
/** So many characters that say nothing. */
const far = (length: number) => '沿河往北的老街坊们都说今年夏天格外凉爽舒心极了呀好久不见'.slice(0, length)

describe('words near a company’s name support it', () => {
  it('over 26 characters', () => {
    expect(markOf(`宝杰${far(26)}石墨化。`)).toEqual(['anode 宝杰'])
    expect(markOf(`宝杰${far(27)}石墨化。`)).toEqual([])
  })

  it('over a comma, which counts as eight more', () => {
    expect(markOf(`宝杰，${far(17)}石墨化。`)).toEqual(['anode 宝杰'])
    expect(markOf(`宝杰，${far(18)}石墨化。`)).toEqual([])
  })

  it('over the end of a sentence, which counts as fourteen more', () => {
    expect(markOf(`宝杰。${far(11)}石墨化。`)).toEqual(['anode 宝杰'])
    expect(markOf(`宝杰。${far(12)}石墨化。`)).toEqual([])
  })
})

describe('topics', () => {
  it('support a name of the next sentence, and do not lean on it', () => {
    expect(markOf('艾奇逊炉里石墨化正旺。宝杰的人守了一夜。')).toEqual(['anode 宝杰'])
  })
})

describe('a number of the target', () => {
  it('leans on a measure of its own sentence, and not of the next', () => {
    expect(marks('乌海市城建', '全市改造老旧小区60个，千里山镇48个，乌达区7个。')).toEqual(['old-48 48个'])
    expect(markOf('外墙刷了又刷，今年夏天一共报了48个。老旧小区改造动了工。')).toEqual([
      'old-48 老旧小区改造',
    ])
  })
})

describe('a number near a measure makes a statement of it', () => {
  it('within 26 characters of its sentence', () => {
    expect(markOf(`固定资产投资${far(26)}3个点。`)).toEqual(['fai-74 固定资产投资'])
    expect(markOf(`固定资产投资${far(27)}3个点。`)).toEqual([])
  })

  it.each([
    '固定资产投资（亿元）\t68.9',
    '固定资产投资（亿元）\t68.9\t去年',
    '固定资产投资增速\t12.3%\t回落',
  ])('as the next cell of the row: %s', (row) => {
    expect(markOf(row)).toEqual(['fai-74 固定资产投资'])
  })

  it('but not as a part of that cell, nor bare behind a comma', () => {
    expect(markOf('固定资产投资\t3号楼\t会议')).toEqual([])
    expect(markOf('固定资产投资工作，2023，再出发。')).toEqual([])
  })
})
