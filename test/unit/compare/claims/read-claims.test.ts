import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimsInput, ClaimTarget } from '../../../../lib/compare/claims/model'
import { readClaims } from '../../../../lib/compare/claims/read-claims'
import { deriveFigures } from '../../../../lib/corpus/target-figures'

const YEAR = { start: '2023-01-01', end: '2023-12-31', text: null, from: 'period' as const }

const estates: ClaimTarget = {
  id: 'estates',
  projectId: 'estates',
  promisedIn: '2023',
  words: '48个老旧小区 老旧小区改造',
  action: '高标准完成',
  stage: 'complete',
  testable: true,
  commitment: true,
  deadline: YEAR,
  figures: deriveFigures('48个老旧小区', null),
}

const market: ClaimTarget = {
  ...estates,
  id: 'market',
  projectId: 'market',
  words: '依林农贸市场',
  action: '确保…建成运营',
  stage: 'operate',
  figures: [],
}

const roads: ClaimTarget = {
  ...estates,
  id: 'roads',
  projectId: 'roads',
  words: '2条道路 新建道路',
  action: '新建',
  stage: 'advance',
  figures: deriveFigures('2条道路', null),
}

const park: ClaimTarget = {
  ...estates,
  id: 'park',
  projectId: 'park',
  words: '投资6.57亿元的园区配套工程',
  action: '实施',
  stage: 'advance',
  figures: deriveFigures('投资6.57亿元', null),
}

/** A text in which every occurrence of a name is a mention. */
function input(text: string, names: Record<string, string>, more: Partial<ClaimsInput> = {}): ClaimsInput {
  const mentions = Object.entries(names).flatMap(([name, projectId]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      projectId,
      start: index,
      end: index + name.length,
      isElsewhere: false,
    })),
  )
  return {
    text,
    pageDate: '2023-10-12',
    mentions,
    places: [],
    targets: [estates, market],
    ...more,
  }
}

