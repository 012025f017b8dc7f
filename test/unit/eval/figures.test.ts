import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evalFingerprint } from '../../../lib/cli/eval-fingerprint'
import figures from '../../../lib/eval/figures.json'
import { figuresTable, withFigures } from '../../../lib/eval/figures-table'

const SAMPLE = {
  fingerprint: 'abc',
  dev: { pages: 84, mentions: 454, precision: 0.988, recall: 0.89, elsewhere: { pages: 30, marked: 0 } },
  sealed: { pages: 42, mentions: 202, precision: 0.971, recall: 0.8, elsewhere: { pages: 20, marked: 1 } },
  byKind: { name: { marks: 120, precision: 0.991 } },
  numbers: { labelled: 200, found: 180, attached: 220, right: 165 },
  claims: {
    dev: { pairs: 237, right: 220, wrong: 0 },
    sealed: { pairs: 120, right: 102, wrong: 3 },
    byKind: { stages: { pairs: 60, right: 57, wrong: 1 }, numbers: { pairs: 90, right: 81, wrong: 2 } },
  },
}

describe('the figures of the last evaluation', () => {
  it('were measured with the detector, the data and the pages that are here', () => {
    const advice = 'run `npm run -s eval -- --sealed --write`'
    expect(evalFingerprint('.'), advice).toBe(figures.fingerprint)
  })

  it('stand in README as they were written', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toBe(withFigures(readme, figures))
  })
})

describe('their table', () => {
  it('says shares in percent, the sealed pages first', () => {
    expect(figuresTable(SAMPLE).split('\n').slice(2, 6)).toEqual([
      '| sealed: nobody who tuned the rules has read them | 42 | 202 | 97.1 % | 80.0 % |',
      '| open: the rules were tuned on them | 84 | 454 | 98.8 % | 89.0 % |',
      '',
      'Of the pages, about elsewhere: 20 sealed, 1 of them with a mark; 30 open, 0 with a mark.',
    ])
  })

  it('says how many numbers are found, and how many of those at a mark are its own', () => {
    expect(figuresTable(SAMPLE).split('\n').at(-8)).toBe(
      'Of 200 labelled numbers 90.0 % go along with a mark of their target, read as a person reads them; ' +
        "of 220 that go along with a mark 75.0 % are its target's (at the least: not every one is labelled).",
    )
  })

  it('says of the comparison how many pairs are right, and how many claims are wrong', () => {
    expect(figuresTable(SAMPLE).split('\n').slice(-6)).toEqual([
      '| a promise and what a page says | pairs | right | wrong claims |',
      '| --- | --- | --- | --- |',
      '| sealed | 120 | 85.0 % | 3 |',
      '| open | 237 | 92.8 % | 0 |',
      '| of both: what was done, in numbers | 90 | 90.0 % | 2 |',
      '| of both: stages, delays and stops | 60 | 95.0 % | 1 |',
    ])
  })

  it('is refused by a text that has no place for it', () => {
    expect(() => withFigures('# A page', SAMPLE)).toThrow('found no such place')
  })
})
