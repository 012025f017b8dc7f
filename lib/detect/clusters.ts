import type { Detector } from './detector'
import type { Flow, PageFigure } from './flow'
import { placeIn } from './flow'
import type { Evidence } from './mention'
import { END } from './punctuation'
import { isCounter, isSameUnit } from './same-unit'
import { sharesOf } from './shares'
import { sizeOf } from './size'
import { gapBetween, overlaps, type Span } from './span'
import type { FoundTerms, TermHit } from './term-hits'
import { figureWeight, WORDS } from './weights'
import type { Wording } from './wording'

/** One piece of textual evidence (normal form). Pieces of one group say the same and count once. */
export interface Piece extends Span {
  kind: Exclude<Evidence['kind'], 'locality' | 'reader'>
  group: number | string
  weight: number
  /** Of a generic name: there is only one in the whole city. */
  scope?: 'city'
  /** Of a short name: how it counts once the page has named the project. */
  second?: 'too' | 'only'
  isLent?: boolean
  /** The project is only a part of it: a school, of which the track is ours. */
  isHost?: boolean
}

/** Pieces of one project that stand so close together that they are read as one. */
export interface Cluster extends Span {
  project: number
  pieces: Piece[]
}

/**
 * Besides places, numbers and particles, so many characters may stand between the pieces of a cluster. With 5 two
 * edges in a thousand get worse on the labelled pages; with 3 one trap more is held, and no mention lost.
 */
const LOOSE = 4
/** With those, so many: more is another clause's, and need not be looked at (16 to 36 mark the same pages alike). */
const LONGEST_BETWEEN = 24
/** The noun that is counted stands so near behind its number (48个老旧小区); 1 to 6 mark the labelled pages alike. */
const COUNTED_REACH = 3
const NUMBER = /[\d.]+[万亿千百]*/g

/** Whether nothing but a few characters without a verb or a comma stands between two stretches. */
export function isUnbroken(between: string, { predicate }: Wording): boolean {
  return !END.test(between) && !predicate.test(between)
}

export function clustersOf(
  project: number,
  { byProject, strong }: FoundTerms,
  flow: Flow,
  detector: Pick<Detector, 'lexicon' | 'wording'>,
): Cluster[] {
  const hits = byProject.get(project) ?? []
  const pieces: Piece[] = hits.map(({ start, end, term, isLent }) => ({
    start,
    end,
    kind: term.kind,
    group: term.group,
    weight: WORDS[term.kind],
    scope: term.scope,
    second: term.second,
    isHost: term.host,
    isLent,
  }))
  const shares = sharesOf(project, strong, flow, detector)
  pieces.push(...shares, ...ownFigures(project, hits, [...pieces, ...shares], flow, detector))
  pieces.sort((a, b) => a.start - b.start)
  const clusters: Cluster[] = []
  for (const piece of pieces) {
    const last = clusters.at(-1)
    if (
      last &&
      !piece.isLent &&
      !last.pieces[0]?.isLent &&
      isOneReading(last, piece, flow, strong, detector.wording)
    ) {
      last.pieces.push(piece)
      last.end = piece.end
    } else {
      clusters.push({ project, start: piece.start, end: piece.end, pieces: [piece] })
    }
  }
  return clusters
}

/** What the words of a cluster say by themselves: acts say nothing of their own. */
export function ownWeight(pieces: readonly Piece[]): number {
  return weightOf(pieces.filter(({ kind }) => kind !== 'act'))
}

/** The sum over groups, each at its best. */
export function weightOf(pieces: readonly Piece[]): number {
  if (pieces.length === 1) return pieces[0]?.weight ?? 0
  const best = new Map<Piece['group'], number>()
  for (const { group, weight } of pieces) best.set(group, Math.max(best.get(group) ?? 0, weight))
  let sum = 0
  for (const weight of best.values()) sum += weight
  return sum
}

/** A number of ours of two digits or more: 3家 is everywhere. */
export function isTelling({ kind, weight }: Piece): boolean {
  return kind === 'figure' && weight >= figureWeight(2)
}

/** Numbers of the project's own targets, in the sentences that hold a word of it. */
function ownFigures(
  project: number,
  hits: readonly TermHit[],
  pieces: readonly Piece[],
  flow: Flow,
  { lexicon, wording }: Pick<Detector, 'lexicon' | 'wording'>,
): Piece[] {
  const figures = lexicon.projects[project]?.figures ?? []
  if (figures.length === 0) return []
  const sentences = new Set(
    hits.filter(({ term }) => term.kind !== 'act').map((hit) => placeIn(flow, hit.start).sentence),
  )
  return [...sentences]
    .flatMap((sentence) => flow.quantitiesIn(sentence))
    .flatMap((found) => {
      const size = sizeOf(found.figure)
      const own = figures.find(({ value, unit }) => size === value && isSameUnit(unit, found.figure.unitText))
      // Of many numbers few are one of the project's: only these are looked at more closely.
      if (!own || pieces.some((piece) => overlaps(piece, found)) || countsAnother(found, hits, flow, wording))
        return []
      const { start, end } = found
      return [{ start, end, kind: 'figure' as const, group: 'figure', weight: figureWeight(own.digits) }]
    })
}

/** 48个社区: what is counted is named, and is not the project's. */
function countsAnother(
  { end, figure }: PageFigure,
  hits: readonly TermHit[],
  { normal: { text } }: Flow,
  { counted }: Wording,
): boolean {
  return (
    isCounter(figure.unitText) &&
    counted.test(text.slice(end)) &&
    !hits.some(({ start }) => start >= end && start <= end + COUNTED_REACH)
  )
}

function isOneReading(
  cluster: Cluster,
  piece: Piece,
  flow: Flow,
  strong: readonly TermHit[],
  wording: Wording,
): boolean {
  if (gapBetween(cluster, piece) === 0) return true
  let between = flow.normal.text.slice(cluster.end, piece.start)
  if (between.length > LONGEST_BETWEEN || !isUnbroken(between, wording)) return false
  if (strong.some((hit) => hit.start < piece.start && cluster.end < hit.end)) return false
  for (const { start, end, kind } of flow.places) {
    if (start < cluster.end || end > piece.start) continue
    // 清陶（乌海）能源 is one name; 东方希望在石嘴山的晶硅 is somebody else's.
    if (kind === 'rival') return false
    between = between.replace(flow.normal.text.slice(start, end), '')
  }
  between = between.replace(NUMBER, '').replace(wording.filler, '')
  return between.length <= LOOSE
}
