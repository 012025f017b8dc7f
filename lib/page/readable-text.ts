import { roleOf } from './tags'

/**
 * The text of a node without that of scripts, style sheets and form fields: what stands in it may be read.
 * A page's title counts. Slower than `textContent`, which holds all of it.
 */
export function readableText(node: Node): string {
  if (node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE) return (node as Text).data
  if (node.nodeType === ELEMENT_NODE && isUnread(node as Element)) return ''
  let text = ''
  for (let child = node.firstChild; child; child = child.nextSibling) text += readableText(child)
  return text
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const CDATA_NODE = 4

function isUnread(element: Element): boolean {
  if (element.localName === 'head' || element.localName === 'title') return false
  const role = roleOf(element)
  return role === 'absent' || role === 'apart'
}
