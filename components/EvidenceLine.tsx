import { i18n } from '#i18n'
import type { Evidence } from '../lib/detect/mention'
import { evidenceWords } from '../lib/format/evidence'

export interface EvidenceLineProps {
  evidence: Evidence[]
}

/** Why it was marked, in plain words. */
export function EvidenceLine({ evidence }: EvidenceLineProps) {
  const words = evidenceWords(evidence)
  if (words.length === 0) return null
  return <span class="evidence">{i18n.t('evidence.line', [words.join(i18n.t('evidence.join'))])}</span>
}
