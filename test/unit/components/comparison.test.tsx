import { beforeEach, describe, expect, test } from 'vitest'
import { TargetCard } from '../../../components/TargetCard'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import { BEHIND, claim, figure, STAGE } from '../format/page-claims'
import { speak } from '../speak'
import { show } from './render'
import { FIXED_ASSETS, KEY_PROJECTS, QINGTAO } from './sample-views'

const TODAY = new Date(2026, 10, 24)
const OCTOBER = { date: '2023-10-23', from: 'meta' } as const

const investment = (claims: PageClaim[], more: object = { pageDate: OCTOBER }) =>
  show(<TargetCard view={FIXED_ASSETS} today={TODAY} claims={claims} {...more} />)

describe('a figure that the page speaks of', () => {
  beforeEach(() => speak('zh_CN'))

  test('stands beside the page’s, with its time', () => {
    const { words } = investment([BEHIND])
    expect(words('.figures')).toHaveLength(1)
    expect(words('.cell')).toEqual(['目标74亿元以上', '本页 · 1至9月52.4亿元'])
    expect(words('.number')).toEqual(['74', '52.4'])
  })
  test('is told in words, with the even pace', () => {
    const { words } = investment([BEHIND])
    expect(words('.verdict p')).toEqual(['进行中，达目标的 70.8%，欠序时进度 4.2 个百分点'])
    expect(words('.verdict b')).toEqual(['进行中，达目标的 70.8%'])
  })
  test('has both shares as text, for those who do not see the bars', () => {
    const { words, find } = investment([BEHIND])
    expect(words('.progress')).toEqual(['已完成70.8%时间已过75%'])
    expect(find('.progress .share').map((bar) => bar.getAttribute('aria-hidden'))).toEqual(['true', 'true'])
  })
  test('without a schedule has no bars', () => {
    expect(investment([claim()]).find('.progress')).toEqual([])
  })
  test('stands before the quote', () => {
    const { find } = investment([BEHIND])
    expect(find('.target > *').map(({ className }) => className)).toEqual(['comparison', 'quote their-words'])
  })
  test('is told from the page’s day to the deadline', () => {
    expect(investment([BEHIND]).words('.chip:not(.stage)')).toEqual(['2023年内 · 本文发表时还剩 2 个月'])
  })
  test('says that it stands elsewhere on the page', () => {
    expect(investment([BEHIND], { isElsewhere: true }).words('.label')).toEqual([
      '目标',
      '本页另一处 · 1至9月',
    ])
  })
  test('keeps the page’s words where they say more than the number', () => {
    const left = claim({
      reported: '还差310 辆',
      reportedFigure: figure('310辆', { unitText: '辆' }),
      period: null,
    })
    expect(investment([left]).words('.cell')[1]).toBe('本页还差310辆')
  })
  test('that is told twice, and differently, is shown as words', () => {
    const both = claim({
      outcome: 'not-comparable',
      reason: 'sources-disagree',
      reported: '48个，另一份材料写的是43个',
      period: null,
    })
    const { words, find } = investment([both])
    expect(words('.words')).toEqual(['48个，另一份材料写的是43个'])
    expect(words('.verdict')).toEqual(['口径不同，不比较：本页里几种说法不一致'])
    expect(find('.verdict').map((each) => each.getAttribute('data-tone'))).toEqual(['not-compared'])
  })
  test('has its popup’s context beneath', () => {
    const { words } = investment([BEHIND], {
      claimContext: (all: PageClaim[]) => all.map(({ sentence }) => <q key={sentence}>{sentence}</q>),
    })
    expect(words('.comparison q')).toEqual(['1至9月，全区固定资产投资完成52.4亿元。'])
  })
  test('is glossed in English on both sides', () => {
    speak('en')
    const { words } = investment([BEHIND])
    expect(words('.cell')).toEqual([
      'Target74亿元以上at least 7.4 billion yuan',
      'This page · Jan to Sep52.4亿元5.24 billion yuan',
    ])
    expect(words('.progress')).toEqual(['Done70.8%Time gone75%'])
  })
})

test('a stage is compared in words', () => {
  speak('zh_CN')
  const { words } = show(
    <TargetCard
      view={QINGTAO}
      today={TODAY}
      claims={[STAGE]}
      pageDate={{ date: '2023-05-12', from: 'text' }}
    />,
  )
  expect(words('.cell')).toEqual(['目标开工建设', '本页 · 5月8日已开工'])
  expect(words('.number')).toEqual([])
  expect(words('.verdict')).toEqual(['阶段已达到'])
})

test('each target has its own; the figures that the page is silent about follow', () => {
  speak('zh_CN')
  const [counted] = KEY_PROJECTS.targets
  const named = claim({
    targetId: 'key-87',
    outcome: 'promise-repeated',
    promised: '87个',
    promisedFigure: counted?.target.figures[1] ?? null,
    reported: '87个',
    reportedFigure: figure('87个'),
    period: null,
  })
  const { find, words } = show(
    <TargetCard view={KEY_PROJECTS} today={TODAY} claims={[named]} pageDate={OCTOBER} />,
  )
  expect(find('.comparison').map((each) => each.closest('.target')?.getAttribute('data-target'))).toEqual([
    'key-87',
  ])
  expect(words('[data-target=key-87] .number')).toEqual(['87', '87', '568.8'])
  expect(words('[data-target=output-1500] .number')).toEqual(['1500'])
})

test('figures that come to the same have one verdict', () => {
  speak('zh_CN')
  const [counted] = KEY_PROJECTS.targets
  const repeated = (words: string, at: 0 | 1) =>
    claim({
      targetId: 'key-87',
      outcome: 'promise-repeated',
      promised: words,
      promisedFigure: counted?.target.figures[at] ?? null,
      reported: words,
      reportedFigure: figure(words, { unitText: at === 0 ? '元' : '个' }),
      period: null,
    })
  const { words } = show(
    <TargetCard
      view={KEY_PROJECTS}
      targetIds={['key-87']}
      today={TODAY}
      claims={[repeated('约569亿元', 0), repeated('87个', 1)]}
    />,
  )
  expect(words('.cell')).toEqual(['总投资568.8亿元', '本页约569亿元', '重点项目87个', '本页87个'])
  expect(words('.verdict')).toEqual(['重申'])
})

describe('a page whose day is not told', () => {
  beforeEach(() => speak('zh_CN'))
  const undated = claim({ outcome: 'unknown', period: null })

  test('is said once, however much needed it', () => {
    const { words } = investment([undated, undated], { pageDate: null })
    expect(words('.no-date')).toEqual(['本页没有找到日期，要靠日期才能判断的没有比较。'])
  })
  test('is not said where nothing needed it, nor where no page is read', () => {
    expect(investment([claim()], { pageDate: null }).find('.no-date')).toEqual([])
    expect(investment([undated], {}).find('.no-date')).toEqual([])
  })
  test('leaves the deadline told from today', () => {
    expect(investment([undated], { pageDate: null }).words('.chip:not(.stage)')).toEqual([
      '2023年内 · 已过去 2 年 10 个月',
    ])
  })
})
