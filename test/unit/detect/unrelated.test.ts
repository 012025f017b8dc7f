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
/** Without those that are words of every day (郊区, 和平区): no page is about them by that name alone. */
const RIVALS = new Set(lexicon.places.filter(({ kind }) => kind === 'rival').map(({ text }) => text))
const LANDMARKS = lexicon.places.filter(({ kind }) => kind === 'landmark').map(({ text }) => text)
const PLACES = readDivisions()
  .map(({ name }) => name)
  .filter((name) => RIVALS.has(name))
/** All words of all projects, but for those that name a street or a hill of ours. */
const WORDS = lexicon.terms
  .map(({ text }) => text)
  .filter((text) => !OURS.test(text) && !LANDMARKS.some((landmark) => text.includes(landmark)))

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
/** A page of another place may name ours all the same: in a menu, at its foot, in an address, in passing. */
const PASSING = [
  '当前位置：首页 > 乌海 > 要闻',
  '友情链接：呼和浩特 | 包头 | 乌海 | 鄂尔多斯',
  '版权所有 乌海市某某网络公司',
  '公司地址：内蒙古乌海市海勃湾区新华大街',
  '海勃湾区 乌达区 海南区 惠农区 大武口区',
  '乌海、包头、银川等地的代表参加了会议。',
  '产品销往乌海、银川、西安等地。',
  '他1978年出生在乌海，后来到外地工作。',
  '从海勃湾来的货车司机王师傅说，这里服务好。',
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
  it('is never marked: 1,000 pages that do not name us', () => {
    expect(marksOn(Array.from({ length: 1000 }, (_, seed) => pageOf(seed, false)))).toEqual([])
  }, 60_000)

  it('is never marked: 1,000 pages that name us in passing', () => {
    expect(marksOn(Array.from({ length: 1000 }, (_, seed) => pageOf(10_000 + seed, true)))).toEqual([])
  }, 60_000)
})
