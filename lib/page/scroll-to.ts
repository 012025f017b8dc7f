import { boxesOf } from './boxes'
import { parentInPage } from './document-order'

/**
 * Scrolls everything around a range so that its first line stands in the middle: of every box that scrolls,
 * then of the window. In the middle no sticky header lies over it. Moves no focus. False where the range is
 * not laid out.
 */
export function scrollToMiddle(range: StaticRange): boolean {
  const page = range.startContainer.ownerDocument
  const window = page?.defaultView
  if (!page || !window || !firstLine(page, range)) return false
  for (let at = parentInPage(range.startContainer); at; at = parentInPage(at)) {
    if (at.nodeType !== ELEMENT_NODE || at === page.scrollingElement || !scrolls(at as Element)) continue
    const box = (at as Element).getBoundingClientRect()
    scrollBy(at as Element, firstLine(page, range), middle(box))
  }
  scrollBy(window, firstLine(page, range), { x: window.innerWidth / 2, y: window.innerHeight / 2 })
  // A frame's window may be out of sight itself, and only this reaches the pages around it.
  if (window.top !== window) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  return true
}

const ELEMENT_NODE = 1

function firstLine(page: Document, range: StaticRange): DOMRect | undefined {
  return boxesOf(page, [range])[0]
}

interface Middle {
  x: number
  y: number
}

function middle({ left, top, width, height }: DOMRect): Middle {
  return { x: left + width / 2, y: top + height / 2 }
}

function scrollBy(scroller: Element | Window, line: DOMRect | undefined, to: Middle): void {
  if (!line) return
  const { x, y } = middle(line)
  // Instant: what scrolls next is measured after it.
  scroller.scrollBy({ left: x - to.x, top: y - to.y, behavior: 'instant' })
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  const isTall = element.scrollHeight > element.clientHeight && /auto|scroll|hidden/.test(overflowY)
  const isWide = element.scrollWidth > element.clientWidth && /auto|scroll|hidden/.test(overflowX)
  return isTall || isWide
}
