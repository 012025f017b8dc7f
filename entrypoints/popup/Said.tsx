import { i18n } from '#i18n'
import type { PageClaim } from '../../lib/compare/claims/page-claim'
import { excerpt } from '../../lib/popup/excerpt'

/** About two lines of the popup's width. */
const SENTENCE_BUDGET = 48

export interface SaidProps {
  /** The claims of one verdict. */
  claims: PageClaim[]
  /** Claims whose sentence is shown elsewhere in the popup. */
  beside: PageClaim[]
}

/** The page's sentences with the words that were compared, and what an even pace is worth. */
export function Said({ claims, beside }: SaidProps) {
  const rest = claims.filter((claim) => !beside.includes(claim))
  const hasPace = claims.some(({ schedule }) => schedule !== null)
  if (rest.length === 0 && !hasPace) return null
  return (
    <div class="said">
      {rest.map((claim) => (
        <Sentence key={claim.start} claim={claim} />
      ))}
      {hasPace && <p class="pace-note">{i18n.t('compare.paceNote')}</p>}
    </div>
  )
}

function Sentence({ claim: { sentence, start, end } }: { claim: PageClaim }) {
  const { before, surface, after } = excerpt(sentence, start, end, SENTENCE_BUDGET)
  return (
    <q class="sentence">
      {before}
      <mark class="compared">{surface}</mark>
      {after}
    </q>
  )
}
