import type { Claim, ClaimTarget } from '../compare/claims/model'
import type { PageClaim } from '../compare/claims/page-claim'
import { readClaims } from '../compare/claims/read-claims'
import type { Detector } from '../detect/detector'
import { cutLongFlows, type Stretch } from '../detect/long-flows'
import { type DetectedText, toClaimsInput } from './claims-input'
import { sentenceAround } from './sentence-around'

/**
 * What a flow of a page says to the targets of the projects that it mentions. Where it says nothing to a
 * target there is no claim.
 */
export function pageClaims(
  detected: DetectedText,
  targets: readonly ClaimTarget[],
  detector: Detector,
): PageClaim[] {
  return cutLongFlows([detected.text]).flatMap((stretch) => {
    const part = within(detected, stretch)
    if (part.mentions.length + part.unshown.length === 0) return []
    const claims = readClaims(toClaimsInput(part, targets, detector))
    return claims.flatMap((claim) => toPageClaim(claim, part.text, detector))
  })
}

function within({ pageDate, mentions, unshown }: DetectedText, { start, text }: Stretch): DetectedText {
  const inside = <T extends { start: number; end: number }>(spans: readonly T[]) =>
    spans
      .filter((span) => start <= span.start && span.end <= start + text.length)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
  return { text, pageDate, mentions: inside(mentions), unshown: inside(unshown) }
}

function toPageClaim({ at, outcome, ...claim }: Claim, text: string, detector: Detector): PageClaim[] {
  if (outcome === 'none' || at === null) return []
  const { start, end } = at
  const sentence = sentenceAround(text, start, end, detector)
  return [
    {
      ...claim,
      outcome,
      reported: text.slice(start, end),
      sentence: sentence.text,
      start: start - sentence.start,
      end: end - sentence.start,
    },
  ]
}
