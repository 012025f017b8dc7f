import type { Box } from './safe-triangle'

/** Between line and card, CSS px: close enough to cross in one movement, and the mark stays in view. */
const GAP = 8
/** The card keeps this far from the window's edges. */
const MARGIN = 8
const MAX_HEIGHT = 480
/** With less room than this the card would show nothing; then it hangs beside the words, or lies over them. */
const MIN_HEIGHT = 160

export interface Placement {
  left: number
  top: number
  /** How high the card may be; what does not fit scrolls. */
  room: number
}

/**
 * Where a card hangs on a line of text: below it, or above where that has more room, as far left as the line,
 * and always inside the window. In one so low (a frame of a page) that neither side has room: to the right of
 * the line's words or to their left, and over them only where that has no room either. `card`: its size with nothing cut off. CSS px, viewport coordinates.
 *
 * Instead of @floating-ui/dom: one placement in the top layer needs none of its scroll parents, offset parents
 * and clipping, which were 5.6 of 32.7 KB of the reader (gzip).
 */
export function placeCard(line: Box, card: { width: number; height: number }, window: Box): Placement {
  const below = window.bottom - MARGIN - (line.bottom + GAP)
  const above = line.top - GAP - (window.top + MARGIN)
  const wanted = Math.min(card.height, MAX_HEIGHT)
  const isBelow = wanted <= below || below >= above
  const whole = window.bottom - window.top - 2 * MARGIN
  const side = sideOf(line, card.width, window)
  if (Math.max(above, below) < Math.min(wanted, MIN_HEIGHT) && side !== null) {
    const room = Math.floor(Math.min(MAX_HEIGHT, whole))
    const top = clamp(line.top, window.top + MARGIN, window.bottom - MARGIN - Math.min(wanted, room))
    return { left: Math.round(side), top: Math.round(top), room }
  }
  const room = Math.floor(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, isBelow ? below : above), whole))
  const height = Math.min(wanted, room)
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height
  return {
    left: Math.round(clamp(line.left, window.left + MARGIN, window.right - MARGIN - card.width)),
    top: Math.round(clamp(top, window.top + MARGIN, window.bottom - MARGIN - height)),
    room,
  }
}

/** How far left a card hangs beside the words, or null where neither side has room for it. */
function sideOf(line: Box, width: number, window: Box): number | null {
  const right = line.right + GAP
  if (right >= window.left + MARGIN && right + width <= window.right - MARGIN) return right
  const left = line.left - GAP - width
  return left >= window.left + MARGIN && left + width <= window.right - MARGIN ? left : null
}

/** Where both ends cannot be kept, the start is: what is cut off is the end. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
