import { beforeEach, describe, expect, test } from 'vitest'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import { toneOf } from '../../../lib/format/tone'
import { verdictOf } from '../../../lib/format/verdict'
import { messagesOf, speak } from '../speak'
import { BEHIND, claim, figure, IN_2023, period } from './page-claims'

const said = (one: PageClaim) => {
  const { title, detail } = verdictOf(one, IN_2023)
  return title + detail
}
const refused = (reason: PageClaim['reason'], fields: Partial<PageClaim> = {}) =>
  said(claim({ outcome: 'not-comparable', reason, ...fields }))

const OUTCOMES: [PageClaim['outcome'], string, string, ReturnType<typeof toneOf>][] = [
  ['promise-repeated', '重申', 'Promise repeated', 'open'],
  ['same', '一致', 'Same as the target', 'met'],
  ['approx', '约数一致', 'Same, in round numbers', 'met'],
  ['above', '达到或超过', 'Reached or passed', 'met'],
  ['in-progress', '进行中', 'In progress', 'open'],
  ['below-not-due', '低于 · 未到期', 'Below, not yet due', 'open'],
  ['below-due', '低于 · 已到期', 'Below, past its date', 'apart'],
  ['forecast', '预计', 'Forecast', 'open'],
  ['different-number', '数字不同', 'Different number', 'apart'],
  ['revised', '目标调整', 'Target changed', 'apart'],
  ['stage-reached', '阶段已达到', 'Stage reached', 'met'],
  ['stage-not-reached', '未达到该阶段', 'Stage not reached', 'open'],
  ['postponed', '推迟', 'Postponed', 'apart'],
  ['stopped', '停止', 'Stopped', 'apart'],
  ['not-comparable', '口径不同，不比较', 'Not compared', 'not-compared'],
  ['unknown', '无法判断', 'Cannot tell', 'not-compared'],
]

describe.each(OUTCOMES)('%s', (outcome, chinese, english, tone) => {
  test(`is ${chinese}, in English ${english}, and set as ${tone}`, () => {
    speak('zh_CN')
    expect(said(claim({ outcome }))).toBe(chinese)
    speak('en')
    expect(said(claim({ outcome }))).toBe(english)
    expect(toneOf(outcome)).toBe(tone)
  })
})

test('no outcome and no reason is told as a judgement', () => {
  const judging = /真实|虚假|属实|失信|违约|未兑现|\b(?:true|false|broken|failed|kept|lie|lied|success)\b/i
  for (const locale of ['zh_CN', 'en'] as const) {
    const told = Object.entries(messagesOf(locale)).filter(([key]) => key.startsWith('compare'))
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter(([, { message }]) => judging.test(message))).toEqual([])
  }
})

describe('the even pace, in the officials’ words', () => {
  test.each([
    [{ done: 0.7081, elapsed: 0.75, points: -4.19 }, '进行中，达目标的 70.8%，欠序时进度 4.2 个百分点'],
    [{ done: 0.74, elapsed: 0.6667, points: 7.33 }, '进行中，达目标的 74%，超序时进度 7.3 个百分点'],
    [{ done: 0.75, elapsed: 0.75, points: 0 }, '进行中，达目标的 75%，达序时进度'],
    [{ done: 0.7503, elapsed: 0.75, points: 0.03 }, '进行中，达目标的 75%，达序时进度'],
  ])('%o: %s', (schedule, words) => {
    speak('zh_CN')
    expect(said(claim({ schedule }))).toBe(words)
  })
  test('stands also beside what was done ahead of time', () => {
    speak('zh_CN')
    const schedule = { done: 1.2564, elapsed: 0.8333, points: 42.31 }
    expect(said(claim({ outcome: 'above', schedule }))).toBe(
      '达到或超过，达目标的 125.6%，超序时进度 42.3 个百分点',
    )
  })
  test('in English', () => {
    speak('en')
    expect(said(BEHIND)).toBe('In progress, 70.8% of the target, 4.2 points behind an even pace')
  })
})

