import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { readDivisions } from '../../../lib/detect/lexicon/divisions'
import { detector, lexicon } from './built-in'

/** Mulberry32: the same pages in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

const OURS = /海勃湾|乌海/
const PLACES = readDivisions()
  .map(({ name }) => name)
  .filter((name) => !OURS.test(name) && !/^(?:市辖区|县|内蒙古自治区|省直辖县|自治区直辖县)/.test(name))
/** Everything that other places say of themselves, too; a full name is said of us by whoever says it. */
const WORDS = lexicon.terms.filter(({ kind, text }) => kind !== 'name' && !OURS.test(text)).map(({ text }) => text)

const SENTENCES = [
  'P今年W，投入N万元。',
  'P的WN个，比上年增长N%。',
  '记者从P获悉，W和W已经完工。',
  'W在P开工，占地N亩，W同步推进。',
  '在P，W、W等项目进展顺利。',
  'P完成W8.N亿元，W达到N。',
  '位于P的W投入使用，W随之启动。',
  'W进入收尾阶段，W的N条道路通车。',
  '全市WN处，全区W，我市W力争年底前完成。',
  '据了解，W已惠及N户居民，W仍在推进。',
]
/** A page of another place may name ours all the same: in a menu, at its foot, in an address. */
const PASSING = [
  '当前位置：首页 > 乌海 > 要闻',
  '友情链接：呼和浩特 | 包头 | 乌海 | 鄂尔多斯',
  '版权所有 乌海市某某网络公司',
  '公司地址：内蒙古乌海市海勃湾区新华大街',
  '海勃湾区 乌达区 海南区 惠农区 大武口区',
]

function pageOf(seed: number, isPassing: boolean) {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const place = pick(PLACES)
  const sentence = () =>
    pick(SENTENCES)
      .replace(/P/g, () => (next() < 0.8 ? place : pick(PLACES)))
      .replace(/W/g, () => pick(WORDS))
      .replace(/N/g, () => String(2 + Math.floor(next() * 500)))
  const paragraphs = Array.from({ length: 4 }, () => sentence() + sentence() + sentence())
  const title = `${place}${pick(WORDS)}：${pick(WORDS)}`
  const flows = [title, ...paragraphs]
  if (isPassing) flows.splice(1 + Math.floor(next() * flows.length), 0, pick(PASSING))
  return { title, flows }
}

function marksOn(pages: ReturnType<typeof pageOf>[]): string[] {
  return pages.flatMap((page) =>
    detectPage(page, detector, null).mentions.map(
      ({ projectId, surface, sentence }) => `${projectId} ${surface}: ${sentence.text}`,
    ),
  )
}

describe('text about other places, in words of ours', () => {
  it('is never marked: 1,500 pages that do not name us', () => {
    expect(marksOn(Array.from({ length: 1500 }, (_, seed) => pageOf(seed, false)))).toEqual([])
  })

  it('is never marked: 1,500 pages that name us in a menu, at their foot or in an address', () => {
    expect(marksOn(Array.from({ length: 1500 }, (_, seed) => pageOf(10_000 + seed, true)))).toEqual([])
  })
})
