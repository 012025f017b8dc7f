import { describe, expect, it } from 'vitest'
import { deictic, isBare, isLocated } from '../../../lib/detect/company'
import { readFlow } from '../../../lib/detect/flow'
import { detector, marks } from './built-in'
import { clusterOf, type Word } from './cluster-of'

const company: Word = ['宝杰', 'anchor']
const bare = (line: string, ...words: Word[]) => {
  const flow = readFlow(line, detector)
  return isBare(clusterOf(flow, words.length > 0 ? words : [company]), flow, detector.wording)
}
const located = (line: string) => {
  const flow = readFlow(line, detector)
  return isLocated(clusterOf(flow, [company]), flow, detector.wording)
}

describe('a company alone', () => {
  it.each(['宝杰招聘质检员', '宝杰的大客车', '宝杰在城南要建新厂房'])('is not its plant: %s', (line) => {
    expect(bare(line)).toBe(true)
  })

  it.each(['宝杰项目', '宝杰二期', '宝杰的新厂区', '宝杰的乌海新生产线'])('is its plant in %s', (line) => {
    expect(bare(line)).toBe(false)
  })

  it('is its plant where its name ends in one, where it only takes up the plant, and beside anything else', () => {
    expect(bare('电池厂招聘质检员', ['电池厂', 'anchor'])).toBe(false)
    expect(bare('新校区招聘教师', ['新校区', 'anchor', { second: 'only' }])).toBe(false)
    expect(bare('宝杰负极招聘质检员', company, ['负极', 'topic'])).toBe(false)
  })

  it('is its plant in a row of a table, whose cells say what of it', () => {
    expect(bare('宝杰\t12人\t一季度')).toBe(false)
  })
})

describe('a company with our place beside it', () => {
  it.each([
    '海勃湾宝杰',
    '宝杰新材料股份有限公司海勃湾分厂',
    '宝杰（常州）新材料有限公司在乌海的分厂',
    '海勃湾区的宝杰',
    '乌海的宝杰',
    '宝杰在海勃湾',
    '宝杰落户乌海',
    '宝杰落子海勃湾',
    '宝杰落地海勃湾',
    '宝杰扎根海勃湾',
    '宝杰（海勃湾）',
  ])('is the one that is there: %s', (line) => {
    expect(located(line)).toBe(true)
  })

  it.each(['海勃湾人说宝杰', '宝杰去年到海勃湾', '毗邻海勃湾的宝杰', '包头的宝杰', '宝杰在包头'])(
    'is not in %s',
    (line) => {
      expect(located(line)).toBe(false)
    },
  )

  it('is in a row of a table, where any cell is the district', () => {
    expect(located('宝杰\t招人\t海勃湾区')).toBe(true)
    expect(located('宝杰\t招人\t乌海')).toBe(false)
  })
})

describe('我校', () => {
  const found = (line: string) => {
    const flow = readFlow(line, detector)
    return deictic(clusterOf(flow, [['跑道', 'topic']]), flow, detector.wording)
  }

  it('is as good as the school’s name right before the words', () => {
    expect(found('这次我校跑道')).toEqual([{ start: 2, end: 4, kind: 'anchor', group: 'deictic', weight: 2 }])
    expect(found('我校的老跑道')).toEqual([])
    expect(marks('乌海市第九小学通知', '我校跑道下月进场。')).toEqual(['track-9 跑道'])
  })
})
