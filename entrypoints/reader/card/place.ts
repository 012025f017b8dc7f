import { placeCard } from '../../../lib/card/placement'
import type { Box } from '../../../lib/card/safe-triangle'

/** With less room than this, CSS px, the card is set closer (card.css). */
const TIGHT_BELOW = 240

/** Hangs the host on a line of text, inside the part of the page that is seen. */
export function place(host: HTMLElement, line: Box): void {
  // Which side has room is asked for the height that the card would like to have.
  host.style.removeProperty('--room')
  host.removeAttribute('data-tight')
  let placement = placeCard(line, host.getBoundingClientRect(), seenWindow())
  if (placement.room < Math.min(TIGHT_BELOW, host.getBoundingClientRect().height)) {
    host.setAttribute('data-tight', '')
    placement = placeCard(line, host.getBoundingClientRect(), seenWindow())
  }
  const { left, top, room } = placement
  host.style.setProperty('--room', `${room}px`)
  host.style.setProperty('left', `${left}px`, 'important')
  host.style.setProperty('top', `${top}px`, 'important')
}

/** Without scrollbars, and where the reader has pinched to zoom in only that part. */
export function seenWindow(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height }
}
