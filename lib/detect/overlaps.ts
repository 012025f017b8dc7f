import { type Cluster, type Piece, weightOf } from './clusters'
import type { Verdict } from './judge'
import { gapBetween, overlaps } from './span'
import { OWN_FLOOR } from './weights'

type Accepted = Extract<Verdict, { outcome: 'mention' }>

/** Two marks of one project so close in one clause are read as one. */
const ONE_MARK = 6

/**
 * One mention per place: where projects want the same words, the better founded takes them, and the other
 * keeps what is left of its own if that still says enough (48个老旧小区和2个棚户区改造). Two that rest
 * on the very same words equally both stay.
 */
export function resolveOverlaps(verdicts: readonly Accepted[]): Accepted[] {
  const chosen: Accepted[] = []
  const order = (a: Accepted, b: Accepted) => b.score - a.score || length(b.cluster) - length(a.cluster)
  for (const verdict of [...verdicts].sort(order)) {
    const rivals = chosen.filter((other) => overlaps(other.cluster, verdict.cluster))
    if (rivals.length === 0 || rivals.every((other) => shareAll(other, verdict))) chosen.push(verdict)
    else {
      const rest = without(verdict.cluster, rivals)
      if (rest) chosen.push({ ...verdict, cluster: rest })
    }
  }
  return joinClose(chosen.sort((a, b) => a.cluster.start - b.cluster.start))
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
  if (!first || weightOf(pieces) < OWN_FLOOR) return null
  const end = Math.max(...pieces.map((piece) => piece.end))
  const rest = { ...cluster, pieces, start: first.start, end }
  return rivals.some((other) => overlaps(other.cluster, rest)) ? null : rest
}

function joinClose(verdicts: readonly Accepted[]): Accepted[] {
  const joined: Accepted[] = []
  for (const verdict of verdicts) {
    const last = joined.at(-1)
    const isClose =
      last?.cluster.project === verdict.cluster.project &&
      gapBetween(last.cluster, verdict.cluster) <= ONE_MARK
    if (last && isClose) {
      const cluster = { ...last.cluster, end: verdict.cluster.end }
      joined[joined.length - 1] = { ...last, cluster, evidence: [...last.evidence] }
    } else joined.push(verdict)
  }
  return joined
}
