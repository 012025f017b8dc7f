import type { Cluster } from './clusters'
import { type Flow, placeIn, sentenceOf } from './flow'
import { strongest } from './identity'
import { CLAUSE_END, SENTENCE_END } from './punctuation'
import { sizeOf } from './size'
import { gapBetween, type Span } from './span'

/** How far evidence reaches, in characters; what stands between costs more of it. */
const REACH = 26
const COMMA_COST = 8
const SENTENCE_COST = 14
/**
 * The sibling clusters within reach. Words without a name of their own lean on those of their sentence
 * only: what the next sentence says of 石墨化 is about the trade.
 */
export function supporters(
  cluster: Cluster,
  { siblings, flow }: { siblings: readonly Cluster[]; flow: Flow },
): Cluster[] {
  const own = strongest(cluster.pieces)
  const sentence = sentenceOf(cluster, flow)
  return siblings.filter(
    (other) =>
      other !== cluster &&
      distance(cluster, other, flow) <= REACH &&
      ((own !== null && own !== 'topic') || sentenceOf(other, flow) === sentence),
  )
}

function distance(a: Span, b: Span, flow: Flow): number {
  const gap = gapBetween(a, b)
  if (gap === 0 || gap > REACH) return gap
  const between = flow.normal.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  let cost = gap
  for (const char of between) {
    if (CLAUSE_END.test(char)) cost += COMMA_COST
    else if (SENTENCE_END.test(char)) cost += SENTENCE_COST
  }
  return cost
}

/** A cell that is a number; its unit is in the head of the row or the column. */
const NUMBER_CELL = /^[^,]*,[\d.]+(?:,|$)/

/** Whether any number (of so much at least) stands within reach in the sentence, or in the next cell of the row. */
export function hasFigureNear(cluster: Cluster, flow: Flow, least = 0): boolean {
  if (least === 0 && flow.isRow && NUMBER_CELL.test(flow.normal.text.slice(cluster.end))) return true
  const { sentence } = placeIn(flow, cluster.start)
  return flow
    .quantitiesIn(sentence)
    .some((found) => (sizeOf(found.figure) ?? 0) >= least && distance(found, cluster, flow) <= REACH)
}
