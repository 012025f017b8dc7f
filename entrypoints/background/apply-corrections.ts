import type { Mention } from '../../lib/detect/mention'
import { type Fold, normalise } from '../../lib/detect/normalise'
import type { Correction } from '../../lib/store/database'
import type { SilentMention } from './show-unshown'

/** Takes out what the reader said does not mean its project: it is not marked, and is listed with that reason. */
export function applyCorrections(
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  fold: Fold,
): { mentions: Mention[]; corrected: SilentMention[] } {
  if (corrections.length === 0) return { mentions: [...mentions], corrected: [] }
  const idOf = new Map(corrections.map(({ id, projectId, name }) => [keyOf(projectId, name), id]))
  const left: Mention[] = []
  const corrected: SilentMention[] = []
  for (const mention of mentions) {
    const correctionId = idOf.get(keyOf(mention.projectId, normalise(mention.surface, fold).text))
    if (correctionId === undefined) left.push(mention)
    else corrected.push({ ...mention, silence: { reason: 'corrected', correctionId } })
  }
  return { mentions: left, corrected }
}

const keyOf = (projectId: string, name: string) => `${projectId} ${name}`
