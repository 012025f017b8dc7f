import type { Cluster } from './clusters'
import { type Flow, type PageFigure, placeIn } from './flow'
import type { Mention } from './mention'
import { toSource } from './normalise'
import { gapBetween } from './span'

/** A number further away than this belongs to something else; a clause between counts as CLAUSE more. */
const REACH = 40
const CLAUSE = 10
/** Numbers follow what they are of more often than they go before it. */
const BEFORE = 4

/** Gives each quantity of a mention's sentence to the nearest mention in it. */
export function attachFigures(mentions: Mention[], clusters: readonly Cluster[], flow: Flow): Mention[] {
  const sentences = new Set(clusters.map(({ start }) => placeIn(flow, start).sentence))
  for (const sentence of sentences) {
    for (const figure of flow.quantitiesIn(sentence)) {
      const owner = nearest(figure, clusters, sentence, flow)
      if (owner === null) continue
      const { start, end } = toSource(flow.normal, figure.start, figure.end)
      mentions[owner]?.figures.push({ ...figure.figure, start, end, exact: flow.source.slice(start, end) })
    }
  }
  return mentions
}

function nearest(
  figure: PageFigure,
  clusters: readonly Cluster[],
  sentence: number,
  flow: Flow,
): number | null {
  let owner: number | null = null
  let least = REACH
  clusters.forEach((cluster, i) => {
    const at = placeIn(flow, cluster.start)
    if (at.sentence !== sentence) return
    const clauses = Math.abs(placeIn(flow, figure.start).clause - at.clause)
    const cost = gapBetween(figure, cluster) + CLAUSE * clauses + (figure.end <= cluster.start ? BEFORE : 0)
    if (cost > least) return
    least = cost
    owner = i
  })
  return owner
}
