import { type Cluster, isTelling, ownWeight, type Piece, weightOf } from './clusters'
import { deictic, isBare, isLocated } from './company'
import { type Flow, isSameClause } from './flow'
import { identityOf, strongest } from './identity'
import type { Locality, Surroundings } from './locality'
import type { UnshownReason } from './mention'
import { isPlaceAlone } from './partner'
import { placeOf, weighPlace } from './place-of'
import { hasFigureNear, supporters } from './support'
import type { TermHit } from './term-hits'
import {
  ANY_FIGURE,
  ENUMERATED,
  ESTABLISHED,
  FLOOR,
  type Identity,
  LARGE,
  LARGE_FIGURE,
  LOCATED,
  NEARBY_SHARE,
  OWN_FLOOR,
  THRESHOLD,
  WORDS,
} from './weights'
import type { Wording } from './wording'

/** What is known of a cluster beyond its own words. */
export interface Context {
  flow: Flow
  around: Surroundings
  /** The other clusters of the same project in this flow. */
  siblings: readonly Cluster[]
  /** Names and anchors of all projects: a place within one (株洲中车时代) governs nothing around it. */
  named: readonly TermHit[]
  /** Places that the project itself names and that say nothing against it. */
  partners: ReadonlySet<string>
  /** The page has spoken of the project before. */
  isEstablished: boolean
  /** The page's heading names the project, so that 我校, 本公司 mean it. */
  isHeading: boolean
  isEnumerated: boolean
  wording: Wording
}

export type Verdict = Accepted | Missed | { outcome: 'nothing'; cluster: Cluster }

export interface Accepted {
  outcome: 'mention'
  cluster: Cluster
  identity: Identity
  score: number
  evidence: Piece[]
  locality: Locality
  localityWeight: number
}

interface Missed {
  outcome: 'unshown'
  cluster: Cluster
  reason: UnshownReason
  locality: Locality
}

/** Adds up what speaks for a cluster: its words, what stands near, and what the place allows. */
export function judge(found: Cluster, context: Context): Verdict {
  const { isEstablished } = context
  const isFirst = !isEstablished && found.pieces.some(({ second }) => second === 'only')
  const cluster = isFirst ? { ...found, pieces: found.pieces.map(asFirst) } : found
  const self = context.isHeading ? deictic(cluster, context.flow, context.wording) : []
  const pieces = self.length > 0 ? [...cluster.pieces, ...self] : cluster.pieces
  if (isTooLittle({ pieces })) return { outcome: 'nothing', cluster }
  if (isPlaceAlone(cluster, context)) return tooLittle(cluster, context)
  if (isHostAlone(cluster, context)) return tooLittle(cluster, context)
  const near = supporters(cluster, context)
  const nearby = near.flatMap((other) => (isEstablished ? other.pieces : other.pieces.map(asFirst)))
  const identity = identityOf(pieces, nearby)
  const known = new Set(pieces.map(({ group }) => group))
  const extra = nearby.filter(({ group }) => !known.has(group))
  const evidence = [...pieces, ...extra]
  const words =
    weightOf(pieces) + NEARBY_SHARE * weightOf(extra) + bonus(cluster, identity, context, evidence)
  if (words < FLOOR) return tooLittle(cluster, context)
  const locality = placeOf(cluster, near, context)
  const localityWeight = weighPlace(backed(identity, pieces, locality, context), locality)
  const score = words + localityWeight
  if (score >= THRESHOLD)
    return { outcome: 'mention', cluster, identity, score, evidence, locality, localityWeight }
  return { outcome: 'unshown', cluster, reason: reasonBy(locality), locality }
}

function reasonBy({ place }: Locality): UnshownReason {
  return place === 'rival' || place === 'whole' ? 'other-place' : 'no-local-evidence'
}

/** A page that names no place of ours holds no mention, whatever its words say. */
export function asPlaceless(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'mention') return verdict
  return {
    outcome: 'unshown',
    cluster: verdict.cluster,
    reason: 'no-local-evidence',
    locality: verdict.locality,
  }
}

