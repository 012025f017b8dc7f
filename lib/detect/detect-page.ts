import { createDetector, type Detector } from './detector'
import { readFlow } from './flow'
import { asPlaceless, type Verdict } from './judge'
import { judgeFlow } from './judge-flow'
import { type Lead, leadAfter, leadInTo } from './lead-in'
import type { Line } from './line'
import { cutLongFlows, inFlows } from './long-flows'
import type { Carry, Detection, PageText } from './mention'
import { type PageReading, readPage } from './page-reading'
import { toMentions } from './to-mentions'
import { toUnshown } from './to-unshown'

export { createDetector, type Detector }

/**
 * Resolves a page's flows, or a batch of them, to mentions of projects, in page order. Pure: the same
 * page gives the same mentions in Node and in every browser.
 * @param carry what the batches before this one established, or null for a page's first
 */
export function detectPage(page: PageText, detector: Detector, carry: Carry | null): Detection {
  const stretches = cutLongFlows(page.flows)
  const reading = readPage({ title: page.title, flows: stretches.map(({ text }) => text) }, detector, carry)
  const accepted = { ...carry?.accepted }
  const detection: Pick<Detection, 'mentions' | 'unshown'> = { mentions: [], unshown: [] }
  let lead = leadOf(carry, detector)
  for (const line of reading.lines) {
    // What holds nothing of ours may have been dropped before: it must not change anything.
    if (!holdsAny(line)) continue
    const leadIn = leadInTo(line.flow, lead, detector.wording)
    const verdicts = judgeFlow(
      line.flow,
      line.terms,
      { around: { page: reading.place, leadIn }, headed: reading.headedFor(line.index), accepted },
      detector,
    ).map((verdict) => allowed(verdict, reading))
    const mentions = toMentions(line.index, line.flow, verdicts, detector)
    for (const { projectId } of mentions) accepted[projectId] = (accepted[projectId] ?? 0) + 1
    detection.mentions.push(...mentions)
    detection.unshown.push(...toUnshown(line.index, line.flow, verdicts, line.terms, mentions, detector))
    lead = leadAfter(line.flow, leadIn, detector.wording)
  }
  return {
    ...inFlows(detection, stretches),
    carry: { places: reading.places, accepted, previousFlow: lead?.flow.source ?? '' },
  }
}

function leadOf(carry: Carry | null, detector: Detector): Lead | null {
  return carry?.previousFlow ? { flow: readFlow(carry.previousFlow, detector), isNext: true } : null
}

function holdsAny({ flow, terms }: Line): boolean {
  return terms.byProject.size + terms.refused.length + flow.places.length > 0
}

/** Without a place of ours on the page nothing is marked; what it would have been is listed. */
function allowed(verdict: Verdict, { isOurs }: PageReading): Verdict {
  return isOurs ? verdict : asPlaceless(verdict)
}
