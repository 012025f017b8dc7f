import type { Detector } from './detector'
import type { Flow } from './flow'
import type { Verdict } from './judge'
import type { Mention, Unshown } from './mention'
import { toSource } from './normalise'
import { overlaps, type Span } from './span'
import type { FoundTerms } from './term-hits'

/** What looked like ours and was not taken for it, with the reason; what a mention covers is left out. */
export function toUnshown(
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
