import { type Cluster, ownWeight, type Piece, weightOf } from './clusters'
import { type Flow, placeIn, sentenceOf } from './flow'
import { type Locality, localityOf, type Surroundings } from './locality'
import type { Evidence, UnshownReason } from './mention'
import type { PlaceHit } from './place-hits'
import { gapBetween, overlaps } from './span'
import type { TermHit } from './term-hits'
import {
  ANY_FIGURE,
  ENUMERATED,
  ESTABLISHED,
  FLOOR,
  FROM_PAGE_ONLY,
  figureWeight,
  type Identity,
  LOCATED,
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
  /** Names and anchors of all projects: a place within one (株洲中车时代) governs nothing around it. */
  named: readonly TermHit[]
  /** Places that the project itself names and that say nothing against it. */
  partners: ReadonlySet<string>
  /** The page has spoken of the project before. */
  isEstablished: boolean
  /** The page's heading names the project, so that 我校, 本公司 mean it. */
  isHeading: boolean
  isEnumerated: boolean
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

/** How far evidence reaches, in characters; what stands between costs more of it. */
const REACH = 26
const COMMA_COST = 8
const SENTENCE_COST = 14
const FACILITY =
  /^的?(?:乌海|海勃湾区?)?(?:新|[一二三四]期)?(?:项目|工程|基地|厂房|厂区|工地|车间|装置|生产线|产线|工厂|新厂)/
/** 公路港 is what was built; a school, a museum and a company are more than that. */
const FACILITY_NAME = /(?:港|广场|园|市场|站|厂|基地)$/
const BEFORE_NAME = /^的$/
const AFTER_NAME = /^(?:在|落户|落子|落地|扎根|\()$/
const DEICTIC = /[我本](?:校|院|公司|司|厂|园|馆|项目|企业|店|场)$/

/** Adds up what speaks for a cluster: its words, what stands near, and what the place allows. */
export function judge(cluster: Cluster, context: Context): Verdict {
  const pieces = [...cluster.pieces, ...deictic(cluster, context)]
  if (cluster.pieces[0]?.isLent || ownWeight(pieces) < OWN_FLOOR) return { outcome: 'nothing', cluster }
  const near = supporters(cluster, context)
  const nearby = near.flatMap(({ pieces }) => pieces)
  const identity = identityOf(pieces, nearby)
  const known = new Set(pieces.map(({ group }) => group))
  const extra = nearby.filter(({ group }) => !known.has(group))
  const evidence = [...pieces, ...extra]
  const words =
    weightOf(pieces) + NEARBY_SHARE * weightOf(extra) + bonus(cluster, identity, context, evidence)
  if (words < FLOOR) return { outcome: 'nothing', cluster }
  const locality = placeOf(cluster, near, context)
  const localityWeight = weighPlace(identity, locality)
  const score = words + localityWeight
  if (score >= THRESHOLD)
    return { outcome: 'mention', cluster, identity, score, evidence, locality, localityWeight }
  const isElsewhere = locality.place === 'rival' || locality.place === 'whole'
  return { outcome: 'unshown', cluster, reason: isElsewhere ? 'other-place' : 'no-local-evidence', locality }
}

/** 我校 right before the words, on a page whose heading names the school. */
function deictic({ start }: Cluster, { isHeading, flow }: Context): Piece[] {
  if (!isHeading) return []
  const found = DEICTIC.exec(flow.normal.text.slice(Math.max(0, start - 4), start))?.[0]
  if (!found) return []
  return [{ start: start - found.length, end: start, kind: 'anchor', group: 'deictic', weight: WORDS.anchor }]
}

/** A partner; or part of a name, unless it says that this very project is ours (清陶（乌海）). */
function isOwnPlace(hit: PlaceHit, cluster: Cluster, { partners, named }: Context): boolean {
  if (partners.has(hit.name)) return true
  const isOurs = hit.kind !== 'rival'
  return named.some(
    ({ start, end, term }) =>
      start <= hit.start &&
      hit.end <= end &&
      !(isOurs && term.project === cluster.project && overlaps({ start, end }, cluster)),
  )
}

function weighPlace(identity: Identity, { place, from }: Locality): number {
  const weight = PLACES[identity][place]
  if (weight < 0) return weight
  if (from === 'page' && FROM_PAGE_ONLY[identity] !== undefined) return FROM_PAGE_ONLY[identity]
  return weight * NEARNESS[from]
}

/**
 * The place that governs a cluster. Numbers and topics that have none of their own share the place of the
 * words they lean on (1000辆——达拉特旗新能源重卡).
 */
function placeOf(cluster: Cluster, near: readonly Cluster[], context: Context): Locality {
  const localOf = (one: Cluster) =>
    localityOf(one, context.flow, context.around, (hit) => isOwnPlace(hit, one, context))
  const own = localOf(cluster)
  const kind = strongest(cluster.pieces)
  if ((own.from !== 'title' && own.from !== 'page') || (kind !== null && kind !== 'topic')) return own
  const sentence = sentenceOf(cluster, context.flow)
  const lent = near
    .filter((other) => sentenceOf(other, context.flow) === sentence)
    .map(localOf)
    .find(({ from }) => from !== 'title' && from !== 'page')
  return lent ?? own
}

function bonus(cluster: Cluster, identity: Identity, context: Context, pieces: readonly Piece[]): number {
  switch (identity) {
    case 'anchor':
      return (
        (context.isEstablished && !isBare(cluster, context.flow) ? ESTABLISHED : 0) +
        (context.isEnumerated ? ENUMERATED : 0) +
        (isLocated(cluster, context.flow) ? LOCATED : 0)
      )
    case 'generic':
    case 'cityGeneric':
      return (context.isEstablished ? ESTABLISHED : 0) + (context.isEnumerated ? ENUMERATED : 0)
    case 'measure':
      return pieces.some(({ kind }) => kind === 'figure') || !hasFigureNear(cluster, context.flow)
        ? 0
        : ANY_FIGURE
    case 'topic':
      return context.isEstablished && cluster.pieces.some(isTelling) ? ESTABLISHED : 0
    case 'name':
      return 0
  }
}

function hasFigureNear(cluster: Cluster, flow: Flow): boolean {
  const { sentence } = placeIn(flow, cluster.start)
  return flow.quantitiesIn(sentence).some((figure) => distance(figure, cluster, flow) <= REACH)
}

/** A number of two digits or more: 3家 is everywhere. */
function isTelling({ kind, weight }: Piece): boolean {
  return kind === 'figure' && weight >= figureWeight(2)
}

/** A bare anchor is the company or the school (东方希望的大客, 滨河小学教导处), and not yet what it builds. */
function isBare({ pieces, end }: Cluster, flow: Flow): boolean {
  const { text } = flow.normal
  if (FACILITY_NAME.test(text.slice(0, end)) || FACILITY.test(text.slice(end, end + 10))) return false
  return pieces.every(({ kind }) => kind === 'anchor')
}

/** 清陶在海勃湾, 海勃湾的清陶: our place says which of the company's plants is meant. */
function isLocated({ start, end }: Cluster, { normal: { text }, places }: Flow): boolean {
  return places.some(
    (hit) =>
      (hit.kind === 'home' || hit.kind === 'city') &&
      hit.governs &&
      ((hit.end <= start && BEFORE_NAME.test(text.slice(hit.end, start))) ||
        (hit.start >= end && AFTER_NAME.test(text.slice(end, hit.start)))),
  )
}

/** The sibling clusters within reach. */
function supporters(cluster: Cluster, { siblings, flow }: Context): Cluster[] {
  return siblings.filter((other) => other !== cluster && distance(cluster, other, flow) <= REACH)
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

/** The strongest kind of the words; topics lean on a name or an anchor near them, numbers on anything. */
function identityOf(pieces: readonly Piece[], nearby: readonly Piece[]): Identity {
  const own = strongest(pieces)
  if (own !== null && own !== 'topic') return own
  const lent = strongest(nearby)
  if (lent === 'name' || lent === 'anchor') return 'anchor'
  return own ?? lent ?? 'topic'
}

function strongest(pieces: readonly Piece[]): Identity | null {
  let best: Identity | null = null
  let top = 0
  for (const { kind, scope } of pieces) {
    if (kind === 'figure' || kind === 'head' || kind === 'act') continue
    // An anchor asks less of the place than a measure of the same weight.
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
