import { describe, expect, test } from 'vitest'
import { compileSmall, SMALL_SOURCE } from './small-source'

const corpus = compileSmall()

describe('passages', () => {
  test('go on over wraps and over blank lines that follow no full stop', () => {
    expect(corpus.passages.map(({ text }) => text)).toEqual([
      '今年，甲区将完成造林202公顷，推广“油改电”“公转铁”运输，新建丙厂3座。',
      '甲区将开工建设乙厂、丁厂BDO一体化等项目，新建道路2条。',
      '城区一角。',
    ])
  })

  test('know their section, and a caption that it is one', () => {
    expect(corpus.passages.map(({ section, kind, ordinal }) => [section, kind, ordinal])).toEqual([
      ['', 'paragraph', 0],
      ['夯实工业基础', 'paragraph', 1],
      ['', 'caption', 2],
    ])
  })

  test('have offsets of the raw source, from their first character to their last', () => {
    const [first] = corpus.passages
    expect(SMALL_SOURCE.slice(first?.start, first?.end)).toBe(
      '今年，甲区将完成造林202\n公顷，推广“油改电”\n\n“公转铁”运输，新建丙厂3\n\n座。',
    )
  })
})

describe('documents', () => {
  test('take title, subtitle and byline from where they stand, far behind the body', () => {
    const [document] = corpus.documents
    expect(document?.parts.map(({ role, start, end }) => [role, SMALL_SOURCE.slice(start, end)])).toEqual([
      ['title', '甲区的春天'],
      ['subtitle', '——甲区2023年展望'],
      ['byline', '（张三）'],
    ])
    expect(document?.author).toBe('张三')
  })

  test('leave unsaid what the page does not say, and mark what is inferred', () => {
    const [document] = corpus.documents
    expect(document?.publisher).toBeNull()
    expect(document?.datePublished).toEqual({ value: null, basis: 'unknown', note: null })
    expect(document?.period).toEqual({ value: '2023', basis: 'inferred', note: '副题' })
  })
})

describe('targets', () => {
  test('point at the raw source, and quote it without its wraps', () => {
    const [forest] = corpus.targets
    expect(forest?.exact).toBe('完成造林202公顷')
    expect(SMALL_SOURCE.slice(forest?.start, forest?.end)).toBe('完成造林202\n公顷')
    expect(forest?.prefix).toBe('今年，甲区将')
    expect(forest?.suffix).toBe('，推广“油改电”“公转铁”运输，新建丙厂3座。')
  })

  test('know their own words in a quote that lists several projects', () => {
    const plant = corpus.targets.find(({ id }) => id === 'plant')
    expect(plant?.focus?.exact).toBe('乙厂')
    expect(SMALL_SOURCE.slice(plant?.focus?.start, plant?.focus?.end)).toBe('乙厂')
  })

  test('stand with their projects in the order of the source, whatever the annotation’s', () => {
    expect(corpus.projects.map(({ id, targetIds }) => [id, targetIds])).toEqual([
      ['forest', ['forest']],
      ['plant', ['plant']],
    ])
  })
})

test('a project takes its evidence words from the names file', () => {
  const named = compileSmall(undefined, undefined, 'plant: { names: [乙厂], topics: [87] }')
  const plant = named.projects.find(({ id }) => id === 'plant')
  expect(plant?.names).toEqual(['乙厂'])
  expect(plant?.topics).toEqual(['87'])
})
