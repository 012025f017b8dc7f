import type { View } from '../../../lib/cli/browsers/view'
import type { PopupState } from '../../../lib/popup/state'

/** Waits until the popup is in a state, and gives its words. */
export async function untilState(popup: View, state: PopupState['kind']): Promise<string> {
  await popup.until(
    (wanted) => document.querySelector('.popup')?.getAttribute('data-state') === wanted,
    state,
  )
  return popup.text()
}
