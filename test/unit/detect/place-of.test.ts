import { describe, expect, it } from 'vitest'
import { readFlow } from '../../../lib/detect/flow'
import type { Context } from '../../../lib/detect/judge'
import { placeOf } from '../../../lib/detect/place-of'
import { detector } from './built-in'
import { clusterOf, type Word } from './cluster-of'

/** Place, name and origin of what a line says of these words, on a page titled with the district. */
function placed(
  line: string,
  words: Word[],
  { near = [] as Word[], partners = [] as string[], named = [] as string[] } = {},
): string {
  const flow = readFlow(line, detector)
  const context: Context = {
    flow,
    around: { page: { place: 'home', from: 'title', name: '海勃湾区' }, leadIn: null },
    siblings: [],
    named: named.map((name) => {
      const { start, end } = clusterOf(flow, [[name, 'name']])
      return { start, end, isLent: false, term: { text: name, project: 0, kind: 'name', group: 0 } }
    }),
    partners: new Set(partners),
    isEstablished: false,
    isHeading: false,
    isEnumerated: false,
    wording: detector.wording,
  }
  const others = near.map((word) => clusterOf(flow, [word]))
  const { place, name, from } = placeOf(clusterOf(flow, words), others, context)
  return `${place} ${name} ${from}`
}

describe('a place right behind a company’s name', () => {
  const qingtao: Word = ['清陶', 'anchor']

  it('says which of it is meant, in brackets or without', () => {
    expect(placed('海勃湾人看好清陶昆山基地', [qingtao])).toBe('rival 昆山市 clause')
    expect(placed('海勃湾人看好清陶（昆山）', [qingtao])).toBe('rival 昆山市 clause')
    expect(placed('包头人看好清陶（海勃湾）', [qingtao])).toBe('home 海勃湾区 clause')
    expect(placed('包头人看好清陶（乌海）', [['清陶', 'name']])).toBe('city 乌海市 clause')
  })

  it('is its seat, where the legal name goes on to its end and ours follows', () => {
    const branch = '包头人看好清陶（昆山）能源发展股份有限公司'
    expect(placed(`${branch}乌海基地`, [qingtao])).toBe('city 乌海市 clause')
    expect(placed(`${branch}在海勃湾的基地`, [qingtao])).toBe('home 海勃湾区 clause')
    expect(placed(`${branch}和乌海的客人`, [qingtao])).toBe('rival 昆山市 clause')
  })

  it('says nothing behind a word that is no company’s', () => {
    expect(placed('海勃湾人看好口袋公园（昆山）', [['口袋公园', 'generic']])).toBe('home 海勃湾区 clause')
  })

  it('says nothing further off, of who came from there, or of a partner', () => {
    expect(placed('海勃湾人看好清陶和昆山', [qingtao])).toBe('home 海勃湾区 clause')
    expect(placed('清陶包头游客来过', [qingtao])).toBe('home 海勃湾区 title')
    expect(placed('清陶昆山', [qingtao], { partners: ['昆山市'] })).toBe('home 海勃湾区 title')
  })
})

describe('a place that owns what stands behind it', () => {
  it('is a rival before the name of its own that a short form has there, though 与 makes a companion of it', () => {
    const market: Word = ['农贸市场', 'anchor', { second: 'only' }]
    expect(placed('与乌达区滨海农贸市场相比', [market])).toBe('rival 乌达区 clause')
    expect(placed('与乌达区滨海农贸市场相比', [['农贸市场', 'generic']])).toBe('home 海勃湾区 title')
    expect(placed('与乌达区的人比，农贸市场', [market])).toBe('home 海勃湾区 title')
    expect(placed('与乌达区商户一道搬进农贸市场', [market])).toBe('home 海勃湾区 title')
  })

  it.each(['', '的', '市的', '那家', '那个', '那座', '这家', '那边的', '那里那家', '那边的那家'])(
    'is a rival though 跟 makes a companion of it: 临河%s',
    (owner) => {
      expect(placed(`券跟临河${owner}万达广场不通用`, [['万达广场', 'generic']])).toBe('rival 临河区 clause')
    },
  )

  it('is none that more stands between, a partner, or a place of ours', () => {
    expect(placed('券跟临河比万达广场多', [['万达广场', 'generic']])).toBe('home 海勃湾区 title')
    expect(placed('券跟临河万达广场通用', [['万达广场', 'generic']], { partners: ['临河区'] })).toBe(
      'home 海勃湾区 title',
    )
    expect(placed('毗邻乌海的万达广场', [['万达广场', 'generic']])).toBe('home 海勃湾区 title')
  })
})

describe('a partner', () => {
  it('is ignored, but not where it acts on its own', () => {
    const base: Word[] = [['光伏基地', 'generic']]
    expect(placed('磴口县建光伏基地', base, { partners: ['磴口县'] })).toBe('home 海勃湾区 title')
    expect(placed('磴口县自己建光伏基地', base, { partners: ['磴口县'] })).toBe('rival 磴口县 clause')
  })
})

describe('words without a place of their own', () => {
  const near: Word[] = [['清陶', 'anchor']]
  const line = '固态电池看谁，包头的清陶'

  it('share that of the words they lean on, as topics and numbers', () => {
    expect(placed(line, [['固态电池', 'topic']], { near })).toBe('rival 包头市 clause')
    expect(placed('70亿元看谁，包头的清陶', [['70亿元', 'figure']], { near })).toBe('rival 包头市 clause')
  })

  it('keep the page’s place as a name, and where what is near has none either', () => {
    expect(placed(line, [['固态电池', 'generic']], { near })).toBe('home 海勃湾区 title')
    expect(placed('固态电池看谁，清陶', [['固态电池', 'topic']], { near })).toBe('home 海勃湾区 title')
  })

  it('keep their own where they have one', () => {
    expect(placed('海勃湾的固态电池看谁，包头的清陶', [['固态电池', 'topic']], { near })).toBe(
      'home 海勃湾区 clause',
    )
  })
})

describe('an act before the place', () => {
  it('does not put the place behind the words: 完成全市固定资产投资', () => {
    const words: Word[] = [
      ['完成', 'act'],
      ['固定资产投资', 'measure'],
    ]
    expect(placed('完成包头固定资产投资', words)).toBe('rival 包头市 clause')
  })
})

describe('a place within a name', () => {
  it('says nothing of what stands around it', () => {
    const inverter = { named: ['株洲中车时代'] }
    expect(placed('株洲中车时代的逆变器', [['逆变器', 'topic']], inverter)).toBe('home 海勃湾区 title')
    const health = { named: ['健康乌海'] }
    expect(placed('健康乌海行动开始，添了口袋公园', [['口袋公园', 'generic']], health)).toBe(
      'home 海勃湾区 title',
    )
  })

  it('says where the bearer of the name is, if it is ours', () => {
    const qingtao = { named: ['乌海清陶'] }
    expect(placed('包头人看好乌海清陶', [['乌海清陶', 'name']], qingtao)).toBe('city 乌海市 clause')
    const inverter = { named: ['株洲中车时代'] }
    expect(placed('株洲中车时代下线', [['株洲中车时代', 'name']], inverter)).toBe('home 海勃湾区 title')
  })
})
