import { describe, expect, it } from 'vitest'
import { createCutOut } from '../../../lib/detect/cut-out'
import type { Evidence } from '../../../lib/detect/mention'
import { evaluate } from '../../../lib/eval/evaluate'
import type { GoldPage } from '../../../lib/eval/gold'
import { guardEffect, NO_GUARD } from '../../../lib/eval/guard-effect'
import { explain } from '../../../lib/eval/known-mistakes'
import type { Mark } from '../../../lib/eval/marks'
import { mistakesOf } from '../../../lib/eval/mistakes'
import { reportOf } from '../../../lib/eval/report'
import { scorePage } from '../../../lib/eval/score-page'
import { listOf, tableOf } from '../../../lib/eval/table'
import { at, goldPage, markOn } from './pages'

const DISTRICT = ['海勃湾区消息：清陶固态电池项目封顶。', '三维装置试车，投资130亿元。']
const ELSEWHERE = ['宜春的清陶项目招工，九小时后截止。']

const anchor: Evidence = { kind: 'anchor', text: '清陶', start: 0, end: 2, weight: 2 }
const topic: Evidence = { kind: 'topic', text: '固态', start: 2, end: 4, weight: 1 }
const place: Evidence = { kind: 'locality', text: '海勃湾区', start: 0, end: 4, weight: 9, from: 'clause' }

const district: GoldPage = goldPage(DISTRICT, {
  file: 'dev/a.html',
  mentions: [
    { ...at(DISTRICT, '清陶固态电池项目'), targets: ['qingtao'], sure: true },
    { ...at(DISTRICT, '三维装置'), targets: ['bdo'], sure: true },
  ],
  figures: [{ ...at(DISTRICT, '130亿元'), target: 'bdo', value: 13e9, unit: '元' }],
})
const elsewhere: GoldPage = goldPage(ELSEWHERE, {
  file: 'dev/b.html',
  about: 'elsewhere',
  manner: 'forum',
  traps: [{ ...at(ELSEWHERE, '九小'), why: '九小时' }],
})

const qingtao = markOn(DISTRICT, '清陶固态', ['qingtao'], { evidence: [topic, anchor, place] })
const abroad = markOn(ELSEWHERE, '清陶项目', ['qingtao'], { evidence: [anchor, place] })
const hours = markOn(ELSEWHERE, '九小', ['track-9'])

const score = (page: GoldPage, marks: Mark[]) => scorePage(page, marks, [])
const scores = [score(district, [qingtao]), score(elsewhere, [abroad])]
const unguarded = [score(district, [qingtao]), score(elsewhere, [abroad, hours])]

describe('the report', () => {
  const report = reportOf(scores, unguarded)

  it('counts mentions over all pages', () => {
    expect(report.mention).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      debatable: 0,
    })
  })

  it('splits them by manner, about and part, and has null for a share of nothing', () => {
    expect(report.byManner.map(({ name, pages, recall }) => ({ name, pages, recall }))).toEqual([
      { name: 'forum', pages: 1, recall: null },
      { name: 'newspaper', pages: 1, recall: 0.5 },
    ])
    expect(report.byAbout.map(({ name }) => name)).toEqual(['district', 'elsewhere'])
    expect(report.byPart).toMatchObject([
      { name: 'dev', pages: 2, right: 1, elsewhere: { pages: 1, marked: 1 } },
    ])
  })

  it('counts elsewhere pages with a wrong mark, held traps, and figures apart', () => {
    expect(report.elsewhere).toEqual({ pages: 1, marked: 1 })
    expect(report.traps).toEqual({ held: 1, broken: 0 })
    expect(report.figures).toEqual({
      ...{ found: 0, misread: 0, otherMark: 0, missing: 1, recall: 0 },
      ...{ own: 0, others: 0, unlabelled: 0, precision: null },
    })
  })

  it('says how well the edges of the right marks agree', () => {
    expect(report.edges).toEqual({ exact: 0, overlap: 0.5 })
  })

  it('survives JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('is a table for people', () => {
    expect(tableOf(report).split('\n')).toEqual([
      '                  pages  right  wrong  missed  precision  recall     F1',
      'mentions              2      1      1       1      0.500   0.500  0.500',
      'targets of pages      2      1      1       1      0.500   0.500  0.500',
      'by about',
      '  district            1      1      0       1      1.000   0.500  0.667',
      '  elsewhere           1      0      1       0      0.000       -  0.000',
      'by manner',
      '  forum               1      0      1       0      0.000       -  0.000',
      '  newspaper           1      1      0       1      1.000   0.500  0.667',
      'by evidence',
      '  name                       1      1              0.500',
      '',
      'edges      0.000 exact, 0.500 of the characters in common',
      'debatable  0 marks count neither way',
      'elsewhere  1 of 1 pages marked',
      'traps      1 held, 0 broken',
      'figures    0 of 1 found (0.000), 0 read otherwise, 0 with another mark, 1 with none',
      '           0 of 0 on marks are theirs (-), 0 another target’s, 0 not labelled',
      'guard      traps: 1 held, 0 broken by it',
      '           wrong marks: 1 spared, 0 added',
      '           true mentions: 0 lost, 0 found',
    ])
  })
})

