import type { Detector } from './detector'
import { withEdges } from './edges'
import { attachFigures } from './figures'
import { type Flow, sentenceOf } from './flow'
import type { Accepted, Verdict } from './judge'
import type { Evidence, Mention } from './mention'
import { toSource } from './normalise'
import { resolveOverlaps } from './overlaps'
import { localityEvidence } from './place-of'
import { withQuotes } from './quotes'

/** The mentions of a flow, in its order, with offsets of the flow as it was written. */
export function toMentions(
  index: number,
  flow: Flow,
  verdicts: readonly Verdict[],
  detector: Detector,
): Mention[] {
  const chosen = resolveOverlaps(
    verdicts.filter((verdict) => verdict.outcome === 'mention'),
    flow,
    detector.wording,
  )
  const mentions = chosen.map((verdict) => {
    const project = detector.projects[verdict.cluster.project]
    const marked = withEdges(verdict.cluster, verdict.identity, flow, detector.wording)
    const { start, end } = withQuotes(flow.source, toSource(flow.normal, marked.start, marked.end))
    const sentence = flow.segments.sentences[sentenceOf(verdict.cluster, flow)] ?? verdict.cluster
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
    detector,
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
