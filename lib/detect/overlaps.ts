import { type Cluster, isUnbroken, ownWeight, type Piece } from './clusters'
import { type Flow, sentenceOf } from './flow'
import { strongest } from './identity'
import type { Accepted } from './judge'
import { gapBetween, overlaps } from './span'
import { OWN_FLOOR } from './weights'
import type { Wording } from './wording'

/** Two marks of one project so close in one clause are read as one. */
const ONE_MARK = 6

/**
 * One mention per place: where projects want the same words, the better founded takes them, and the other
 * keeps what is left of its own if that still says enough (48个老旧小区和2个棚户区改造). Two that rest
 * on the very same words equally both stay.
 */
export function resolveOverlaps(verdicts: readonly Accepted[], flow: Flow, wording: Wording): Accepted[] {
  const chosen: Accepted[] = []
  const order = (a: Accepted, b: Accepted) =>
    ownWeight(b.cluster.pieces) - ownWeight(a.cluster.pieces) ||
    length(b.cluster) - length(a.cluster) ||
    b.score - a.score
  for (const verdict of [...verdicts].sort(order)) {
    const rivals = chosen.filter((other) => overlaps(other.cluster, verdict.cluster))
    if (rivals.length === 0 || rivals.every((other) => shareAll(other, verdict))) chosen.push(verdict)
    else {
      const rest = without(verdict.cluster, rivals)
      if (rest) chosen.push({ ...verdict, cluster: rest })
    }
  }
  const inOrder = chosen.sort((a, b) => a.cluster.start - b.cluster.start)
  return joinClose(
    inOrder.filter((verdict) => !repeats(verdict, inOrder, flow)),
    flow,
    wording,
  )
}

function length({ start, end }: Cluster): number {
  return end - start
}

function shareAll(a: Accepted, b: Accepted): boolean {
  return a.score === b.score && a.cluster.start === b.cluster.start && a.cluster.end === b.cluster.end
}

/** What is left of a cluster once others have taken their words, if that still carries a mark. */
function without(cluster: Cluster, rivals: readonly Accepted[]): Cluster | null {
  const taken = (piece: Piece) => rivals.some((other) => overlaps(other.cluster, piece))
  const pieces = cluster.pieces.filter((piece) => !taken(piece))
  const [first] = pieces
  if (!first || ownWeight(pieces) < OWN_FLOOR) return null
  const end = Math.max(...pieces.map((piece) => piece.end))
  const rest = { ...cluster, pieces, start: first.start, end }
  return rivals.some((other) => overlaps(other.cluster, rest)) ? null : rest
}

/**
 * Numbers, topics and measures are marks only where the sentence has no better of the project, or one
 * as good (海勃湾分到的是74亿元): of the labelled mentions one in 24 shares a sentence with another of
 * their project, and nearly all of those are names.
 */
function repeats(verdict: Accepted, all: readonly Accepted[], flow: Flow): boolean {
  const own = rankOf(verdict)
  if (own >= RANK_OF_NAMES) return false
  const sentence = sentenceOf(verdict.cluster, flow)
  return all.some((other) => {
    if (other === verdict || other.cluster.project !== verdict.cluster.project) return false
    if (sentenceOf(other.cluster, flow) !== sentence) return false
    const rank = rankOf(other)
    if (rank !== own) return rank > own
    const more = ownWeight(other.cluster.pieces) - ownWeight(verdict.cluster.pieces)
    return more > 0 || (more === 0 && other.cluster.start < verdict.cluster.start)
  })
}

const RANK_OF_NAMES = 2

function rankOf({ cluster }: Accepted): number {
  const kind = strongest(cluster.pieces)
  if (kind === null || kind === 'topic') return 0
  return kind === 'measure' ? 1 : RANK_OF_NAMES
}

function joinClose(verdicts: readonly Accepted[], flow: Flow, wording: Wording): Accepted[] {
  const joined: Accepted[] = []
  for (const verdict of verdicts) {
    const last = joined.at(-1)
    if (last && isOneMark(last.cluster, verdict.cluster, flow, wording)) {
      const pieces = [...last.cluster.pieces, ...verdict.cluster.pieces]
      const cluster = { ...last.cluster, pieces, end: verdict.cluster.end }
      joined[joined.length - 1] = { ...last, cluster }
    } else joined.push(verdict)
  }
  return joined
}

/** One comma between a company and its plant is an apposition: 宝杰，四万吨负极. */
function isOne(between: string, flow: Flow, wording: Wording): boolean {
  // 长青街口袋公园、狮城街口袋公园 are two.
  if (/、./.test(between)) return false
  return (between === ',' && !flow.isRow) || isUnbroken(between, wording)
}

function isOneMark(first: Cluster, second: Cluster, flow: Flow, wording: Wording): boolean {
  return (
    first.project === second.project &&
    gapBetween(first, second) <= ONE_MARK &&
    !isNamedAgain(first, second, flow) &&
    isOne(flow.normal.text.slice(first.end, second.start), flow, wording)
  )
}

/** 中玻厂房年底点火，中玻光伏玻璃: who says the name twice speaks of it twice. */
function isNamedAgain(first: Cluster, second: Cluster, { normal: { text } }: Flow): boolean {
  const names = ({ pieces }: Cluster) =>
    pieces
      .filter(({ kind }) => kind === 'anchor' || kind === 'name')
      .map(({ start, end }) => text.slice(start, end))
  const said = names(first)
  return names(second).some((name) => said.some((before) => name.startsWith(before)))
}
