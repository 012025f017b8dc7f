import type { ClaimPlace, ClaimsInput, ClaimTarget } from '../compare/claims/model'
import type { Corpus, Target } from '../corpus/model'
import type { Detector } from '../detect/detect-page'
import { readFlow } from '../detect/flow'
import type { Detection, PageText } from '../detect/mention'
import { toSource } from '../detect/normalise'
import type { ComparedLine } from './compared-line'

export interface ClaimTools {
  corpus: Corpus
  detector: Detector
  resolve(page: PageText): Detection
}

/** What the comparison of a text needs of detection and corpus, as plain data. */
export function toClaimsInput(
  { text, pageDate, place }: Pick<ComparedLine, 'text' | 'pageDate' | 'place'>,
  { corpus, detector, resolve }: ClaimTools,
): ClaimsInput {
  const names = new Map(corpus.projects.map(({ id, name }) => [id, name]))
  const { mentions, unshown } = resolve({ title: place, flows: [text] })
  return {
    text: simplified(text, detector.lexicon.fold),
    pageDate,
    promisedIn: corpus.documents[0]?.period.value ?? null,
    mentions: [
      ...mentions.map(({ projectId, start, end }) => ({ projectId, start, end, isElsewhere: false })),
      ...unshown
        .filter(({ reason }) => reason === 'other-place')
        .map(({ projectId, start, end }) => ({ projectId, start, end, isElsewhere: true })),
    ],
    places: placesOf(text, detector),
    targets: corpus.targets.map((target) => toClaimTarget(target, names.get(target.projectId) ?? '')),
  }
}

function toClaimTarget(target: Target, name: string): ClaimTarget {
  const { id, projectId, focus, exact, action, stage, testable, commitment, deadline, figures } = target
  return {
    id,
    projectId,
    words: `${focus?.exact ?? exact} ${name}`,
    action,
    stage,
    testable,
    commitment,
    deadline,
    figures,
  }
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

/** One UTF-16 unit for one, so that offsets hold. */
function simplified(text: string, { from, to }: { from: string; to: string }): string {
  let out = ''
  for (const char of text) {
    const at = char.length === 1 ? from.indexOf(char) : -1
    out += at < 0 ? char : to.charAt(at)
  }
  return out
}