/** 路过清陶: a name of the project that nothing beside it bears out. */
function tooLittle(cluster: Cluster, context: Context): Verdict {
  if (!cluster.pieces.some(isNaming)) return { outcome: 'nothing', cluster }
  const locality = placeOf(cluster, [], context)
  const isHere = locality.place === 'home' || locality.place === 'city'
  return { outcome: 'unshown', cluster, reason: isHere ? 'too-little' : reasonBy(locality), locality }
}

function isNaming({ kind }: Piece): boolean {
  return kind === 'name' || kind === 'anchor' || kind === 'generic'
}

/** A measure without a number or what is done; at 0 one mark more is wrong on the labelled pages, and none is right. */
const TALK = -1

/** Whether words do not bring what the marked words themselves must. */
export function isTooLittle({ pieces }: Pick<Cluster, 'pieces'>): boolean {
  return ownWeight(pieces) < OWN_FLOOR
}

/**
 * 十八家矿: with a number of ours in them, words that every place uses need no more than the city. So it is with
 * 体育馆改造 where the page has named the project and they are one of its short forms.
 */
function backed(
  identity: Identity,
  pieces: readonly Piece[],
  { place, from }: Locality,
  { isEstablished }: Context,
): Identity {
  if (place !== 'city' || strongest(pieces) !== 'generic') return identity
  const isOfPage = from === 'title' || from === 'page'
  return pieces.some((piece) => isTelling(piece) || (isEstablished && (isOfPage || isSecondToo(piece))))
    ? 'cityGeneric'
    : identity
}

function bonus(cluster: Cluster, identity: Identity, context: Context, pieces: readonly Piece[]): number {
  switch (identity) {
    case 'anchor':
      return (
        (context.isEstablished && !isBare(cluster, context.flow, context.wording) ? ESTABLISHED : 0) +
        (context.isEnumerated ? ENUMERATED : 0) +
        (isLocated(cluster, context.flow, context.wording) ? LOCATED : 0)
      )
    case 'measure':
      if (pieces.some(({ kind }) => kind === 'figure')) return 0
      if (hasFigureNear(cluster, context.flow, LARGE)) return LARGE_FIGURE
      if (hasFigureNear(cluster, context.flow)) return ANY_FIGURE
      return pieces.some(({ kind }) => kind === 'act') ? 0 : TALK
    case 'topic':
      return context.isEstablished && cluster.pieces.some(isTelling) ? ESTABLISHED : 0
    // Where the place allows them at all, these need nothing more.
    case 'name':
    case 'generic':
    case 'cityGeneric':
      return 0
  }
}

/**
 * A school whose clause says nothing of the track is the school; and where the clause names the track apart, that
 * is marked and not the school.
 */
function isHostAlone(cluster: Cluster, { siblings, flow, isEnumerated }: Context): boolean {
  const { pieces } = cluster
  if (!pieces.some(({ isHost }) => isHost) || pieces.some(isBuilt)) return false
  const inClause = siblings.filter((other) => isSameClause(other, cluster, flow))
  const built = inClause.map((other) => ownWeight(other.pieces.filter(isBuilt)))
  if (built.every((weight) => weight === 0)) return true
  return !isEnumerated && built.some((weight) => weight >= OWN_FLOOR)
}

/** What a piece says of the project itself, and not of the school that it is a part of. */
function isBuilt({ kind, isHost }: Piece): boolean {
  return !isHost && kind !== 'act'
}

/** A general name that is a short form too. */
function isSecondToo({ kind, second }: Piece): boolean {
  return kind === 'generic' && second === 'too'
}

/** What only takes up a project that the page has named (新跑道) is one more topic before that. */
function asFirst(piece: Piece): Piece {
  return piece.second === 'only' ? { ...piece, kind: 'topic', group: 'second', weight: WORDS.act } : piece
}
