import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileBuiltIn } from '../../../lib/cli/built-in'
import { OUTCOMES, REASONS } from '../../../lib/compare/model'
import { parseClaimPairs } from '../../../lib/eval/claim-pair'

const PROMISES = new Map([['fai-74', '固定资产投资完成74亿元以上']])
const PAIR = `
- id: A1
  pageDate: 2023-09-12
  text: 截至8月末，海勃湾区固定资产投资完成52.4亿元。
  target: fai-74
  promised: 74亿元以上
  outcome: in-progress
  reported: 52.4亿元
  schedule: { done: 0.7081, elapsed: 0.6667, points: 4.14 }
`

function parse(text: string) {
  return parseClaimPairs({ file: 'dev/claims.yml', text, part: 'dev' }, PROMISES)
}

describe('a file of pairs', () => {
  it('gives each with its part, and what is left out as null or empty', () => {
    expect(parse(PAIR)).toEqual([
      {
        id: 'A1',
        part: 'dev',
        pageDate: '2023-09-12',
        text: '截至8月末，海勃湾区固定资产投资完成52.4亿元。',
        target: 'fai-74',
        promised: '74亿元以上',
        outcome: 'in-progress',
        reason: null,
        reported: '52.4亿元',
        schedule: { done: 0.7081, elapsed: 0.6667, points: 4.14 },
        also: [],
        alsoReason: [],
      },
    ])
  })

  it.each([
    ['an id twice', PAIR + PAIR, 'dev/claims.yml:11 [A1]: id: this id is there before'],
    [
      'an outcome that there is not',
      PAIR.replace('in-progress', 'done'),
      /^dev\/claims\.yml:7 \[A1\]: 0\.outcome: /,
    ],
    [
      'a target that there is not',
      PAIR.replace('fai-74', 'fai-75'),
      'dev/claims.yml:5 [A1]: target: expected a target of the corpus, found “fai-75”',
    ],
    [
      'words that the promise has not',
      PAIR.replace('promised: 74', 'promised: 75'),
      'dev/claims.yml:6 [A1]: promised: expected words of the promise “固定资产投资完成74亿元以上”, found “75亿元以上”',
    ],
    [
      'words that the text has not',
      PAIR.replace('reported: 52.4', 'reported: 52'),
      'dev/claims.yml:8 [A1]: reported: expected words of the text, found “52亿元”',
    ],
    [
      'an outcome without the page’s words',
      PAIR.replace('  reported: 52.4亿元\n', ''),
      'dev/claims.yml:2 [A1]: reported: expected the page’s words beside every outcome but none',
    ],
    [
      'a refusal without its reason',
      PAIR.replace('in-progress', 'not-comparable'),
      'dev/claims.yml:2 [A1]: reason: expected a reason beside not-comparable, and nowhere else',
    ],
    [
      'a schedule that is reckoned wrong',
      PAIR.replace('4.14', '4.41'),
      'dev/claims.yml:9 [A1]: schedule: expected done less elapsed in points, found 4.41',
    ],
    [
      'a page’s day that is none',
      PAIR.replace('2023-09-12', '12.9.2023'),
      'dev/claims.yml:3 [A1]: 0.pageDate: expected a day (2023-08-04)',
    ],
  ])('is refused for %s, with line, id and reason', (_, text, reason) => {
    expect(() => parse(text)).toThrow(reason)
  })
})

describe('the project’s pairs', () => {
  const { corpus } = compileBuiltIn()
  const promises = new Map(corpus.targets.map(({ id, exact }) => [id, exact]))
  const pairsOf = (part: string) => {
    const file = `test/news/${part}/claims.yml`
    return parseClaimPairs({ file, text: readFileSync(file, 'utf8'), part }, promises)
  }
  const dev = pairsOf('dev')
  const sealed = pairsOf('sealed')
  const all = [...dev, ...sealed]

  it('are at least 240, a third of them sealed, each with an id of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(240)
    expect(sealed.length * 3).toBeGreaterThanOrEqual(all.length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it.each([
    ['open', dev],
    ['sealed', sealed],
  ])('hold every outcome and every reason in the %s part', (_, pairs) => {
    expect(OUTCOMES.filter((one) => !pairs.some(({ outcome }) => outcome === one))).toEqual([])
    expect(REASONS.filter((one) => !pairs.some(({ reason }) => reason === one))).toEqual([])
  })
})
