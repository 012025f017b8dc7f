import type { ClaimsInput } from '../compare/claims/model'
import type { Corpus } from '../corpus/model'
import type { Detector } from '../detect/detect-page'
import type { Detection, PageText } from '../detect/mention'
import { toClaimsInput, toClaimTarget } from '../resolve/claims-input'
import type { ComparedLine } from './compared-line'

export interface ClaimTools {
  corpus: Corpus
  detector: Detector
  resolve(page: PageText): Detection
}

/** What the comparison of a line's text needs of detection and corpus, as plain data. */
export function readClaimsInput(
  { text, pageDate, place }: Pick<ComparedLine, 'text' | 'pageDate' | 'place'>,
  { corpus, detector, resolve }: ClaimTools,
): ClaimsInput {
  const names = new Map(corpus.projects.map(({ id, name }) => [id, name]))
  const documentOf = new Map(corpus.passages.map(({ id, documentId }) => [id, documentId]))
  const years = new Map(corpus.documents.map(({ id, period }) => [id, period.value]))
  const { mentions, unshown } = resolve({ title: place, flows: [text] })
  const targets = corpus.targets.map((target) => {
    const promisedIn = years.get(documentOf.get(target.passageId) ?? '') ?? null
    return toClaimTarget(target, names.get(target.projectId) ?? '', promisedIn)
  })
  return toClaimsInput({ text, pageDate, mentions, unshown }, targets, detector)
}
