import type { Point } from '../../../lib/card/safe-triangle'

/** The element under a point of the window, through open shadow roots. */
export function elementAt({ x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y)
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y)
    if (!inner || inner === element) break
    element = inner
  }
  return element
}
