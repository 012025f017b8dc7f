import { expect, test } from 'vitest'
import type { PageClaim } from '../../../../lib/compare/claims/page-claim'
import { stageChart } from '../../../../lib/library/story/stage-chart'
import { stageSeries } from '../../../../lib/library/story/stage-series'
import type { KeptTarget } from '../../../../lib/record/model'
import { STAGE } from '../../format/page-claims'
import { INVESTMENT, said } from './kept'

const BATTERY: KeptTarget = { ...INVESTMENT, id: 'qingtao', action: '开工建设', stage: 'start' }

/** A sentence of a day, the words that speak of the stage, and what they are to the target. */
function page(day: string, sentence: string, reported: string, outcome: PageClaim['outcome']) {
  const start = sentence.indexOf(reported)
  const claim = { ...STAGE, outcome, sentence, reported, start, end: start + reported.length, period: null }
  return said(day, [claim])
}

const KEPT = [
  page('2024-10-08', '清陶项目已建成投产。', '已建成投产', 'stage-reached'),
  page('2023-06-15', '清陶项目尚未开工。', '尚未开工', 'stage-not-reached'),
  page('2023-07-01', '清陶项目开工时间推迟至2024年。', '开工时间推迟', 'postponed'),
  page('2023-08-01', '清陶项目目前停工。', '停工', 'stopped'),
  page('2023-05-01', '清陶项目已签约。', '已签约', 'stage-not-reached'),
  page('2023-03-02', '清陶项目计划今年开工。', '计划今年开工', 'promise-repeated'),
]

test('what pages said of a stage has its own step, and whether it is there, to come, later or at rest', () => {
  const [series] = stageSeries([BATTERY], KEPT)
  expect(series?.points.map(({ day, kind, stage }) => [day, kind, stage])).toEqual([
    ['2023-05-01', 'reached', 'sign'],
    ['2023-06-15', 'to-come', 'start'],
    ['2023-07-01', 'postponed', 'start'],
    ['2023-08-01', 'stopped', 'stop'],
    ['2024-10-08', 'reached', 'operate'],
  ])
  expect(series?.omitted).toBe(1)
})

test('each step has a lane, the first below; the promised one is told, and a stop has the lowest', () => {
  const [series] = stageSeries([BATTERY], KEPT)
  if (!series) throw new Error('expected a series')
  const { lanes, points, dueX, plot } = stageChart(series, 600, '2026-11-24')
  expect(lanes.map(({ stage }) => stage)).toEqual([
    'stop',
    'plan',
    'sign',
    'start',
    'advance',
    'complete',
    'operate',
  ])
  expect(lanes.filter(({ isGoal }) => isGoal).map(({ stage }) => stage)).toEqual(['start'])
  expect(points.map(({ y }) => lanes.find((lane) => lane.y === y)?.stage)).toEqual([
    'sign',
    'start',
    'start',
    'stop',
    'operate',
  ])
  expect(dueX).toBeLessThan(plot.right)
})

test('without a stop there is no lane for it', () => {
  const [series] = stageSeries([BATTERY], KEPT.slice(0, 2))
  expect(series && stageChart(series, 600, '2026-11-24').lanes[0]?.stage).toBe('plan')
})

test('where nothing can be placed there is no picture', () => {
  expect(stageSeries([BATTERY], KEPT.slice(-1))).toEqual([])
})
