import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import { EvidenceLine } from '../../components/EvidenceLine'
import type { PageClaim } from '../../lib/compare/claims/page-claim'
import { sentenceParts } from '../../lib/popup/beside'
import type { PlacedMention } from '../../lib/popup/group'
import { KeepAction, KeepDetails } from './Keep'
import type { Keeping } from './keeping'

/** About three lines of the popup's width; the whole sentence is on the page. */
export const SENTENCE_BUDGET = 66

export interface HereProps {
  mention: PlacedMention
  /** What its sentence says to the targets: these words are marked too. */
  compared: PageClaim[]
  /** 1-based place among the project's mentions on the page. */
  number: number
  count: number
  shown: 'shown' | 'gone' | null
  keeping: Keeping
  /** In a private window, of which nothing is kept. */
  incognito: boolean
  onStep: (by: 1 | -1) => void
  onShow: () => void
  onDismiss: () => void
}

/** Where the page speaks of the project: its sentence, which of how many, and the way there. */
export function Here(props: HereProps) {
  const { mention, compared, number, count, shown, keeping, incognito, onStep, onShow, onDismiss } = props
  const kept = { keeping, mention, incognito }
  const { before, parts, after } = sentenceParts(mention, compared, SENTENCE_BUDGET)
  return (
    <section class="here" aria-label={i18n.t('popup.onThisPage')}>
      <div class="here-head">
        <span class="label" aria-live="polite">
          {count === 1 ? i18n.t('popup.onlyOne') : i18n.t('popup.number', [number, count])}
        </span>
        {count > 1 && (
          <span class="steps">
            <StepButton name={i18n.t('popup.previous')} path="m10 3-5 5 5 5" onClick={() => onStep(-1)} />
            <StepButton name={i18n.t('popup.next')} path="m6 3 5 5-5 5" onClick={() => onStep(1)} />
          </span>
        )}
        <ActionButton onClick={onShow}>{i18n.t('popup.show')}</ActionButton>
      </div>
      <q class="sentence">
        {before}
        {parts.map(({ text, isMention, isCompared }) =>
          isMention || isCompared ? <mark class={isMention ? '' : 'compared'}>{text}</mark> : text,
        )}
        {after}
      </q>
      <div class="here-foot">
        <EvidenceLine evidence={mention.evidence} />
        <ActionButton onClick={onDismiss}>{i18n.t('popup.dismiss')}</ActionButton>
        <KeepAction {...kept} />
      </div>
      <p class="notice" role="status">
        {noticeOf(mention, shown)}
      </p>
      <KeepDetails {...kept} />
    </section>
  )
}

function noticeOf(mention: PlacedMention, shown: 'shown' | 'gone' | null): string | null {
  if (shown === 'gone') return i18n.t('popup.gone')
  return mention.painted ? null : i18n.t('popup.notPainted')
}

function StepButton({ name, path, onClick }: { name: string; path: string; onClick: () => void }) {
  return (
    <button type="button" class="action step" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  )
}
