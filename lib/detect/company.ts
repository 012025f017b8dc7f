import type { Cluster, Piece } from './clusters'
import type { Flow } from './flow'
import { WORDS } from './weights'
import type { Wording } from './wording'

/** What stands between a company's short name, or its seat, and the place of a branch: 清陶（昆山）能源发展股份有限公司乌海基地. */
export const REST_OF_LEGAL_NAME = /^(?:\([^()]{2,8}\)|\))?[\u4e00-\u9fff]{2,16}公司[在的]?$/
const BEFORE_NAME = /^的?$/
/** 我校 right before the words, on a page whose heading names the school. */
export function deictic({ start }: Cluster, flow: Flow, { selfEnd }: Wording): Piece[] {
  const found = selfEnd.exec(flow.normal.text.slice(Math.max(0, start - 4), start))?.[0]
  if (!found) return []
  return [{ start: start - found.length, end: start, kind: 'anchor', group: 'deictic', weight: WORDS.anchor }]
}

/**
 * A bare anchor is the company or the school (东方希望的大客, 滨河小学教导处), and not yet what it builds; 新校区 and
 * 万达 are the thing itself.
 */
export function isBare(
  { pieces, end }: Cluster,
  { normal: { text }, isRow }: Flow,
  wording: Wording,
): boolean {
  // In a row of a table the next cells say what of the company.
  if (isRow) return false
  if (wording.plantEnd.test(text.slice(0, end)) || wording.plant.test(text.slice(end, end + 10))) return false
  return pieces.every(({ kind, second }) => kind === 'anchor' && !second)
}

/** 清陶在海勃湾, 海勃湾的清陶: our place says which of the company's plants is meant. */
export function isLocated(
  { start, end }: Cluster,
  { normal: { text }, places, isRow }: Flow,
  { settled }: Wording,
): boolean {
  // In a row of a table the company and its place are cells.
  if (isRow) return places.some(({ kind }) => kind === 'home')
  const isBetween = (words: string) => settled.test(words) || REST_OF_LEGAL_NAME.test(words)
  return places.some(
    (hit) =>
      (hit.kind === 'home' || hit.kind === 'city') &&
      hit.governs &&
      ((hit.end <= start && BEFORE_NAME.test(text.slice(hit.end, start))) ||
        (hit.start >= end && isBetween(text.slice(end, hit.start)))),
  )
}
