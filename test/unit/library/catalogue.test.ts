import { describe, expect, test } from 'vitest'
import { arrange } from '../../../lib/library/catalogue'
import { aProject, aTarget, CORPUS } from './fixture'

describe('a corpus arranged for reading', () => {
  const { volumes, entries } = arrange(CORPUS)

  test('a document has its sections in order, what stands before the first heading included', () => {
    const chapters = volumes[0]?.chapters.map(({ id, heading, paragraphs }) => [
      id,
      heading,
      paragraphs.length,
    ])
    expect(chapters).toEqual([
      ['outlook.0', '', 1],
      ['outlook.1', '强化项目带动', 2],
    ])
  })

  test('targets are listed in the order of the text, whatever the order of the corpus', () => {
    expect(entries.map(({ target }) => target.id)).toEqual([
      'school',
      'investment',
      'firms',
      'battery',
      'glass',
    ])
  })

  test('of a quote that lists several projects, each is marked at its own words', () => {
    const paragraph = volumes[0]?.chapters[1]?.paragraphs[1]
    const words = paragraph?.marks.map(({ start, end }) => paragraph.passage.text.slice(start, end))
    expect(words).toEqual(['清陶固态电池', '中玻光伏玻璃'])
    expect(paragraph?.quotes.map(({ start, end }) => [start, end])).toEqual([
      [0, 22],
      [0, 22],
    ])
  })

  test('the corpus given is left as it was', () => {
    const reversed = { ...CORPUS, passages: [...CORPUS.passages].reverse() }
    const before = structuredClone(reversed)
    arrange(reversed)
    expect(reversed).toEqual(before)
  })

  test('a target without its project, or whose quote is not in its passage, is an error that names it', () => {
    expect(() => arrange({ ...CORPUS, projects: [] })).toThrow(
      "target 'school': expected project 'school', found none",
    )
    const misquoted = { ...CORPUS, projects: [aProject()], targets: [aTarget({ exact: '建成大学' })] }
    expect(() => arrange(misquoted)).toThrow(
      "target 'school': expected its quote in passage 'p1', found none",
    )
  })
})
