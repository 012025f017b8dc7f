import { describe, expect, it } from 'vitest'
import { explain, readKnownMistakes } from '../../../lib/eval/known-mistakes'
import type { Mistake } from '../../../lib/eval/mistakes'
import { listOf } from '../../../lib/eval/table'

const SOURCE = { folder: 'test/news', file: 'test/news/known-mistakes.yml' }
const LIST = `
reasons:
  paraphrase: a reader understands it, no word of it is ours
mistakes:
  dev/a.html:
    - { missed: 老院子, reason: paraphrase }
    - { wrong: 跑道, reason: paraphrase }
`

const missed = (file: string, text: string): Mistake => ({
  error: 'missed',
  file,
  text,
  targets: ['old-48'],
  sentence: `${text}改造。`,
  why: 'no candidate',
})

describe('the list of known mistakes', () => {
  it('says of each page what is left and why', () => {
    expect(readKnownMistakes(SOURCE, LIST)).toEqual([
      { file: 'test/news/dev/a.html', error: 'missed', text: '老院子', reason: 'paraphrase' },
      { file: 'test/news/dev/a.html', error: 'wrong', text: '跑道', reason: 'paraphrase' },
    ])
  })

  it('is refused where it gives a reason that it does not explain', () => {
    const list = LIST.replace('wrong: 跑道, reason: paraphrase', 'wrong: 跑道, reason: luck')
    expect(() => readKnownMistakes(SOURCE, list)).toThrow(
      'test/news/known-mistakes.yml:7 [dev/a.html]: expected a reason of the list, found “luck”',
    )
  })

  it('is refused where an entry says neither missed nor wrong', () => {
    const list = LIST.replace('wrong: 跑道', 'lost: 跑道')
    expect(() => readKnownMistakes(SOURCE, list)).toThrow('test/news/known-mistakes.yml:7')
  })
})

describe('a mistake', () => {
  const known = readKnownMistakes(SOURCE, LIST)

  it('is shown with the reason why it is left', () => {
    const { explained } = explain([missed('test/news/dev/a.html', '老院子')], known)
    expect(listOf(explained).split('\n')).toEqual([
      '',
      'test/news/dev/a.html',
      '  missed  老院子 [old-48]: no candidate',
      '          老院子改造。',
      '          left: paraphrase',
    ])
  })

  it('has none on another page, nor where the same words are missed once more', () => {
    const mistakes = [
      missed('test/news/dev/b.html', '老院子'),
      missed('test/news/dev/a.html', '老院子'),
      missed('test/news/dev/a.html', '老院子'),
    ]
    expect(explain(mistakes, known).explained.map(({ left }) => left)).toEqual([null, 'paraphrase', null])
  })

  it('that is made no more leaves its entry over', () => {
    expect(explain([missed('test/news/dev/a.html', '老院子')], known).outdated).toEqual([
      { file: 'test/news/dev/a.html', error: 'wrong', text: '跑道', reason: 'paraphrase' },
    ])
  })
})
