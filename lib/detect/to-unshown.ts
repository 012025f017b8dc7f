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
  const written = (span: Span) => {
    const { start, end } = toSource(flow.normal, span.start, span.end)
    return { start, end, surface: flow.source.slice(start, end) }
  }
  const entry = (project: number, span: Span, why: Pick<Unshown, 'reason' | 'place' | 'word'>): Unshown => ({
    projectId: detector.projects[project]?.id ?? '',
    flow: index,
    ...written(span),
    ...why,
  })
  const missed = verdicts.flatMap((verdict) =>
    verdict.outcome === 'unshown'
      ? [
          entry(verdict.cluster.project, verdict.cluster, {
            reason: verdict.reason,
            place: verdict.locality.name || null,
            word: null,
          }),
        ]
      : [],
  )
  const refused = terms.refused.map((refusal) =>
    entry(refusal.project, refusal, {
      reason: refusal.reason,
      place: refusal.place,
      word: refusal.by && written(refusal.by).surface,
    }),
  )
  const kept: Unshown[] = []
  for (const one of [...missed, ...refused]) {
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
