import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import type { Box } from '../../../lib/card/safe-triangle'

/** Between line and card, CSS px: close enough to cross in one movement, and the mark stays in view. */
const GAP = 8
/** The card keeps this far from the window's edges. */
const MARGIN = 8
const MAX_HEIGHT = 480
/** With less room than this the card would show nothing; it lies over its mention instead. */
const MIN_HEIGHT = 160

/** Places the host below or above a line of text, inside the window, no higher than there is room. */
export async function place(host: HTMLElement, line: Box): Promise<void> {
  const width = line.right - line.left
  const height = line.bottom - line.top
  const reference = { getBoundingClientRect: () => ({ ...line, x: line.left, y: line.top, width, height }) }
  const { x, y } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          const room = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, availableHeight))
          host.style.setProperty('--room', `${Math.floor(room)}px`)
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  })
  host.style.setProperty('left', `${Math.round(x)}px`, 'important')
  host.style.setProperty('top', `${Math.round(y)}px`, 'important')
}