describe('the guard', () => {
  const good = [score(district, [qingtao]), score(elsewhere, [])]
  const bad = [score(district, []), score(elsewhere, [hours, abroad])]

  it('is credited with what goes wrong without it only', () => {
    expect(guardEffect(good, bad)).toEqual({
      traps: { held: 1, broken: 0 },
      mentions: { found: 1, lost: 0 },
      wrong: { spared: 2, added: 0 },
    })
  })

  it('is charged with what goes wrong with it only', () => {
    expect(guardEffect(bad, good)).toEqual({
      traps: { held: 0, broken: 1 },
      mentions: { found: 0, lost: 1 },
      wrong: { spared: 0, added: 2 },
    })
  })

  it('that lets everything pass finds no name to be cut out of a word', () => {
    expect(createCutOut(NO_GUARD)('九小时', { start: 0, end: 2 }, [])).toBe(false)
  })
})

describe('what detection gives is scored', () => {
  const detection = (kinds: Evidence[]) => ({
    mentions: [{ ...qingtao.mention, evidence: kinds }],
    unshown: [],
    carry: { places: {}, accepted: {}, previousFlow: '' },
  })
  const leadOf = (...kinds: Evidence[]) =>
    evaluate([district], () => detection(kinds))[0]?.right[0]?.mark.lead

  it('under its heaviest evidence, the place apart', () => {
    expect(leadOf(topic, anchor, place)).toBe('anchor')
  })

  it('under the word rather than the figure where both are as heavy', () => {
    expect(leadOf({ ...topic, kind: 'figure', weight: 2 }, { ...anchor, kind: 'measure' })).toBe('measure')
  })
})

describe('the mistakes of a page', () => {
  it('are its misses and wrong marks, each in its sentence and with its reason', () => {
    const silences = [
      {
        span: at(DISTRICT, '三维').span,
        unshown: {
          projectId: 'bdo',
          flow: 1,
          start: 0,
          end: 2,
          surface: '三维',
          reason: 'other-place' as const,
          place: '乌达区',
          word: null,
        },
      },
    ]
    const mistakes = [scorePage(district, [qingtao], silences), score(elsewhere, [abroad])].flatMap(
      mistakesOf,
    )
    expect(listOf(explain(mistakes, []).explained).split('\n')).toEqual([
      '',
      'dev/a.html',
      '  missed  三维装置 [bdo]: not shown as bdo: other-place, 乌达区',
      '          三维装置试车，投资130亿元。',
      '',
      'dev/b.html',
      '  wrong   清陶项目 [qingtao]: no-mention; anchor 清陶 2.0, locality (clause) 海勃湾区 9.0',
      '          宜春的清陶项目招工，九小时后截止。',
    ])
  })

  it('say of a miss what its words were marked as', () => {
    const wrong = markOn(DISTRICT, '三维', ['anode'])
    expect(mistakesOf(score(district, [qingtao, wrong]))).toMatchObject([
      { error: 'missed', text: '三维装置', why: 'marked as anode: 三维' },
      { error: 'wrong', text: '三维', reason: 'other-target' },
    ])
  })

  it('are shown on one line each, however the page is wrapped', () => {
    const wrapped = ['宜春的清陶\n项目招工。']
    const mark = markOn(wrapped, '清陶项目', ['qingtao'])
    expect(mistakesOf(score(goldPage(wrapped), [mark]))).toMatchObject([
      { text: '清陶 项目', sentence: '宜春的清陶 项目招工。' },
    ])
  })

  it('are in page order', () => {
    const wrong = markOn(DISTRICT, '海勃湾区', ['anode'])
    const texts = mistakesOf(score(district, [wrong])).map(({ text }) => text)
    expect(texts).toEqual(['海勃湾区', '清陶固态电池项目', '三维装置'])
  })
})