describe('why nothing is compared, with both sides where they are known', () => {
  beforeEach(() => speak('zh_CN'))

  test('the place that the sentence names nearest before the figure', () => {
    const sentence = '海勃湾区之外，全市固定资产投资完成52.4亿元，乌达区另计。'
    expect(refused('place', { sentence, start: sentence.indexOf('52.4') })).toBe(
      '口径不同，不比较：本页是全市，目标是海勃湾区',
    )
  })
  test('a place that is not known by its word', () => {
    expect(refused('place', { sentence: '那边完成52.4亿元。' })).toBe(
      '口径不同，不比较：本页说的是别处，目标是海勃湾区',
    )
  })
  test('the year', () => {
    const time = period('2022-01-01', '2022-12-31', 'year')
    expect(refused('year', { period: time })).toBe('口径不同，不比较：本页是2022年，目标是2023年')
    expect(refused('year', { period: null })).toBe('口径不同，不比较：两边不是同一年')
  })
  test('a part of the time', () => {
    const time = period('2023-07-01', '2023-09-30')
    expect(refused('part-of-period', { period: time })).toBe(
      '口径不同，不比较：本页是2023年三季度，目标的期限是2023年内',
    )
  })
  test('what the money has come to', () => {
    const reportedFigure = figure('52.4亿元', { moneyStage: 'signed' })
    expect(refused('money-stage', { reportedFigure })).toBe(
      '口径不同，不比较：本页是签约金额，目标是完成投资',
    )
    expect(refused('money-stage')).toBe('口径不同，不比较：资金所处的环节不同')
  })
  test('the indicator', () => {
    const reportedFigure = figure('52.4亿元', { metric: '工业投资' })
    expect(refused('other-metric', { reportedFigure })).toBe(
      '口径不同，不比较：本页是“工业投资”，目标是“固定资产投资”',
    )
    expect(refused('other-metric')).toBe('口径不同，不比较：本页说的是另一项指标')
  })
  test('the unit', () => {
    expect(refused('unit', { reportedFigure: figure('12家', { unitText: '家' }) })).toBe(
      '口径不同，不比较：本页是“家”，目标是“元”',
    )
    expect(refused('unit', { reportedFigure: null })).toBe('口径不同，不比较：两边的单位不同')
  })
  test('what is new against what there is, either way round', () => {
    expect(refused('new-vs-stock')).toBe('口径不同，不比较：本页是现有总数，目标是新增数')
    expect(refused('new-vs-stock', { promisedFigure: figure('90个', { basis: 'stock' }) })).toBe(
      '口径不同，不比较：本页是新增数，目标是现有总数',
    )
  })
  test('a rate against an amount, either way round', () => {
    expect(refused('rate-vs-level')).toBe('口径不同，不比较：本页是增速或比例，目标是总量')
    expect(refused('rate-vs-level', { promisedFigure: figure('8%', { unitText: '%' }) })).toBe(
      '口径不同，不比较：本页是总量，目标是增速或比例',
    )
  })
  test.each([
    ['cumulative', '本页是多年的累计数，目标不是'],
    ['intended', '本页是申报或拟议的，目标是要做成的'],
    ['part-of-whole', '本页只是其中一部分，目标是全部'],
    ['points-vs-percent', '本页说的是百分点，目标不是'],
    ['quoted-or-negated', '本页是转述、假设或否定的说法'],
    ['sources-disagree', '本页里几种说法不一致'],
  ] as const)('%s: %s', (reason, words) => expect(refused(reason)).toBe(`口径不同，不比较：${words}`))
  test('in English, the page’s own word for the place in quotes', () => {
    speak('en')
    expect(refused('place', { sentence: '全市完成52.4亿元。' })).toBe(
      'Not compared: this page is about “全市”, the target about Haibowan',
    )
  })
})

test('a figure whose time is not known: that is why nothing can be told', () => {
  speak('zh_CN')
  expect(said(claim({ outcome: 'unknown', period: null }))).toBe('无法判断：看不出是什么时候的')
})
