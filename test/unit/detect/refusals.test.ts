import { describe, expect, it } from 'vitest'
import { createCutOut } from '../../../lib/detect/cut-out'
import { commonWords, dictionaryWords } from '../../../lib/detect/lexicon/dictionary'
import { buildGuard } from '../../../lib/detect/lexicon/guard'
import { longerWord, outermost } from '../../../lib/detect/refusals'

const cutOut = createCutOut(buildGuard(['九小'], commonWords(dictionaryWords('小时 9000 n\n十九 300 m\n'))))
const wordAround = (text: string) => {
  const start = text.indexOf('九小')
  const { start: from, end: to } = longerWord(text, { start, end: start + 2 }, cutOut)
  return text.slice(from, to)
}

describe('the longer word', () => {
  it('is the name with as much of its neighbours as the dictionary’s word takes in', () => {
    expect(wordAround('花市开九小时。')).toBe('九小时')
    expect(wordAround('一共十九小队。')).toBe('十九小')
    expect(wordAround('一共十九小时。')).toBe('十九小时')
  })

  it('is the name itself where none crosses it', () => {
    expect(wordAround('他在九小读书。')).toBe('九小')
  })
})

describe('of refused words within each other', () => {
  const refused = (project: number, start: number, end: number) =>
    ({ project, start, end, reason: 'ruled-out', by: null, place: null }) as const

  it('the longest is told', () => {
    const [long, short] = [refused(0, 2, 6), refused(0, 2, 4)]
    expect(outermost([short, long])).toEqual([long])
  })

  it('both are told where one lies within another project’s, or only overlaps', () => {
    const others = [refused(0, 2, 6), refused(1, 2, 4), refused(0, 5, 8)]
    expect(outermost(others)).toEqual(others)
  })
})
