import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import type { Silence } from '../../lib/messages/protocol'
import { excerpt } from '../../lib/popup/excerpt'
import type { PlacedUnshown, UnshownGroup } from '../../lib/popup/unshown'
import type { Popup } from './popup'

/** About two lines beside the button. */
const SENTENCE_BUDGET = 36

export interface UnshownProps {
  popup: Popup
  groups: UnshownGroup[]
}

/** What looked like ours and was not marked: why, and one click to mark it all the same. */
export function Unshown({ popup, groups }: UnshownProps) {
  const count = groups.reduce((sum, { places }) => sum + places.length, 0)
  if (count === 0) return null
  return (
    <details class="unshown">
      <summary>{i18n.t('popup.unshown.title', count)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="unshown-list" tabIndex={0}>
        {groups.map(({ silence, places }) => (
          <section key={places[0]?.key}>
            <h3>{reasonOf(silence)}</h3>
            <ul>
              {places.map((place) => (
                <Words key={place.key} place={place} popup={popup} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}

function Words({ place, popup }: { place: PlacedUnshown; popup: Popup }) {
  const { before, surface, after } = excerpt(place.sentence, place.start, place.end, SENTENCE_BUDGET)
  return (
    <li>
      <div>
        <q class="sentence">
          {before}
          <mark>{surface}</mark>
          {after}
        </q>
        <span class="would-be">{i18n.t('popup.unshown.wouldBe', [place.projectName])}</span>
      </div>
      <Way place={place} popup={popup} />
    </li>
  )
}

function Way({ place, popup }: { place: PlacedUnshown; popup: Popup }) {
  const { silence, surface, shown, projectName } = place
  if (silence.reason === 'corrected') {
    return (
      <ActionButton onClick={() => popup.undo(silence.correctionId)}>{i18n.t('popup.undo')}</ActionButton>
    )
  }
  return shown ? (
    <ActionButton
      label={i18n.t('popup.unshown.hideLabel', [surface])}
      onClick={() => popup.setShown(place, false)}
    >
      {i18n.t('popup.unshown.hide')}
    </ActionButton>
  ) : (
    <ActionButton
      label={i18n.t('popup.unshown.showLabel', [surface, projectName])}
      onClick={() => popup.setShown(place, true)}
    >
      {i18n.t('popup.unshown.show')}
    </ActionButton>
  )
}

function reasonOf(silence: Silence): string {
  switch (silence.reason) {
    case 'other-place':
      return silence.place === null
        ? i18n.t('popup.unshown.reason.otherPlace')
        : i18n.t('popup.unshown.reason.elsewhere', [silence.place])
    case 'no-local-evidence':
      return i18n.t('popup.unshown.reason.noLocalEvidence')
    case 'inside-longer-word':
      return i18n.t('popup.unshown.reason.insideLongerWord', [silence.word])
    case 'ruled-out':
      return i18n.t('popup.unshown.reason.ruledOut', [silence.word])
    case 'too-little':
      return i18n.t('popup.unshown.reason.tooLittle')
    case 'corrected':
      return i18n.t('popup.unshown.reason.corrected')
  }
}
