import { expect, test } from 'vitest'
import { ClaimQuality } from '../../../entrypoints/library/ClaimQuality'
import { Quality } from '../../../entrypoints/library/Quality'
import type { Figures } from '../../../lib/eval/figures'
import { show } from '../components/render'
import { speak } from '../speak'

const FIGURES: Figures = {
  fingerprint: 'abc',
  dev: { pages: 84, mentions: 454, precision: 0.988, recall: 0.89, elsewhere: { pages: 30, marked: 0 } },
  sealed: { pages: 42, mentions: 202, precision: 0.971, recall: 0.8, elsewhere: { pages: 20, marked: 2 } },
  byKind: {
    figure: { marks: 2, precision: 0.5 },
    measure: { marks: 63, precision: 0.968 },
    name: { marks: 120, precision: 0.991 },
  },
  numbers: { labelled: 200, found: 180, attached: 220, right: 165 },
  claims: {
    dev: { pairs: 237, right: 220, wrong: 0 },
    sealed: { pairs: 120, right: 102, wrong: 3 },
    byKind: { stages: { pairs: 60, right: 57, wrong: 1 }, numbers: { pairs: 90, right: 81, wrong: 2 } },
  },
}

test('the reader is told how good the marks are, the sealed pages alone, and then by what they rest on', () => {
  speak('zh_CN')
  const { words } = show(<Quality figures={FIGURES} />)
  expect(words('p')).toEqual([
    '在 42 个测试网页上量过，写规则的人没看过这些网页：每标 10 处，约 9.7 处标对；该标的每 10 处，约找到 8.0 处。没标的不等于没有，标了的也请对照原文。',
    '其中 20 个网页写的是别处，有 2 个被标上了。',
  ])
  expect(words('caption')).toEqual([
    '凭什么标的，各标对多少（全部 126 个测试网页，写规则的人看过其中 84 个）',
  ])
  expect(words('tbody th').map((text) => text?.slice(0, 2))).toEqual(['名称', '指标', '数字'])
})

test('of too few marks no share is told', () => {
  speak('en')
  expect(show(<Quality figures={FIGURES} />).words('td')).toEqual(['120', '9.9', '63', '9.7', '2', 'too few'])
})

test.each([
  [0, 'None of those about other places has a mark.'],
  [1, 'Of the 20 pages among them about other places, 1 has a mark.'],
  [3, 'Of the 20 pages among them about other places, 3 have a mark.'],
])('of pages about elsewhere %i are marked: %s', (marked, told) => {
  speak('en')
  const sealed = { ...FIGURES.sealed, elsewhere: { pages: 20, marked } }
  expect(show(<Quality figures={{ ...FIGURES, sealed }} />).words('p')[1]).toBe(told)
})

test('the reader is told how good the comparisons are, and how many are wrong', () => {
  speak('zh_CN')
  const { words } = show(<ClaimQuality figures={FIGURES.claims} />)
  expect(words('p')).toEqual([
    '在 120 段测试文字上量过，写规则的人没看过：每 10 段约 8.5 段与细心人的判断一致；说错的共 3 段，其余是该说的没有说。拿不准的不作判断，请对照原文。',
  ])
  expect(words('tbody th')).toEqual(['完成的数字', '阶段、推迟、停止'])
  expect(words('td')).toEqual(['90', '9.0', '2', '60', '9.5', '1'])
})
