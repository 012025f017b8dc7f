import { type Cluster, clustersOf } from './clusters'
import type { Detector } from './detector'
import type { Flow } from './flow'
import { judge, type Verdict } from './judge'
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
  const { lexicon } = detector
  const isKnownProject = (project: number) => (page.accepted[lexicon.projects[project]?.id ?? ''] ?? 0) > 0
  const byProject = new Map<number, Cluster[]>()
  for (const project of terms.byProject.keys()) {
    if (!detector.projects[project]) continue
    byProject.set(project, clustersOf(project, terms, flow, detector))
  }
  const clusters = [...byProject.values()].flat()
  const named = terms.strong.filter(({ term }) => term.kind === 'name' || term.kind === 'anchor')
  const enumerated = listed(clusters, flow)
  const verdictOf = (cluster: Cluster, isEstablished: boolean) =>
    judge(cluster, {
      flow,
      around: page.around,
      named,
      siblings: byProject.get(cluster.project) ?? [],
      partners: detector.partners[cluster.project] ?? new Set(),
      isEstablished,
      isHeading: page.headed.has(cluster.project),
      isEnumerated: enumerated.has(cluster),
      wording: detector.wording,
    })
  const isKnown = (project: number) => isKnownProject(project) || page.headed.has(project)
  const first = clusters.map((cluster) =>
    verdictOf(cluster, isKnown(cluster.project) || isHosted(cluster, byProject)),
  )
  // What a paragraph has named in full, it may go on to name in short.
  return first.map((verdict, i) => {
    const cluster = clusters[i]
    if (verdict.outcome === 'mention' || !cluster) return verdict
    const isNamed = first.some(
      (other) =>
        other.outcome === 'mention' &&
        other.cluster.project === cluster.project &&
        other.cluster.end <= cluster.start,
    )
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
  const inOrder = [...clusters].sort((a, b) => a.start - b.start)
  inOrder.forEach((first, i) => {
    for (let k = i + 1; k < inOrder.length; k++) {
      const second = inOrder[k]
      if (!second || second.start > first.end + LONGEST_MARK) break
      if (ENUMERATION.test(flow.normal.text.slice(first.end, second.start))) found.add(first).add(second)
    }
  })
  return found
}

const ENUMERATION = /^(?:[、和与及]|以及)$/
const LONGEST_MARK = 2
