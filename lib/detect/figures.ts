import type { Cluster } from './clusters'
import type { Detector } from './detector'
import { type Flow, type PageFigure, placeIn } from './flow'
import { strongest } from './identity'
import type { Mention } from './mention'
import { toSource } from './normalise'
import { isSameUnit } from './same-unit'
import { gapBetween } from './span'

/** A number further away than this belongs to something else; a clause between counts as CLAUSE more. */
const REACH = 40
const CLAUSE = 10
/** Numbers follow what they are of more often than they go before it. */
const BEFORE = 4

/** Gives each quantity of a mention's sentence to the nearest mention in it that can have it. */
export function attachFigures(
  mentions: Mention[],
  clusters: readonly Cluster[],
  flow: Flow,
  { lexicon }: Pick<Detector, 'lexicon'>,
): Mention[] {
  const unitsOf = clusters.map((cluster) => promisedUnits(cluster, lexicon))
  const sentences = new Set(clusters.map(({ start }) => placeIn(flow, start).sentence))
  for (const sentence of sentences) {
    for (const figure of flow.quantitiesIn(sentence)) {
      const owner = nearest(figure, clusters, unitsOf, sentence, flow)
      if (owner === null) continue
      const { start, end } = toSource(flow.normal, figure.start, figure.end)
      mentions[owner]?.figures.push({ ...figure.figure, start, end, exact: flow.source.slice(start, end) })
    }
  }
  return mentions
}

/** What a measure counts, by its targets' own figures; null for what is no measure, or has none. */
function promisedUnits({ project, pieces }: Cluster, { projects }: Detector['lexicon']): string[] | null {
  if (strongest(pieces) !== 'measure') return null
  const units = (projects[project]?.figures ?? []).map(({ unit }) => unit)
  return units.length > 0 ? units : null
}

/**
 * 18.2亿元 is not of 城镇新增就业, which counts people. A share or a rate may be of anything, and what touches the
 * words is theirs (新签约项目34个, though money was promised).
 */
function isKin(figure: PageFigure, cluster: Cluster, units: readonly string[] | null): boolean {
  const { unitText } = figure.figure
  if (units === null || unitText === '%' || gapBetween(figure, cluster) === 0) return true
  return units.some((unit) => isSameUnit(unit, unitText))
}

function nearest(
  figure: PageFigure,
  clusters: readonly Cluster[],
  unitsOf: readonly (readonly string[] | null)[],
  sentence: number,
  flow: Flow,
): number | null {
  let owner: number | null = null
  let least = REACH
  clusters.forEach((cluster, i) => {
    const at = placeIn(flow, cluster.start)
    if (at.sentence !== sentence || !isKin(figure, cluster, unitsOf[i] ?? null)) return
    const clauses = Math.abs(placeIn(flow, figure.start).clause - at.clause)
    const cost = gapBetween(figure, cluster) + CLAUSE * clauses + (figure.end <= cluster.start ? BEFORE : 0)
    if (cost > least) return
    least = cost
    owner = i
  })
  return owner
}
