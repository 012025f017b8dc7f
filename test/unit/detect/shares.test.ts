import { describe, expect, it } from 'vitest'
import { marks } from './built-in'

const markOf = (sentence: string) => marks('乌海市城建', sentence)

describe('the district’s number behind a total of the city', () => {
  it.each([
    ['全市改造老旧小区60个，海勃湾区41个'],
    ['全市改造老旧小区60个，海勃湾区41个、乌达区7个。'],
    ['全市改造老旧小区60个：海勃湾区41个（含新区）、乌达区7个。'],
  ])('is its part, whatever mark follows: %s', (sentence) => {
    expect(markOf(sentence)).toEqual(['old-48 41个'])
  })

  it('is its part within brackets, and is marked with what is counted', () => {
    expect(markOf('全市改造老旧小区60个（海勃湾区41个）。')).toEqual([
      'old-48 改造老旧小区60个（海勃湾区41个',
    ])
  })

  it('is a part of what was counted last, by a measure or by a general name', () => {
    expect(markOf('全市绿色工厂60家，改造老旧小区60个，海勃湾区41个。')).toEqual(['old-48 41个'])
    expect(markOf('小区外墙换新：全市绿色工厂60家，改造老旧小区60个，海勃湾区41个。')).toEqual([
      'old-48 41个',
    ])
    expect(markOf('全市大气污染治理项目19个，海勃湾区7个。')).toEqual(['air-9 7个'])
  })

  it('is so though a company stands between: companies are not counted', () => {
    expect(markOf('全市改造老旧小区60个，清陶出了力，海勃湾区41个。')).toEqual(['old-48 41个'])
  })

  it.each([
    [
      'is of what was counted last, which has no number to compare',
      '全市改造老旧小区60个，绿色工厂60家，海勃湾区41家。',
    ],
    ['has another unit', '全市改造老旧小区60个，海勃湾区41户。'],
    ['stands two sentences behind', '全市改造老旧小区60个。天热了。海勃湾区41个。'],
    ['stands before the total', '海勃湾区41个，全市改造老旧小区60个。'],
    ['is a town’s', '全市改造老旧小区60个，千里山镇41个，乌达区7个。'],
  ])('is none where it %s', (_why, sentence) => {
    expect(markOf(sentence)).toEqual([])
  })

  it('is marked rather than the measure that it is a part of', () => {
    expect(marks('海勃湾区近日要闻', '空气源和电锅炉二选一，我区4100户。')).toEqual(['clean-6093 4100户'])
  })

  it('is none where more than what was done stands before it', () => {
    expect(marks('海勃湾区近日要闻', '老旧小区改造里，我区今年夏天头一回报了48个。')).toEqual([
      'old-48 老旧小区改造',
    ])
  })
})
