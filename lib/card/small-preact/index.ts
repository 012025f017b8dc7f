/**
 * What the card's components use of Preact, for the script that goes into pages: functions without hooks, elements
 * with attributes, custom properties and listeners. wxt.config.ts puts it in Preact's place there, and only there.
 */
import type { Element, Props } from './jsx-runtime'

const SVG = 'http://www.w3.org/2000/svg'

interface Rendered {
  child: Element | string
  node: Node
}

/** What stands in a parent, by the place in its children; null where nothing does. */
const RENDERED = new WeakMap<Node, (Rendered | null)[]>()

/** Makes the parent hold what the child says. Nodes that stay keep focus and listeners, and are not moved. */
export function render(child: unknown, parent: Node): void {
  const before = RENDERED.get(parent) ?? []
  const after = flat(child)
  const now: (Rendered | null)[] = []
  let next: Node | null = null
  for (let i = Math.max(before.length, after.length) - 1; i >= 0; i--) {
    const was = before[i] ?? null
    const wanted = after[i] ?? null
    const kept = wanted !== null && was !== null && isSame(was.child, wanted) ? was : null
    if (was && !kept) parent.removeChild(was.node)
    if (i >= after.length) continue
    now[i] = wanted === null ? null : { child: wanted, node: kept?.node ?? create(wanted, parent) }
    const node = now[i]?.node
    if (!node) continue
    update(node, kept?.child ?? null, wanted)
    if (!kept) parent.insertBefore(node, next)
    next = node
  }
  RENDERED.set(parent, now)
}

/** Elements and texts, with a null for each child that says nothing: the others keep their places. */
function flat(child: unknown): (Element | string | null)[] {
  if (Array.isArray(child)) return child.flatMap(flat)
  if (child == null || typeof child === 'boolean') return [null]
  if (typeof child !== 'object') return [String(child)]
  const element = child as Element
  return typeof element.type === 'string' ? [element] : flat(element.type(element.props))
}

function isSame(a: Element | string, b: Element | string | null): boolean {
  if (typeof a === 'string' || typeof b === 'string' || b === null) return typeof a === typeof b
  return a.type === b.type && a.key === b.key
}

function create(child: Element | string, parent: Node): Node {
  if (typeof child === 'string') return document.createTextNode('')
  const type = child.type as string
  const isSvg = type === 'svg' || (parent as globalThis.Element).namespaceURI === SVG
  return isSvg ? document.createElementNS(SVG, type) : document.createElement(type)
}

function update(node: Node, was: Element | string | null, now: Element | string | null): void {
  if (typeof now === 'string') {
    if (was !== now) node.textContent = now
    return
  }
  const before: Props = (was as Element | null)?.props ?? {}
  const { props } = now as Element
  for (const name in { ...before, ...props })
    if (name !== 'children' && before[name] !== props[name])
      set(node as HTMLElement, name, props[name], before[name])
  render(props.children, node)
}

function set(node: HTMLElement, name: string, value: unknown, before: unknown): void {
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase()
    if (before) node.removeEventListener(type, before as EventListener)
    if (value) node.addEventListener(type, value as EventListener)
  } else if (name === 'style') {
    // As an attribute, a page's Content-Security-Policy may refuse it.
    for (const key in value as Record<string, string>)
      node.style.setProperty(key, String((value as Record<string, string>)[key]))
  } else if (value == null || (value === false && name[4] !== '-')) node.removeAttribute(name)
  else node.setAttribute(name, String(value))
}
