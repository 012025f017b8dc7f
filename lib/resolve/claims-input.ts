import type { ClaimPlace, ClaimsInput, ClaimTarget } from '../compare/claims/model'
import type { Target } from '../corpus/model'
import type { Detector } from '../detect/detector'
import { readFlow } from '../detect/flow'
import type { Mention, Unshown } from '../detect/mention'
import { type Fold, toSource } from '../detect/normalise'

/** A flow of a page, with what detection found in it. */
export interface DetectedText {
  text: string
  /** ISO date of the page, or null. */
  pageDate: string | null
  mentions: readonly Pick<Mention, 'projectId' | 'start' | 'end'>[]
  unshown: readonly Pick<Unshown, 'projectId' | 'start' | 'end' | 'reason'>[]
}

/** What the comparison of a text needs of detection, as plain data. */
export function toClaimsInput(
  { text, pageDate, mentions, unshown }: DetectedText,
  targets: readonly ClaimTarget[],
  detector: Detector,
): ClaimsInput {
  return {
    text: simplified(text, detector.fold),
    pageDate,
    mentions: [
      ...mentions.map(({ projectId, start, end }) => ({ projectId, start, end, isElsewhere: false })),
      ...unshown
        .filter(({ reason }) => reason === 'other-place')
        .map(({ projectId, start, end }) => ({ projectId, start, end, isElsewhere: true })),
    ],
    places: placesOf(text, detector),
    targets,
  }
}

/** @param promisedIn the year of the document that promises it, or null */
export function toClaimTarget(target: Target, projectName: string, promisedIn: string | null): ClaimTarget {
  const { id, projectId, focus, exact, action, stage, testable, commitment, deadline, figures } = target
  const words = `${focus?.exact ?? exact} ${projectName}`
  return { id, projectId, promisedIn, words, action, stage, testable, commitment, deadline, figures }
}

const KINDS: Record<string, ClaimPlace['kind']> = {
  home: 'home',
  ours: 'home',
  landmark: 'home',
  city: 'city',
  whole: 'city',
  wider: 'city',
  rival: 'rival',
}

function placesOf(text: string, detector: Detector): ClaimPlace[] {
  const flow = readFlow(text, detector)
  return flow.places.flatMap(({ start, end, kind, governs }) => {
    const known = KINDS[kind]
    return known && governs ? [{ ...toSource(flow.normal, start, end), kind: known }] : []
  })
}

/** Traditional characters as simplified ones: one UTF-16 unit for one, so that offsets hold. */
function simplified(text: string, fold: Fold): string {
  return text.replace(HAN, (char) => String.fromCharCode(fold[char.charCodeAt(0)] || char.charCodeAt(0)))
}

const HAN = /[\u3400-\u9fff]/g
