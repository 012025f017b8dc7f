import type { Cluster } from './clusters'
import { REST_OF_LEGAL_NAME } from './company'
import type { Flow } from './flow'
import { strongest } from './identity'
import type { Context } from './judge'
import { answer, type Locality, localityOf } from './locality'
import type { Evidence } from './mention'
import type { PlaceHit } from './place-hits'
import { overlaps } from './span'
import { FROM_PAGE_ONLY, type Identity, NEARNESS, PLACES } from './weights'

/**
 * The place that governs a cluster. Numbers and topics that have none of their own share the place of the
 * words they lean on (1000辆——达拉特旗新能源重卡).
 */
export function placeOf(cluster: Cluster, near: readonly Cluster[], context: Context): Locality {
  const localOf = (one: Cluster) => {
    const isIgnored = (hit: PlaceHit) => isOwnPlace(hit, one, context)
    const attached = attachedPlace(one, context.flow, isIgnored) ?? ownerOf(one, context, isIgnored)
    if (attached) return answer(attached, 'clause', context.around.page)
    // 增速比全市固定资产投资: the place before what is named governs it, though a verb stands further on.
    const named = one.pieces.find(({ kind }) => kind !== 'act') ?? one
    return localityOf({ start: named.start, end: one.end }, context, isIgnored)
  }
  const own = localOf(cluster)
  const kind = strongest(cluster.pieces)
  if ((own.from !== 'title' && own.from !== 'page') || (kind !== null && kind !== 'topic')) return own
  const lent = near.map(localOf).find(({ from }) => from !== 'title' && from !== 'page')
  return lent ?? own
}

/** 东方希望石嘴山基地, 三维（山西）: the place right behind a company's name says which of it is meant. */
function attachedPlace({ pieces }: Cluster, flow: Flow, isIgnored: (hit: PlaceHit) => boolean) {
  const names = pieces.filter(({ kind }) => kind === 'anchor' || kind === 'name')
  const { text } = flow.normal
  const isBehind = ({ start }: PlaceHit, end: number) =>
    start === end || (start === end + 1 && text.charAt(end) === '(')
  const attached = flow.places.find(
    (hit) =>
      (hit.kind === 'rival' || hit.kind === 'home' || hit.kind === 'city') &&
      hit.governs &&
      names.some(({ end }) => isBehind(hit, end)) &&
      !isIgnored(hit),
  )
  return attached && (branchOf(attached, flow) ?? attached)
}

/** 清陶（昆山）能源发展股份有限公司乌海基地: where a company has its seat is part of its legal name, and what follows that name is meant. */
function branchOf({ end }: PlaceHit, { places, normal: { text } }: Flow): PlaceHit | undefined {
  return places.find(
    (hit) =>
      (hit.kind === 'home' || hit.kind === 'city') &&
      hit.start > end &&
      REST_OF_LEGAL_NAME.test(text.slice(end, hit.start)),
  )
}

/**
 * 跟临河那家万达: whatever 跟 makes of the place, it owns what stands right behind it; and 去了趟包头，那边的万达 is of
 * the place named last.
 */
function ownerOf(
  { start, pieces }: Cluster,
  { flow, wording }: Context,
  isIgnored: (hit: PlaceHit) => boolean,
) {
  const { text } = flow.normal
  const isShortForm = pieces.every(({ second }) => second === 'only')
  const last = flow.places.findLast(({ end }) => end <= start)
  return flow.places.find(
    (hit) =>
      hit.kind === 'rival' &&
      hit.end <= start &&
      (hit === last || start - hit.end <= OWNS_REACH) &&
      (wording.owns.test(text.slice(hit.end, start)) ||
        (hit === last && wording.thereEnd.test(text.slice(hit.end, start))) ||
        (isShortForm && hit === last && OWN_NAME.test(text.slice(hit.end, start)))) &&
      !isIgnored(hit),
  )
}

/** 与乌达区滨海农贸市场: before a short form, so much is the name of the other one there. */
const OWN_NAME = /^\p{Script=Han}{1,4}$/u

/** No longer are the words that may stand between a place and what it owns (那边的那家). */
const OWNS_REACH = 8

/** A partner; or part of a name, unless it says that what the cluster means is ours (清陶（乌海）). */
function isOwnPlace(hit: PlaceHit, cluster: Cluster, { partners, named, flow, wording }: Context): boolean {
  // 阿拉善左旗自己的基地 is no common one.
  if (partners.has(hit.name)) return !wording.alone.test(flow.normal.text.slice(hit.end, hit.end + 4))
  const isOurs = hit.kind !== 'rival'
  return named.some(
    ({ start, end }) =>
      start <= hit.start && hit.end <= end && !(isOurs && overlaps({ start, end }, cluster)),
  )
}

/** What the place is worth to words of this identity; NEVER outweighs all of them. */
export function weighPlace(identity: Identity, { place, from }: Locality): number {
  const weight = PLACES[identity][place]
  if (weight < 0) return weight
  if (from === 'page' && FROM_PAGE_ONLY[identity] !== undefined) return FROM_PAGE_ONLY[identity]
  return weight * NEARNESS[from]
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
