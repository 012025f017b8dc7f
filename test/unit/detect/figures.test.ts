import { describe, expect, it } from 'vitest'
import { detectLines } from './built-in'

/** Project and the numbers given to it, for every mention of the sentence. */
const numbersOf = (sentence: string) =>
  detectLines('海勃湾区近日要闻', sentence).mentions.map(
    ({ projectId, figures }) => `${projectId} ${figures.map(({ exact }) => exact).join(' ')}`,
  )

describe('a number', () => {
  it('is given to the mention next to it', () => {
    expect(numbersOf('口袋公园添了6处，固定资产投资完成80亿元。')).toEqual([
      'pocket-park 6处',
      'fai-74 80亿元',
    ])
  })

  it('is given to what stands before it rather than to what follows as near', () => {
    expect(numbersOf('口袋公园添了6处九龙国际广场招商。')).toEqual(['pocket-park 6处', 'jiulong '])
  })

  it('is given to what stands in its own clause rather than to what is a little nearer across a comma', () => {
    expect(numbersOf('固定资产投资全年计划完成80亿元，口袋公园开放。')).toEqual([
      'fai-74 80亿元',
      'pocket-park ',
    ])
  })

  it('reaches 40 characters, ten less per comma between, and four less where it stands before', () => {
    const far = (length: number) =>
      '沿着河边一路往北再往东走过老街和新街以后看得见的那一大片树荫底下如今还住着老街坊和他们的孙辈'.slice(
        0,
        length,
      )
    expect(numbersOf(`口袋公园${far(40)}6处。`)).toEqual(['pocket-park 6处'])
    expect(numbersOf(`口袋公园${far(41)}6处。`)).toEqual(['pocket-park '])
    expect(numbersOf(`口袋公园，${far(29)}6处。`)).toEqual(['pocket-park 6处'])
    expect(numbersOf(`口袋公园，${far(30)}6处。`)).toEqual(['pocket-park '])
    expect(numbersOf(`6处${far(36)}口袋公园。`)).toEqual(['pocket-park 6处'])
    expect(numbersOf(`6处${far(37)}口袋公园。`)).toEqual(['pocket-park '])
  })

  it('is not given to a measure that counts something else', () => {
    expect(numbersOf('一般公共预算收入完成18.2亿元，城镇新增就业4300人。')).toEqual(['jobs-2000 4300人'])
    expect(numbersOf('固定资产投资开门红，带来4300人。')).toEqual(['fai-74 '])
  })

  it('goes on to the next mention that counts such things', () => {
    expect(numbersOf('固定资产投资完成，城镇新增就业完成，共6亿元。')).toEqual(['fai-74 6亿元', 'jobs-2000 '])
  })

  it('is given to a measure as a share, a rate, or where it touches its words', () => {
    expect(numbersOf('城镇新增就业完成率达到86%。')).toEqual(['jobs-2000 86%'])
    expect(numbersOf('新签约项目34个，好。')).toEqual(['signed-200 34个'])
  })

  it('is nobody’s further away than 40 characters, or in another sentence', () => {
    const far = '沿着河边一路往北再往东走过老街和新街以后看得见的那一大片树荫底下如今还住着老街坊'
    expect(numbersOf(`口袋公园开放，${far}300户。`)).toEqual(['pocket-park '])
    expect(numbersOf('口袋公园开放。老街坊300户。')).toEqual(['pocket-park '])
    expect(numbersOf(`口袋公园开放。300户搬来了，${far}，万达广场开业。`)).toEqual(['pocket-park ', 'wanda '])
  })
})
