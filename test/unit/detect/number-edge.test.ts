import { describe, expect, it } from 'vitest'
import { cutsNumber, withNumber } from '../../../lib/detect/number-edge'

const isCut = (text: string, words: string) => {
  const start = text.lastIndexOf(words)
  return cutsNumber(text, { start, end: start + words.length })
}

const wholeOf = (text: string, words: string) => {
  const start = text.lastIndexOf(words)
  const whole = withNumber(text, { start, end: start + words.length })
  return text.slice(whole.start, whole.end)
}

describe('words that begin or end with a number', () => {
  it.each([
    ['118家煤矿', '18家煤矿'],
    ['1,300万吨', '300万吨'],
    ['1.4万吨', '4万吨'],
    ['pm100', 'pm10'],
  ])('are cut out of a longer one: %s is no %s', (text, words) => {
    expect(isCut(text, words)).toBe(true)
  })

  it.each([...'〇零一二三四五六七八九十两百千万'])(
    'are cut out of a longer one in words: %s九小',
    (numeral) => {
      expect(isCut(`${numeral}九小`, '九小')).toBe(true)
    },
  )

  it.each([
    ['第5号300万吨', '300万吨'],
    ['一共,300万吨', '300万吨'],
    ['他读九小', '九小'],
    ['十区医院', '区医院'],
    ['pm10微克', 'pm10'],
    ['5个18家煤矿', '18家煤矿'],
  ])('are whole elsewhere: %s', (text, words) => {
    expect(isCut(text, words)).toBe(false)
  })
})

describe('a word with the whole of its number', () => {
  it.each([
    ['共118家煤矿', '18家煤矿', '118家煤矿'],
    ['年产1,300万吨焦', '300万吨', '1,300万吨'],
    ['市十九小开学', '九小', '十九小'],
    ['测pm100微克', 'pm10', 'pm100'],
  ])('takes in all of it: %s', (text, words, whole) => {
    expect(wholeOf(text, words)).toBe(whole)
  })
})
