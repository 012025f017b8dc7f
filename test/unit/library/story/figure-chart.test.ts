import { describe, expect, it } from 'vitest'
import { figureChart } from '../../../../lib/library/story/figure-chart'
import { type FigureSeries, figureSeries } from '../../../../lib/library/story/figure-series'
import { figure, IN_2023, period } from '../../format/page-claims'
import { INVESTMENT, said, until } from './kept'

const TODAY = '2026-11-24'
const WIDTH = 600

function seriesOf(kept: Parameters<typeof figureSeries>[1]): FigureSeries {
  const [series] = figureSeries([INVESTMENT], kept)
  if (!series) throw new Error('expected a series')
  return series
}

describe('the points of a promised figure', () => {
  it('are the results and forecasts that can be compared, by the time they speak of', () => {
    const { points, omitted } = seriesOf([
      said('2024-02-01', [until('2023-12-31', 76.3, { outcome: 'above' })]),
      said('2023-11-20', [until('2023-12-31', 75, { outcome: 'forecast' })]),
      said('2023-10-23', [until('2023-09-30', 52.4)]),
      said('2023-01-20', [until('2023-12-31', 74, { outcome: 'promise-repeated' })]),
      said('2023-05-01', [until('2023-03-31', 210, { outcome: 'not-comparable', reason: 'place' })]),
      said('2023-05-01', [until('2023-03-31', 9.8, { outcome: 'unknown' })]),
    ])
    expect(points.map(({ kind, day, value }) => [kind, day, value / 1e8])).toEqual([
      ['result', '2023-09-30', 52.4],
      ['forecast', '2023-12-31', 75],
      ['result', '2023-12-31', 76.3],
    ])
    expect(omitted).toBe(3)
  })

  it('are of the page’s day where no words say when, and none where that is not known either', () => {
    const { points, omitted } = seriesOf([
      said('2023-10-23', [until('2023-09-30', 52.4, { period: null })]),
      said(null, [until('2023-09-30', 31.5, { period: null })]),
    ])
    expect(points.map(({ day }) => day)).toEqual(['2023-10-23'])
    expect(omitted).toBe(1)
  })

  it('of each figure of a target are a picture of their own', () => {
    const projects = until('2023-09-30', 40, {
      promisedFigure: figure('87个', { value: 87 }),
      reportedFigure: figure('40个', { value: 40 }),
    })
    const kept = [said('2023-10-23', [until('2023-09-30', 52.4), projects])]
    expect(figureSeries([INVESTMENT], kept).map(({ promised }) => promised.exact)).toEqual([
      '74亿元以上',
      '87个',
    ])
  })

  it('make no picture where there is none', () => {
    expect(figureSeries([INVESTMENT], [said('2023-10-23', [])])).toEqual([])
  })
})

