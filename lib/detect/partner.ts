import type { Cluster } from './clusters'
import { type Flow, sentenceOf } from './flow'
import type { Context } from './judge'
import type { Span } from './span'

/** A place among so many in a list (阿拉善左旗、磴口、乌海) is one that the list names. */
const LIST = 3
const LISTED = /^[、和与及]$/

/**
 * 又去了趟磴口，同磴口县的合作先从治沙谈起: a partner's name is first of all a place. It is none of the project where it
 * stands in a list of places, nor where the sentence names what is done together apart.
 */
export function isPlaceAlone(
  cluster: Cluster,
  { partners, siblings, flow }: Pick<Context, 'partners' | 'siblings' | 'flow'>,
): boolean {
  if (partners.size === 0 || saysMore(cluster)) return false
  if (isListed(cluster, flow)) return true
  const sentence = sentenceOf(cluster, flow)
  return siblings.some(
    (other) => other !== cluster && sentenceOf(other, flow) === sentence && saysMore(other),
  )
}

/** A name or an anchor with a word of what is done. */
function saysMore({ pieces }: Cluster): boolean {
  const isNamed = pieces.some(({ kind }) => kind === 'anchor' || kind === 'name' || kind === 'generic')
  return isNamed && pieces.some(({ kind, second }) => kind !== 'anchor' || second === 'only')
}

function isListed(cluster: Cluster, { places, normal: { text } }: Flow): boolean {
  const at = places.findIndex(({ start, end }) => start < cluster.end && cluster.start < end)
  if (at < 0) return false
  const joins = (a?: Span, b?: Span) => a && b && LISTED.test(text.slice(a.end, b.start))
  let [first, last] = [at, at]
  while (joins(places[first - 1], places[first])) first--
  while (joins(places[last], places[last + 1])) last++
  return last - first + 1 >= LIST
}
