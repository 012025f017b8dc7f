import type { Cluster } from './clusters'
import { clustersOf } from './clusters'
import { createDetector, type Detector } from './detector'
import { withEdges } from './edges'
import { attachFigures } from './figures'
import { type Flow, placeIn, readFlow } from './flow'
import { type Accepted, judge, localityEvidence, type Verdict } from './judge'
import type { Surroundings } from './locality'
import type { Carry, Detection, Evidence, Mention, PageText, Unshown } from './mention'
import { toSource } from './normalise'
import { resolveOverlaps } from './overlaps'
import { countPlaces, HEAD_FLOWS, judgePage, namesOurPlace } from './page-place'
import { overlaps, type Span } from './span'
import { type FoundTerms, findTerms } from './term-hits'

export { createDetector, type Detector }

/** What the page around a flow has told. */
interface PageContext {
  around: Surroundings
  headed: ReadonlySet<number>
  accepted: Carry['accepted']
}

/**
 * Resolves a page's flows, or a batch of them, to mentions of projects, in page order. Pure: the same
 * page gives the same mentions in Node and in every browser.
 * @param carry what the batches before this one established, or null for a page's first
 */
export function detectPage(page: PageText, detector: Detector, carry: Carry | null): Detection {
  const flows = page.flows.map((text) => readFlow(text, detector))
  const title = readFlow(page.title, detector)
  const places = countPlaces(flows, carry?.places ?? {})
  const accepted = { ...carry?.accepted }
  const detection: Detection = {
    mentions: [],
    unshown: [],
    carry: { places, accepted, previousFlow: page.flows.at(-1) ?? '' },
  }
  if (!namesOurPlace(countPlaces([title], places))) return detection
  const found = flows.map((flow) => (flow.source ? findTerms(flow, detector) : null))
  // A later batch has no headline of its own: the page's title stands for it.
  const heading = carry ? [title] : [title, ...flows]
  const pagePlace = judgePage(heading, places, countFacilities(found))
  const headed = headedBy(title, found.slice(0, carry ? 0 : HEAD_FLOWS), detector)
  const previous = carry?.previousFlow ? readFlow(carry.previousFlow, detector) : null
  flows.forEach((flow, i) => {
    const terms = found[i]
    if (!terms) return
    const before = i > 0 ? (flows[i - 1] ?? null) : previous
    const around = { page: pagePlace, leadIn: before && leadsIn(before) ? before : null }
    const verdicts = judgeFlow(flow, terms, { around, headed, accepted }, detector)
    const mentions = toMentions(i, flow, verdicts, detector)
    for (const { projectId } of mentions) accepted[projectId] = (accepted[projectId] ?? 0) + 1
    detection.mentions.push(...mentions)
    detection.unshown.push(...toUnshown(i, flow, verdicts, terms, mentions, detector))
  })
  return detection
}

function judgeFlow(flow: Flow, terms: FoundTerms, page: PageContext, detector: Detector): Verdict[] {
  const { lexicon } = detector
  const clusters = [...terms.byProject.keys()].flatMap((project) => {
    const words = lexicon.projects[project]
    return words && detector.projects[project] ? clustersOf(project, terms, flow, words) : []
  })
  const named = terms.strong.filter(({ term }) => term.kind === 'name' || term.kind === 'anchor')
  const enumerated = listed(clusters, flow)
  const verdictOf = (cluster: Cluster, isEstablished: boolean) =>
    judge(cluster, {
      flow,
      around: page.around,
      named,
      siblings: clusters.filter(({ project }) => project === cluster.project),
      partners: detector.partners[cluster.project] ?? new Set(),
      isEstablished,
      isHeading: page.headed.has(cluster.project),
      isEnumerated: enumerated.has(cluster),
    })
  const isKnown = ({ project }: Cluster) => (page.accepted[lexicon.projects[project]?.id ?? ''] ?? 0) > 0
  const first = clusters.map((cluster) => verdictOf(cluster, isKnown(cluster)))
  // What a paragraph has named in full, it may go on to name in short.
  return first.map((verdict) => {
    if (verdict.outcome === 'mention') return verdict
    const { cluster } = verdict
    const isNamed = first.some(
      (other) =>
        other.outcome === 'mention' &&
        other.cluster.project === cluster.project &&
        other.cluster.end <= cluster.start,
    )
    return isNamed ? verdictOf(cluster, true) : verdict
  })
}

