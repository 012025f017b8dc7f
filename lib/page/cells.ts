import { openShadow } from './open-shadow'
import { splitPlainText } from './plain-text'
import { isLeftOut, roleOf } from './tags'

/** A longer text is laid out in a table, not listed in it. Characters, white space aside. */
const MOST_CHARS = 60

const CELL = /^t[dh]$/i
const ROW = /^tr$/i
/** What the text of a cell pasted from Word or a mail is wrapped in. */
const WRAPPER = /^(?:p|div|center)$/i
const WHITE_SPACE = /[ \t\n\f\r]+/g

/** The cell of a row that a block is, or is the only element of: its text may run in the row's flow. */
export function cellOf(block: Node): Element | null {
  const { nodeName, parentNode: parent } = block
  if (!parent) return null
  if (CELL.test(nodeName)) return ROW.test(parent.nodeName) ? (block as Element) : null
  if (!CELL.test(parent.nodeName) || !WRAPPER.test(nodeName)) return null
  // Asked last: browsers count the children one by one, of a long article for each of its paragraphs.
  return parent.childElementCount === 1 ? cellOf(parent) : null
}

/**
 * Whether a cell's text runs in its row's flow: one short paragraph. Old sites lay out whole pages in
 * tables: what else a cell holds stands alone, and breaks the row. Reads no more than a short cell has.
 */
export function isPlainCell(cell: Element): boolean {
  const text = textOf(cell)
  return text !== null && splitPlainText(text, 'br').length <= 1
}

/** Null where it is long, or not only text that runs in a line; a wrapper's stands between blank lines. */
function textOf(container: Element): string | null {
  let text = ''
  for (let child = container.firstChild; child; child = child.nextSibling) {
    const added = child.nodeType === ELEMENT_NODE ? textOfChild(child as Element, container) : textIn(child)
    if (added === null) return null
    text += added
    if (text.length > MOST_CHARS) return null
  }
  return text
}

function textOfChild(element: Element, container: Element): string | null {
  const role = roleOf(element)
  if (role === 'break') return '\n'
  if (role === 'absent' || isLeftOut(element)) return ''
  if (role === 'drawing') return element.textContent?.trim() ? null : ''
  if (role === 'apart' || openShadow(element)) return null
  if (role === 'inline') return textOf(element)
  const text = cellOf(element) === container ? textOf(element) : null
  return text && `\n\n${text}\n\n`
}

function textIn(node: Node): string {
  return node.nodeType === COMMENT_NODE ? '' : (node as Text).data.replace(WHITE_SPACE, '')
}

const ELEMENT_NODE = 1
const COMMENT_NODE = 8