describe('the picture of a promised figure', () => {
  const chart = figureChart(seriesOf([said('2023-10-23', [until('2023-09-30', 52.4)])]), WIDTH, TODAY)

  it('has the year of an annual target from edge to edge, and no today that lies years later', () => {
    expect(chart.pace?.x1).toBe(chart.plot.left)
    expect(chart.dueX).toBe(chart.plot.right)
    expect(chart.todayX).toBeNull()
  })

  it('has the even pace from nought to the promised number', () => {
    expect(chart.pace?.y1).toBe(chart.plot.bottom)
    expect(chart.pace?.y2).toBe(chart.goalY)
  })

  it('has a point where its time and its amount meet', () => {
    const [point] = chart.points
    const share = (value: number, from: number, to: number) => (value - from) / (to - from)
    expect(share(point?.x ?? 0, chart.plot.left, chart.plot.right)).toBeCloseTo(272 / 364)
    expect(share(point?.y ?? 0, chart.plot.bottom, chart.goalY ?? 0)).toBeCloseTo(52.4 / 74)
  })

  it('hatches what meets a floor, up to the top', () => {
    expect(chart.met).toEqual({ top: chart.plot.top, bottom: chart.goalY })
  })

  it.each([
    ['a ceiling', { maxValue: 80e8, bound: 'atMost' }, 'down to nought'],
    ['a range', { minValue: 70e8, maxValue: 80e8, bound: 'range' }, 'between its ends'],
    ['an exact number', { value: 74e8, bound: 'exact' }, 'nowhere'],
  ] as const)('hatches what meets %s', (_, fields, where) => {
    const promisedFigure = figure('目标', { unitText: '元', ...fields })
    const { met, plot, goalY } = figureChart(
      seriesOf([said('2023-10-23', [until('2023-09-30', 52.4, { promisedFigure })])]),
      WIDTH,
      TODAY,
    )
    if (where === 'nowhere') expect(met).toBeNull()
    if (where === 'down to nought') expect(met).toEqual({ top: goalY, bottom: plot.bottom })
    if (where === 'between its ends') {
      expect(goalY).toBeNull()
      expect(met?.top).toBeLessThan(met?.bottom ?? 0)
    }
  })

  it('has no even pace for a target that is not of one year', () => {
    const later = { ...INVESTMENT, deadline: { ...IN_2023, end: '2025-12-31' } }
    const [series] = figureSeries([later], [said('2024-02-01', [until('2023-12-31', 50)])])
    expect(series && figureChart(series, WIDTH, TODAY).pace).toBeNull()
  })

  it('shows today where it lies within', () => {
    const { todayX, plot } = figureChart(
      seriesOf([said('2023-10-23', [until('2023-09-30', 52.4)])]),
      WIDTH,
      '2023-10-24',
    )
    expect(todayX).toBeGreaterThan(plot.left)
    expect(todayX).toBeLessThan(plot.right)
  })

  it('lays no number over another, and none outside', () => {
    const { points, plot } = figureChart(
      seriesOf([
        said('2023-11-20', [until('2023-10-31', 60.1)]),
        said('2023-11-21', [until('2023-10-31', 60.2)]),
        said('2023-12-20', [until('2023-11-30', 60.3)]),
        said('2024-02-01', [until('2023-12-31', 76.3, { outcome: 'above' })]),
      ]),
      220,
      TODAY,
    )
    const labels = points.flatMap(({ label }) => label ?? [])
    for (const [index, one] of labels.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(plot.left)
      for (const other of labels.slice(index + 1))
        expect(Math.abs(one.x - other.x) >= 48 || Math.abs(one.y - other.y) >= 14).toBe(true)
    }
    expect(labels.length).toBeGreaterThan(1)
  })

  it('has all on the canvas, however narrow, and a few ticks', () => {
    const kept = [
      said('2023-10-23', [until('2023-09-30', 52.4)]),
      said('2031-01-01', [until('2030-12-31', 90)]),
    ]
    const { points, time, values, plot } = figureChart(seriesOf(kept), 200, TODAY)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(plot.left)
      expect(x).toBeLessThanOrEqual(plot.right)
      expect(y).toBeGreaterThanOrEqual(plot.top)
    }
    expect(time.map(({ month, year }) => [month, year])).toEqual([
      [null, 2025],
      [null, 2030],
    ])
    expect(values.map(({ value }) => value / 1e8)).toEqual([0, 50, 100])
  })

  it('of one single day still has room on both sides', () => {
    const noDeadline = { ...INVESTMENT, deadline: null }
    const kept = [
      said('2023-10-23', [
        until('2023-09-30', 52.4, { period: period('2023-09-30', '2023-09-30', 'moment') }),
      ]),
    ]
    const [series] = figureSeries([noDeadline], kept)
    const chart = series && figureChart(series, WIDTH, TODAY)
    expect(chart?.points[0]?.x).toBe(((chart?.plot.left ?? 0) + (chart?.plot.right ?? 0)) / 2)
  })
})