/** The clusters that only an enumeration mark separates from another project's (中玻、清陶). */
function listed(clusters: readonly Cluster[], flow: Flow): ReadonlySet<Cluster> {
  const found = new Set<Cluster>()
  const inOrder = [...clusters].sort((a, b) => a.start - b.start)
  inOrder.forEach((first, i) => {
    for (const second of inOrder.slice(i + 1)) {
      if (second.start > first.end + LONGEST_MARK) break
      const isListed = ENUMERATION.test(flow.normal.text.slice(first.end, second.start))
      if (isListed && first.project !== second.project) found.add(first).add(second)
    }
  })
  return found
}

const ENUMERATION = /^(?:[、和与及]|以及)$/
const LONGEST_MARK = 2

function leadsIn(flow: Flow): boolean {
  return /[:：]$/.test(flow.normal.text)
}

/** The projects that a page's title and first lines name: a notice of the school, of the company. */
function headedBy(
  title: Flow,
  head: readonly (FoundTerms | null)[],
  detector: Detector,
): ReadonlySet<number> {
  const projects = new Set<number>()
  for (const terms of [findTerms(title, detector), ...head]) {
    for (const [project, hits] of terms?.byProject ?? []) {
      if (hits.some(({ term }) => term.kind === 'name' || term.kind === 'anchor')) projects.add(project)
    }
  }
  return projects
}

/** Different projects whose own names or anchors the page holds, whatever the place. */
function countFacilities(found: readonly (FoundTerms | null)[]): number {
  const projects = new Set<number>()
  for (const terms of found) {
    for (const [project, hits] of terms?.byProject ?? []) {
      const isOwn = hits.some(
        ({ term }) => term.kind === 'name' || term.kind === 'anchor' || term.scope === 'city',
      )
      if (isOwn) projects.add(project)
    }
  }
  return projects.size
}

function toMentions(index: number, flow: Flow, verdicts: readonly Verdict[], detector: Detector): Mention[] {
  const chosen = resolveOverlaps(
    verdicts.filter((verdict) => verdict.outcome === 'mention'),
    flow,
  )
  const mentions = chosen.map((verdict) => {
    const project = detector.projects[verdict.cluster.project]
    const { start, end } = toSource(flow.normal, ...pair(withEdges(verdict.cluster, verdict.identity, flow)))
    const sentence = flow.segments.sentences[placeIn(flow, verdict.cluster.start).sentence] ?? verdict.cluster
    const place = toSource(flow.normal, sentence.start, sentence.end)
    return {
      projectId: project?.id ?? '',
      targetIds: [...(project?.targetIds ?? [])],
      flow: index,
      start,
      end,
      surface: flow.source.slice(start, end),
      sentence: { ...place, text: flow.source.slice(place.start, place.end) },
      evidence: evidenceOf(verdict, flow),
      figures: [],
    }
  })
  return attachFigures(
    mentions,
    chosen.map(({ cluster }) => cluster),
    flow,
  )
}

function evidenceOf(verdict: Accepted, flow: Flow): Evidence[] {
  const words = verdict.evidence.map(({ kind, start, end, weight }) => {
    const place = toSource(flow.normal, start, end)
    return { kind, text: flow.source.slice(place.start, place.end), ...place, weight }
  })
  const locality = localityEvidence(verdict.locality, verdict.localityWeight)
  const at = verdict.locality.at
  return [...words, at ? { ...locality, ...toSource(flow.normal, at.start, at.end) } : locality]
}

function toUnshown(
  index: number,
  flow: Flow,
  verdicts: readonly Verdict[],
  terms: FoundTerms,
  mentions: readonly Mention[],
  detector: Detector,
): Unshown[] {
  const entry = (project: number, span: Span, reason: Unshown['reason'], place: string | null): Unshown => {
    const { start, end } = toSource(flow.normal, span.start, span.end)
    const projectId = detector.projects[project]?.id ?? ''
    return { projectId, flow: index, start, end, surface: flow.source.slice(start, end), reason, place }
  }
  const missed = verdicts.flatMap((verdict) =>
    verdict.outcome === 'unshown'
      ? [entry(verdict.cluster.project, verdict.cluster, verdict.reason, verdict.locality.name || null)]
      : [],
  )
  const cut = terms.cutOut.map((hit) => entry(hit.term.project, hit, 'inside-longer-word', null))
  const kept: Unshown[] = []
  for (const one of [...missed, ...cut]) {
    const isCovered = (other: Span) => overlaps(other, one)
    if (
      !mentions.some(isCovered) &&
      !kept.some((other) => other.projectId === one.projectId && isCovered(other))
    ) {
      kept.push(one)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

function pair({ start, end }: Span): [number, number] {
  return [start, end]
}
