import { describe, expect, it } from 'vitest'
import { compileBuiltIn } from '../../../lib/cli/built-in'
import { createDetector, detectPage } from '../../../lib/detect/detect-page'
import { toClaimTarget } from '../../../lib/resolve/claims-input'
import { pageClaims } from '../../../lib/resolve/page-claims'

const { corpus, lexicon } = compileBuiltIn()
const detector = createDetector(lexicon, corpus.projects)
const targets = corpus.targets.map((target) => toClaimTarget(target, '', '2023'))

/** What a paragraph of a page of 2023-10-12 says. */
function claimsIn(text: string) {
  const { mentions, unshown } = detectPage({ title: '海勃湾区新闻', flows: [text] }, detector, null)
  return pageClaims({ text, pageDate: '2023-10-12', mentions, unshown }, targets, detector)
}

describe('what a paragraph says to a target', () => {
  it('comes with the words, their sentence, both figures, the time and the pace', () => {
    const first = '海勃湾区经济平稳运行。'
    const second = '1—9月，海勃湾区完成固定资产投资52.4亿元。'
    expect(claimsIn(first + second)).toEqual([
      {
        targetId: 'fai-74',
        outcome: 'in-progress',
        reason: null,
        schedule: { done: 0.7081, elapsed: 0.75, points: -4.19 },
        promised: '74亿元以上',
        promisedFigure: expect.objectContaining({ minValue: 7_400_000_000, bound: 'atLeast' }),
        reported: '52.4亿元',
        reportedFigure: expect.objectContaining({ value: 5_240_000_000, unitText: '元' }),
        period: expect.objectContaining({ start: '2023-01-01', end: '2023-09-30', kind: 'part' }),
        sentence: second,
        start: second.indexOf('52.4'),
        end: second.indexOf('。'),
      },
    ])
  })

  it('is nothing where the target is only named', () => {
    expect(claimsIn('海勃湾区召开固定资产投资调度会。')).toEqual([])
  })

  it('is refused for another place where the words were not marked for it', () => {
    expect(claimsIn('2023年1—9月，乌达区完成固定资产投资52.4亿元。')).toMatchObject([
      { targetId: 'fai-74', outcome: 'not-comparable', reason: 'place', reported: '52.4亿元' },
    ])
  })

  it('is found at the end of a paragraph that never ends', () => {
    const last = '1—9月，海勃湾区完成固定资产投资52.4亿元。'
    const [claim] = claimsIn(`${'海勃湾区今天晴，明天多云。'.repeat(800)}${last}`)
    expect(claim).toMatchObject({ reported: '52.4亿元', sentence: last, start: last.indexOf('52.4') })
  })

  it('is read in traditional characters and quoted as written', () => {
    expect(claimsIn('2022年，海勃灣區城鎮新增就業2316人。')).toMatchObject([
      {
        targetId: 'jobs-2000',
        reason: 'year',
        reported: '2316人',
        sentence: '2022年，海勃灣區城鎮新增就業2316人。',
      },
    ])
  })
})
