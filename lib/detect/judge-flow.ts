import { type Cluster, clustersOf } from './clusters'
import type { Detector } from './detector'
import type { Flow } from './flow'
import { isTooLittle, judge, type Verdict } from './judge'
import type { Surroundings } from './locality'
import type { Carry } from './mention'
import type { FoundTerms } from './term-hits'

/** What the page around a flow has told. */
export interface PageContext {
  around: Surroundings
  /** The projects that the page's heading names. */
  headed: ReadonlySet<number>
  accepted: Carry['accepted']
}

/** A verdict for every cluster of evidence in a flow. */
export function judgeFlow(flow: Flow, terms: FoundTerms, page: PageContext, detector: Detector): Verdict[] {
  const byProject = new Map<number, Cluster[]>()
  const clusters: Cluster[] = []
  const known = new Set<number>()
  for (const project of terms.byProject.keys()) {
    const id = detector.projects[project]?.id
    if (id === undefined) continue
    if (page.headed.has(project) || (page.accepted[id] ?? 0) > 0) known.add(project)
    const own = clustersOf(project, terms, flow, detector)
    byProject.set(project, own)
    clusters.push(...own)
  }
  const named = terms.strong.filter(({ term }) => term.kind === 'name' || term.kind === 'anchor')
  const enumerated = listed(clusters, flow)
  const verdictOf = (cluster: Cluster, isEstablished: boolean): Verdict => {
    const isHeading = page.headed.has(cluster.project)
    // Three of four clusters are a lone topic: what could speak for them need not be gathered.
    if (!isHeading && isTooLittle(cluster)) return { outcome: 'nothing', cluster }
    return judge(cluster, {
      flow,
      around: page.around,
      named,
      siblings: byProject.get(cluster.project) ?? [],
      partners: detector.partners[cluster.project] ?? new Set(),
      isEstablished: isEstablished || isHosted(cluster, byProject),
      isHeading,
      isEnumerated: enumerated.has(cluster),
      wording: detector.wording,
    })
  }
  const first = clusters.map((cluster) => verdictOf(cluster, known.has(cluster.project)))
  // What a paragraph has named in full, it may go on to name in short.
  const namedBy = new Map<number, number>()
  for (const { outcome, cluster } of first) {
    const { project, end } = cluster
    if (outcome === 'mention') namedBy.set(project, Math.min(end, namedBy.get(project) ?? end))
  }
  return first.map((verdict, i) => {
    const cluster = clusters[i]
    if (verdict.outcome === 'mention' || !cluster) return verdict
    const isNamed = (namedBy.get(cluster.project) ?? Number.POSITIVE_INFINITY) <= cluster.start
    return isNamed ? verdictOf(cluster, true) : verdict
  })
}

/** 海勃湾区疾控中心，检验8人，能力提升项目: who bears the project has been named in the paragraph, so its short form is known. */
function isHosted(cluster: Cluster, byProject: ReadonlyMap<number, readonly Cluster[]>): boolean {
  return (byProject.get(cluster.project) ?? []).some(
    (other) => other.end <= cluster.start && other.pieces.some(({ isHost }) => isHost),
  )
}

/** The clusters that only an enumeration mark separates from another project's (中玻、清陶). */
function listed(clusters: readonly Cluster[], flow: Flow): ReadonlySet<Cluster> {
  const found = new Set<Cluster>()
  const byStart = new Map<number, Cluster[]>()
  for (const cluster of clusters) {
    const others = byStart.get(cluster.start)
    if (others) others.push(cluster)
    else byStart.set(cluster.start, [cluster])
  }
  for (const first of clusters) {
    ENUMERATION.lastIndex = first.end
    if (!ENUMERATION.test(flow.normal.text)) continue
    for (const second of byStart.get(ENUMERATION.lastIndex) ?? []) found.add(first).add(second)
  }
  return found
}

const ENUMERATION = /[、和与及]|以及/y