describe('claims of a text', () => {
  it('are one for each figure of a target, with the words that say it', () => {
    const text = '截至9月底，老旧小区改造已完工36个。'
    expect(readClaims(input(text, { 老旧小区改造: 'estates' }))).toEqual([
      {
        targetId: 'estates',
        promised: '48个',
        outcome: 'in-progress',
        reason: null,
        at: { start: text.indexOf('36'), end: text.indexOf('36') + 3 },
        promisedFigure: expect.objectContaining({ value: 48, unitText: '个' }),
        reportedFigure: expect.objectContaining({ value: 36, unitText: '个' }),
        period: { start: '2023-01-01', end: '2023-09-30', kind: 'part', at: { start: 0, end: 5 } },
        schedule: { done: 0.75, elapsed: 0.75, points: 0 },
      },
    ])
  })

  it('are of the stage where nothing was promised in figures', () => {
    expect(readClaims(input('依林农贸市场日前开业。', { 依林农贸市场: 'market' }))).toMatchObject([
      { targetId: 'market', promised: '建成运营', outcome: 'stage-reached', reason: null },
    ])
  })

  it('are of the stage where no figure is spoken of', () => {
    const text = '老旧小区改造因资金问题停工。'
    expect(readClaims(input(text, { 老旧小区改造: 'estates' }))).toMatchObject([
      { targetId: 'estates', promised: '高标准完成', outcome: 'stopped' },
    ])
  })

  it('say none where nothing is said', () => {
    expect(readClaims(input('老旧小区改造座谈会召开。', { 老旧小区改造: 'estates' }))).toEqual([
      {
        targetId: 'estates',
        promised: '48个',
        promisedFigure: expect.objectContaining({ value: 48 }),
        outcome: 'none',
        reason: null,
        at: null,
        reportedFigure: null,
        period: null,
        schedule: null,
      },
    ])
  })

  it('leave out what is not mentioned', () => {
    expect(readClaims(input('依林农贸市场日前开业。', {}))).toEqual([])
  })

  it('say none of what the source only reports', () => {
    const told = { ...market, commitment: false }
    const text = '依林农贸市场日前开业。'
    expect(readClaims(input(text, { 依林农贸市场: 'market' }, { targets: [told] }))).toMatchObject([
      { outcome: 'none', promised: null },
    ])
  })

  it('of what is elsewhere are refused where a number of the unit stands with it, and else none', () => {
    const elsewhere = (text: string): ClaimsInput => {
      const read = input(text, { 老旧小区改造: 'estates' })
      return { ...read, mentions: read.mentions.map((mention) => ({ ...mention, isElsewhere: true })) }
    }
    expect(readClaims(elsewhere('乌达区老旧小区改造完成48个。'))).toMatchObject([
      { outcome: 'not-comparable', reason: 'place' },
    ])
    expect(readClaims(elsewhere('乌达区老旧小区改造完成投资2亿元。'))).toMatchObject([{ outcome: 'none' }])
  })

  it('of what is elsewhere are refused where a stage was promised and one is told', () => {
    const elsewhere = (text: string): ClaimsInput => {
      const read = input(text, { 依林农贸市场: 'market' })
      return { ...read, mentions: read.mentions.map((mention) => ({ ...mention, isElsewhere: true })) }
    }
    expect(readClaims(elsewhere('乌达区依林农贸市场建成运营。'))).toMatchObject([
      { outcome: 'not-comparable', reason: 'place', at: { start: 9, end: 13 } },
    ])
    expect(readClaims(elsewhere('乌达区依林农贸市场里人来人往。'))).toMatchObject([{ outcome: 'none' }])
  })

  it.each([
    '老旧小区改造的数量，工作总结写的是48个，公示表列出45个。',
    '2023年老旧小区改造，住建部门统计为48个，街道统计为45个。',
    '2023年老旧小区改造，区住建委通报为48个，年报则为45个。',
  ])('are none where two sources have two numbers: %s', (text) => {
    const read = input(text, { 老旧小区改造: 'estates' }, { pageDate: '2024-01-16', targets: [estates] })
    expect(readClaims(read)).toMatchObject([{ outcome: 'not-comparable', reason: 'sources-disagree' }])
  })

  it('are of the number that a later clause says is done, also behind how long all of it is', () => {
    const text = '今年新建道路3条，全长4公里，均已通车。'
    const read = input(text, { 新建道路: 'roads' }, { pageDate: '2023-12-20', targets: [roads] })
    expect(readClaims(read)).toMatchObject([{ promised: '2条', outcome: 'above', reason: null }])
  })

  it('of a sum that was spent in a year gone by are no repetition of what was planned', () => {
    const planned = input('今年投资6.6亿元实施园区配套工程。', { 园区配套工程: 'park' }, { targets: [park] })
    expect(readClaims(planned)).toMatchObject([{ outcome: 'promise-repeated' }])
    const told = '2023年，投资6.6亿元实施了园区配套工程。'
    const spent = input(told, { 园区配套工程: 'park' }, { pageDate: '2024-02-05', targets: [park] })
    expect(readClaims(spent)).toMatchObject([{ outcome: 'not-comparable', reason: 'money-stage' }])
  })

  it.each<[string, string, string | null]>([
    ['老旧小区改造由原定的48个增加到50个。', 'revised', null],
    ['如果资金到位，老旧小区改造才能完成48个。', 'not-comparable', 'quoted-or-negated'],
    ['要再加把劲，老旧小区改造才能完成48个。', 'not-comparable', 'quoted-or-negated'],
    ['老旧小区改造摸底结束，有改造意愿的小区登记52个。', 'not-comparable', 'intended'],
    ['老旧小区改造增速高于全市平均水平2.1个百分点。', 'not-comparable', 'points-vs-percent'],
  ])('tell a change, a condition, a wish and a rate from a result: %s', (text, outcome, reason) => {
    const at = text.indexOf('全市')
    const places = at < 0 ? [] : [{ start: at, end: at + 2, kind: 'city' as const }]
    const read = input(text, { 老旧小区改造: 'estates' }, { targets: [estates], places })
    expect(readClaims(read)).toMatchObject([{ outcome, reason }])
  })

  it('are of the whole where it and a part of it are told on a page without a date', () => {
    const text = '老旧小区改造完成40个，其中街道完成12个。'
    const read = input(text, { 老旧小区改造: 'estates' }, { targets: [estates], pageDate: null })
    expect(readClaims(read)).toMatchObject([{ outcome: 'unknown', reason: null, at: { start: 8, end: 11 } }])
  })

  it('of what a plant can make are of no day', () => {
    const figures = deriveFigures('年产4万吨', null).map((one) => ({ ...one, basis: 'capacity' as const }))
    const plant = { ...park, id: 'plant', projectId: 'plant', figures }
    const text = '9月10日，客人到年产5万吨的石墨厂参观。'
    expect(readClaims(input(text, { 石墨厂: 'plant' }, { targets: [plant] }))).toMatchObject([
      { promised: '4万吨', outcome: 'different-number' },
    ])
  })

  it('are of the place last named before the figure', () => {
    const text = '老旧小区改造全面铺开，乌达区完成30个。'
    const at = text.indexOf('乌达区')
    const places = [{ start: at, end: at + 3, kind: 'rival' as const }]
    expect(readClaims(input(text, { 老旧小区改造: 'estates' }, { places }))).toMatchObject([
      { outcome: 'not-comparable', reason: 'place' },
    ])
  })
})

const WORDS = fc.constantFrom(
  ...'老旧小区改造,依林农贸市场,48个,36户,已,将,完成,开业,停工,今年,截至9月底，,，,。,其中,没有,预计,还差,\n,另一份,七成,社区'.split(
    ',',
  ),
)

describe('any text', () => {
  const anyInput = fc
    .array(WORDS, { maxLength: 16 })
    .map((words) => input(words.join(''), { 老旧小区改造: 'estates', 依林农贸市场: 'market' }))

  it('gives a reason when, and only when, nothing is compared', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        for (const { outcome, reason } of readClaims(any)) {
          expect(reason !== null).toBe(outcome === 'not-comparable')
        }
      }),
    )
  })

  it('points at words of its own', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        for (const { at, outcome } of readClaims(any)) {
          expect(at === null).toBe(outcome === 'none')
          if (at) expect(0 <= at.start && at.start < at.end && at.end <= any.text.length).toBe(true)
        }
      }),
    )
  })

  it('claims nothing of what is not mentioned', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        expect(readClaims({ ...any, mentions: [] })).toEqual([])
      }),
    )
  })
})
