import { describe, expect, it } from 'vitest'
import { readFlow } from '../../../lib/detect/flow'
import type { Accepted } from '../../../lib/detect/judge'
import { resolveOverlaps } from '../../../lib/detect/overlaps'
import { detector } from './built-in'
import { clusterOf, type Word } from './cluster-of'

interface Found {
  project?: number
  words: Word[]
  score?: number
}

/** Project and words of what is left of these clusters of a line. */
function left(line: string, ...found: Found[]): string[] {
  const flow = readFlow(line, detector)
  const verdicts = found.map(
    ({ project = 0, words, score = 4 }): Accepted => ({
      outcome: 'mention',
      cluster: clusterOf(flow, words, project),
      identity: 'generic',
      score,
      evidence: [],
      locality: { place: 'home', from: 'title', name: '海勃湾区', at: null },
      localityWeight: 1,
    }),
  )
  return resolveOverlaps(verdicts, flow, detector.wording).map(
    ({ cluster: { project, start, end } }) => `${project} ${flow.normal.text.slice(start, end)}`,
  )
}

describe('words that two projects want', () => {
  it('are those of the better founded', () => {
    const words: Word[] = [['湿地公园', 'generic']]
    const topics: Word[] = [['滨河湿地公园步道', 'measure']]
    expect(left('滨河湿地公园步道', { words: topics }, { project: 1, words })).toEqual(['1 湿地公园'])
  })

  it('are those of the longer where both are founded as well, and then of the higher score', () => {
    const short: Found = { words: [['湿地公园', 'generic']], score: 5 }
    const long: Found = { project: 1, words: [['湿地公园步道', 'generic']] }
    const beside: Found = { project: 2, words: [['公园步道灯', 'generic']] }
    expect(left('湿地公园步道灯', short, long)).toEqual(['1 湿地公园步道'])
    expect(
      left('湿地公园步', { ...short, score: 4 }, { project: 2, words: [['地公园步', 'generic']], score: 5 }),
    ).toEqual(['2 地公园步'])
    expect(left('湿地公园步道灯', long, beside)).toEqual(['1 湿地公园步道'])
  })

  it('are both’s where they are the very same and as good', () => {
    const words: Word[] = [['跑道维修', 'generic']]
    expect(left('两校跑道维修', { words }, { project: 1, words })).toEqual(['0 跑道维修', '1 跑道维修'])
    expect(left('两校跑道维修', { words }, { project: 1, words, score: 5 })).toEqual(['1 跑道维修'])
  })

  it('leave the other what is left of its own, if that still says enough', () => {
    const shanty: Found = {
      words: [
        ['棚户区', 'generic'],
        ['改造', 'generic'],
      ],
    }
    const old = (kind: Word[1]): Found => ({
      project: 1,
      words: [
        ['老旧小区', kind],
        ['改造', 'act'],
      ],
    })
    expect(left('老旧小区和棚户区改造', shanty, old('generic'))).toEqual(['1 老旧小区', '0 棚户区改造'])
    expect(left('老旧小区和棚户区改造', shanty, old('topic'))).toEqual(['0 棚户区改造'])
  })

  it('leave it nothing where the other lies in between', () => {
    const inner: Found = { words: [['棚户区改造', 'name']] }
    const outer: Found = {
      project: 1,
      words: [
        ['48个', 'figure'],
        ['工程', 'figure'],
      ],
    }
    expect(left('48个棚户区改造工程', inner, outer)).toEqual(['0 棚户区改造'])
  })
})

describe('of one project in one sentence', () => {
  const name: Found = { words: [['固态电池厂', 'generic']] }
  const measure: Found = { words: [['投资额', 'measure']] }
  const topic: Found = { words: [['锂电池', 'topic']] }
  const number: Found = { words: [['70亿元', 'figure']] }

  it('measures, topics and numbers are marks only without a name', () => {
    const line = '固态电池厂开工以后人们都在谈投资额，也谈锂电池，还谈到70亿元'
    expect(left(line, name, measure, topic, number)).toEqual(['0 固态电池厂'])
  })

  it('topics and numbers are marks only without a measure, though they say more', () => {
    const more: Found = { words: [['锂电池', 'topic', { weight: 3 }]] }
    const figure: Found = { words: [['70亿元', 'figure', { weight: 3 }]] }
    expect(left('人们都在谈投资额，别的地方谈锂电池', measure, more)).toEqual(['0 投资额'])
    expect(left('人们都在谈投资额，别的地方谈70亿元', measure, figure)).toEqual(['0 投资额'])
  })

  it('of as good ones that stays which says more, or stands first', () => {
    const other: Found = { words: [['产值', 'measure']] }
    const figures: Found = { words: [['产值', 'measure', { weight: 3 }]] }
    expect(left('人们都在谈投资额，别的地方谈产值', measure, other)).toEqual(['0 投资额'])
    expect(left('人们都在谈投资额，别的地方谈产值', measure, figures)).toEqual(['0 产值'])
  })

  it('names are all marks, and so is what stands in another sentence or is another project’s', () => {
    const second: Found = { words: [['电池厂房', 'generic']] }
    expect(left('固态电池厂开工以后人们都去看电池厂房', name, second)).toHaveLength(2)
    expect(left('固态电池厂开工了。人们谈投资额', name, measure)).toHaveLength(2)
    expect(left('固态电池厂开工以后人们都在谈投资额', name, { ...measure, project: 1 })).toHaveLength(2)
  })
})

describe('two marks of one project', () => {
  const first: Found = { words: [['宝杰', 'anchor']] }
  const second: Found = { words: [['负极车间', 'generic']] }

  it.each([
    ['宝杰，负极车间', '0 宝杰,负极车间'],
    ['宝杰新的负极车间', '0 宝杰新的负极车间'],
    ['宝杰和它去年的新负极车间', '0 宝杰和它去年的新负极车间'],
  ])('are one where little stands between: %s', (line, mark) => {
    expect(left(line, first, second)).toEqual([mark])
  })

  it.each([
    ['宝杰和它去年的老新负极车间'],
    ['宝杰正建负极车间'],
    ['宝杰，那负极车间'],
    ['宝杰、和负极车间'],
    ['宝杰。负极车间'],
    ['宝杰\t负极车间'],
  ])('are two where more does, a verb or another mark: %s', (line) => {
    expect(left(line, first, second)).toEqual(['0 宝杰', '0 负极车间'])
  })

  it('are one over a mark of enumeration right before the second', () => {
    expect(left('宝杰的、负极车间', first, second)).toEqual(['0 宝杰的、负极车间'])
  })

  it('are two where they are of two projects', () => {
    expect(left('宝杰，负极车间', first, { ...second, project: 1 })).toEqual(['0 宝杰', '1 负极车间'])
  })
})
