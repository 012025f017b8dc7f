import { placeCard } from '../../../lib/card/placement'
import type { Box } from '../../../lib/card/safe-triangle'

/** Hangs the host on a line of text, inside the part of the page that is seen. */
export function place(host: HTMLElement, line: Box): void {
  // Which side has room is asked for the height that the card would like to have.
  host.style.removeProperty('--room')
  const { left, top, room } = placeCard(line, host.getBoundingClientRect(), seenWindow())
  host.style.setProperty('--room', `${room}px`)
  host.style.setProperty('left', `${left}px`, 'important')
  host.style.setProperty('top', `${top}px`, 'important')
}

/** Without scrollbars, and where the reader has pinched to zoom in only that part. */
export function seenWindow(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height }
}
