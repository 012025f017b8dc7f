import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterMap, html as known, parse } from 'parse5'

type SourceNode = DefaultTreeAdapterMap['childNode']
type SourceParent = DefaultTreeAdapterMap['parentNode']

/**
 * The document that a browser makes of this HTML, scripts not run. parse5 mends what is untidy as the
 * specification says (no <head>, text in a table, NUL); linkedom, which gives it a DOM, would not.
 */
export function parseHtml(html: string): Document {
  const { document } = parseHTML('')
  for (const child of [...document.childNodes]) child.remove()
  copyChildren(parse(html), document as unknown as Document, document as unknown as Document)
  return document as unknown as Document
}

function copyChildren(from: SourceParent, to: Node, document: Document): void {
  for (const child of from.childNodes) {
    const copy = copyOf(child, document)
    if (copy) to.appendChild(copy)
  }
}

/** Null for what no page is read by: a doctype, a comment. */
function copyOf(node: SourceNode, document: Document): Node | null {
  if ('value' in node) return document.createTextNode(node.value)
  if (!('tagName' in node)) return null
  const element =
    node.namespaceURI === known.NS.HTML
      ? document.createElement(node.tagName)
      : document.createElementNS(node.namespaceURI, node.tagName)
  for (const { name, value } of node.attrs) element.setAttribute(name, value)
  // In Node a template's children are its own, and its content a copy of them.
  copyChildren('content' in node ? node.content : node, element, document)
  return element
}
