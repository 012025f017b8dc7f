import { type Cluster, type Piece, weightOf } from './clusters'
import { type Flow, placeIn } from './flow'
import { type Locality, localityOf, type Surroundings } from './locality'
import type { Evidence, UnshownReason } from './mention'
import { gapBetween } from './span'
import {
  ANY_FIGURE,
  ENUMERATED,
  ESTABLISHED,
  FLOOR,
  FROM_PAGE_ONLY,
  type Identity,
  NEARBY_SHARE,
  NEARNESS,
  OWN_FLOOR,
  PLACES,
  THRESHOLD,
  WORDS,
} from './weights'

/** What is known of a cluster beyond its own words. */
export interface Context {
  flow: Flow
  around: Surroundings
  /** The other clusters of the same project in this flow. */
  siblings: readonly Cluster[]
  /** Places that the project itself names and that say nothing against it. */
  partners: ReadonlySet<string>
  isEstablished: boolean
  isEnumerated: boolean
}

export type Verdict =
  | {
      outcome: 'mention'
      cluster: Cluster
      identity: Identity
      score: number
      evidence: Piece[]
      locality: Locality
      localityWeight: number
    }
  | { outcome: 'unshown'; cluster: Cluster; reason: UnshownReason; locality: Locality }
  | { outcome: 'nothing' }

/** How far evidence reaches, in characters; what stands between costs more of it. */
const REACH = 26
const COMMA_COST = 8
const SENTENCE_COST = 14

/** Adds up what speaks for a cluster: its words, what stands near, and what the place allows. */
export function judge(cluster: Cluster, context: Context): Verdict {
  const own = weightOf(cluster.pieces)
  if (own < OWN_FLOOR) return { outcome: 'nothing' }
  const nearby = supportOf(cluster, context)
  const identity = identityOf(cluster.pieces) ?? identityOf(nearby)
  if (!identity) return { outcome: 'nothing' }
  const known = new Set(cluster.pieces.map(({ group }) => group))
  const extra: Piece[] = nearby.filter(({ group }) => !known.has(group))
  const words =
    own + NEARBY_SHARE * weightOf(extra) + bonus(cluster, identity, context, [...cluster.pieces, ...extra])
  if (words < FLOOR) return { outcome: 'nothing' }
  const locality = localityOf(cluster, context.flow, context.around, context.partners)
  const localityWeight = weighPlace(identity, locality)
  const score = words + localityWeight
  if (score >= THRESHOLD) {
    return {
      outcome: 'mention',
      cluster,
      identity,
      score,
      evidence: [...cluster.pieces, ...extra],
      locality,
      localityWeight,
    }
  }
  const reason =
    locality.place === 'rival' || locality.place === 'whole' ? 'other-place' : 'no-local-evidence'
  return { outcome: 'unshown', cluster, reason, locality }
}

function weighPlace(identity: Identity, { place, from }: Locality): number {
  const weight = PLACES[identity][place]
  if (weight < 0) return weight
  if (from === 'page' && FROM_PAGE_ONLY[identity] !== undefined) return FROM_PAGE_ONLY[identity]
  return weight * NEARNESS[from]
}

function bonus(cluster: Cluster, identity: Identity, context: Context, pieces: readonly Piece[]): number {
  switch (identity) {
    case 'anchor':
    case 'generic':
    case 'cityGeneric':
      return (context.isEstablished ? ESTABLISHED : 0) + (context.isEnumerated ? ENUMERATED : 0)
    case 'measure':
      return pieces.some(({ kind }) => kind === 'figure') || !hasFigureNear(cluster, context.flow)
        ? 0
        : ANY_FIGURE
    case 'name':
    case 'topic':
      return 0
  }
}

function hasFigureNear(cluster: Cluster, flow: Flow): boolean {
  const { sentence } = placeIn(flow, cluster.start)
  return flow.quantitiesIn(sentence).some((figure) => distance(figure, cluster, flow) <= REACH)
}

/** The pieces of sibling clusters within reach. */
function supportOf(cluster: Cluster, { siblings, flow }: Context): Piece[] {
  return siblings
    .filter((other) => other !== cluster && distance(cluster, other, flow) <= REACH)
    .flatMap(({ pieces }) => pieces)
}

function distance(a: { start: number; end: number }, b: { start: number; end: number }, flow: Flow): number {
  const gap = gapBetween(a, b)
  if (gap === 0 || gap > REACH) return gap
  const between = flow.normal.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  let cost = gap
  for (const char of between) {
    if (char === ',' || char === '，' || char === ':') cost += COMMA_COST
    else if (/[。!?;；]/.test(char)) cost += SENTENCE_COST
  }
  return cost
}

function identityOf(pieces: readonly Piece[]): Identity | null {
  let best: Identity | null = null
  let top = 0
  for (const { kind, scope } of pieces) {
    if (kind === 'figure' || kind === 'head' || kind === 'act') continue
    const weight = WORDS[kind] + (kind === 'anchor' || scope === 'city' ? 0.1 : 0)
    if (weight <= top) continue
    top = weight
    best = kind === 'generic' && scope === 'city' ? 'cityGeneric' : kind
  }
  return best
}

/** The locality as a piece of evidence, offsets in normal form. */
export function localityEvidence(locality: Locality, weight: number): Evidence {
  return {
    kind: 'locality',
    text: locality.name,
    start: locality.at?.start ?? null,
    end: locality.at?.end ?? null,
    weight,
    from: locality.from,
  }
}
