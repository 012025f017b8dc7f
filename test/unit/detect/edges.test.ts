import { describe, expect, it } from 'vitest'
import { withQuotes } from '../../../lib/detect/quotes'
import { marks } from './built-in'

const markOf = (sentence: string) => marks('海勃湾区近日要闻', sentence)

describe('a mark ends where the name does', () => {
  it.each([
    ['区人民医院新建项目的门诊楼封顶。', 'hospital 区人民医院新建项目'],
    ['一号物流智慧公路港的停车位够用。', 'road-port 一号物流智慧公路港'],
    ['市二中滨河校区的教学楼装完外窗。', 'school-2 市二中滨河校区'],
    ['实施农业高效节水和高标准农田改造项目。', 'farmland 农业高效节水和高标准农田改造项目'],
  ])('%s', (sentence, mark) => {
    expect(markOf(sentence)).toEqual([mark])
  })
})

describe('a mark takes in', () => {
  it.each([
    ['九小跑道维修完工。', 'track-9 九小跑道维修'],
    ['新增48个老旧小区改造。', 'old-48 48个老旧小区改造'],
    ['南部城区综合提升工程二期进场。', 'south-city 南部城区综合提升工程二期'],
    ['“母亲河之旅”马拉松赛道铺好了。', 'marathon “母亲河之旅”马拉松赛道'],
  ])('what belongs to the name: %s', (sentence, mark) => {
    expect(markOf(sentence)).toEqual([mark])
  })
})

describe('the quotation marks of a name', () => {
  const quoted = (source: string, words: string) => {
    const start = source.indexOf(words)
    const span = withQuotes(source, { start, end: start + words.length })
    return source.slice(span.start, span.end)
  }

  it('belong to it in pairs', () => {
    expect(quoted('压减“三公”经费', '三公”经费')).toBe('“三公”经费')
    expect(quoted('逛“嗨集市”去', '嗨集市')).toBe('“嗨集市”')
    expect(quoted('重点项目“短名单”公布', '重点项目“短名单')).toBe('重点项目“短名单”')
  })

  it.each(['“”', '‘’', '「」', '『』', '《》', '""'])('may be %s', (pair) => {
    const [open = '', close = ''] = pair
    expect(quoted(`逛${open}嗨集市${close}去`, '嗨集市')).toBe(`${open}嗨集市${close}`)
  })

  it('stay outside where only one of them is its own', () => {
    expect(quoted('“嗨集市开张了”', '嗨集市')).toBe('嗨集市')
    expect(quoted('他说：“压减“三公”经费”', '“三公”经费')).toBe('“三公”经费')
    expect(quoted('他说：“去嗨集市”', '嗨集市')).toBe('嗨集市')
  })
})
