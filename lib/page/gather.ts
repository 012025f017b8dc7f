import { cellOf, isPlainCell } from './cells'
import { parentInPage } from './document-order'
import { FlowBuilder, type FlowPart } from './flow-builder'
import { openShadow } from './open-shadow'
import { isLeftOut, isPreformatted, roleOf } from './tags'

export type { FlowPart } from './flow-builder'

/** A tree that ranges and style sheets belong to. */
export type TreeRoot = Document | ShadowRoot

/** What a flow's text is laid out in: its nearest block, or the tree itself. */
export type Block = Element | TreeRoot

/**
 * A paragraph as it is read, across the inline elements that it is written in; or a row of a table. White
 * space is collapsed: a line feed in `text` is a `<br>`, a tab parts two cells, or either is typed in a
 * `<pre>`. A `<br>` and what parts cells belong to no part.
 */
export interface TextFlow {
  text: string
  parts: FlowPart[]
  root: TreeRoot
  block: Block
  /** False in SVG, where browsers paint no highlight. */
  paintable: boolean
}

/** 'own': the flows that lie in the root itself; the blocks within it only break them. */
export type Reach = 'all' | 'own'

/**
 * The flows of everything below `root`, in reading order, open shadow trees in the place of their hosts.
 * Works on any DOM, layout or not: what is hidden is what attributes and inline styles say.
 * Empty where `root` lies in something hidden or editable, and for a cell whose text is its row's.
 */
export function gatherFlows(root: Block, reach: Reach = 'all'): TextFlow[] {
  const walk = new FlowWalk(root, reach)
  walk.advance(Number.POSITIVE_INFINITY)
  return walk.flows
}

/**
 * The walk behind gatherFlows, able to pause: sibling and parent steps by hand, since a TreeWalker with
 * a filter callback is several times slower.
 */
export class FlowWalk {
  readonly flows: TextFlow[] = []
  /** The open shadow roots on the way, those without text too. */
  readonly shadowRoots: ShadowRoot[] = []
  /** The page moved what the walk stood on while it paused: the flows are not to be used. */
  torn = false
  private scope: Scope
  private next: Node | null = null

  constructor(
    root: Block,
    private readonly reach: Reach = 'all',
  ) {
    this.scope = outermostScope(root)
    if (isReadable(root) && !this.runsInRow(cellOf(root))) this.goInside(root)
  }

  /** Visits up to `nodes` more nodes; true when all were visited. */
  advance(nodes: number): boolean {
    for (let left = nodes; left > 0 && this.next; left--) this.visit(this.next)
    return this.next === null
  }

  private visit(node: Node): void {
    if (node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE) this.addText(node as Text)
    else if (node.nodeType === ELEMENT_NODE && this.enter(node as Element)) return
    this.stepOver(node)
  }

  private addText(node: Text): void {
    const { builder, preformatted } = this.scope
    if (this.isFolded(node)) return
    if (preformatted) builder.addPreformatted(node)
    else builder.addText(node)
  }

  /** True if the walk goes on inside the element. */
  private enter(element: Element): boolean {
    const role = roleOf(element)
    switch (role) {
      case 'absent':
        return false
      case 'break':
        this.scope.builder.addBreak()
        return false
      case 'apart':
        this.flush()
        return false
      case 'inline':
        return !isLeftOut(element) && !hasAssigned(element, this.scope) && this.goInside(element)
      case 'drawing':
        return this.reach === 'all' && !isLeftOut(element) && this.enterScope(element)
      case 'block':
        if (isLeftOut(element) || this.isFolded(element)) return false
        if (this.joinsRow(element)) return this.goInside(element)
        this.flush()
        return this.reach === 'all' && this.enterScope(element)
    }
  }

  /** True for a plain cell, and for what wraps all the text of one. */
  private joinsRow(element: Element): boolean {
    const cell = cellOf(element)
    if (cell !== element) return cell !== null && cell !== this.scope.top
    const joins = this.runsInRow(cell)
    if (joins) this.scope.builder.addCellBorder()
    return joins
  }

  private runsInRow(cell: Element | null): boolean {
    return cell !== null && !this.scope.preformatted && isPlainCell(cell)
  }

  private enterScope(element: Element): boolean {
    const outer = this.scope
    this.scope = innerScope(outer, element, outer.tree)
    if (this.goInside(element)) return true
    this.scope = outer
    return false
  }

  /** First into the shadow tree, then (see `finish`) to the element's own children. */
  private goInside(container: Block): boolean {
    const shadow = this.reach === 'all' ? openShadow(container) : null
    if (shadow) this.shadowRoots.push(shadow)
    if (shadow?.firstChild) {
      this.scope = innerScope(this.scope, shadow, shadow)
      this.scope.host = container as Element
    }
    this.next = shadow?.firstChild ?? firstChildOf(container)
    return this.next !== null
  }

  private stepOver(node: Node): void {
    let at: Node | null = node
    this.next = null
    while (at) {
      if (at.nextSibling) {
        this.next = at.nextSibling
        return
      }
      if (!at.parentNode) this.torn = true
      at = at.parentNode && this.finish(at.parentNode)
    }
  }

  /** All children were visited; returns the node to step over, null where the walk goes on or ends here. */
  private finish(container: Node): Node | null {
    if (container !== this.scope.top) return container
    this.flush()
    const { host, outer } = this.scope
    if (!outer) return null
    this.scope = outer
    if (!host) return container
    this.next = host.firstChild
    return this.next ? null : this.finish(host)
  }

  private isFolded(node: Node): boolean {
    const { summaryOnly, top } = this.scope
    return summaryOnly && node.parentNode === top && (node as Element).localName !== 'summary'
  }

  private flush(): void {
    const { builder, top, tree, paintable } = this.scope
    for (const { text, parts } of builder.take()) {
      this.flows.push({ text, parts, root: tree, block: top, paintable })
    }
  }
}

/** The part of the tree that a run of text lies in. */
interface Scope {
  top: Block
  tree: TreeRoot
  /** Set for a shadow tree: where the walk goes on after it. */
  host: Element | null
  outer: Scope | null
  builder: FlowBuilder
  preformatted: boolean
  paintable: boolean
  /** A closed `<details>` shows its summary only. */
  summaryOnly: boolean
}

/** linkedom 0.18 gives a doctype no next sibling, so that a document is entered after it. */
function firstChildOf(container: Block): Node | null {
  const first = container.firstChild
  return first?.nodeType === DOCTYPE_NODE ? (container.childNodes[1] ?? null) : first
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const CDATA_NODE = 4
const DOCTYPE_NODE = 10

function outermostScope(root: Block): Scope {
  const scope: Scope = {
    top: root,
    tree: treeOf(root),
    host: null,
    outer: null,
    builder: new FlowBuilder(),
    preformatted: false,
    paintable: true,
    summaryOnly: false,
  }
  // Outermost first: a foreignObject in an svg is paintable again.
  for (const element of selfAndAncestors(root).reverse()) Object.assign(scope, marks(scope, element))
  return scope
}

/** Written out: a page has thousands, and copying the outer one costs more than the rest of them. */
function innerScope(outer: Scope, top: Block, tree: TreeRoot): Scope {
  const { preformatted, paintable, summaryOnly } = marks(outer, top)
  const builder = new FlowBuilder()
  return { top, tree, host: null, outer, builder, preformatted, paintable, summaryOnly }
}

function marks(outer: Scope, top: Block): Pick<Scope, 'preformatted' | 'paintable' | 'summaryOnly'> {
  const element = top.nodeType === ELEMENT_NODE ? (top as Element) : null
  const name = element?.localName.toLowerCase()
  return {
    preformatted: outer.preformatted || (element !== null && isPreformatted(element)),
    paintable: name === 'foreignobject' || (outer.paintable && name !== 'svg'),
    summaryOnly: name === 'details' && !element?.hasAttribute('open'),
  }
}

function treeOf(node: Block): TreeRoot {
  return node.nodeType === ELEMENT_NODE ? (node.getRootNode() as TreeRoot) : (node as TreeRoot)
}

function isReadable(root: Block): boolean {
  if ((root.ownerDocument ?? (root as Document)).designMode === 'on') return false
  return selfAndAncestors(root).every((element) => {
    const role = roleOf(element)
    return role !== 'absent' && role !== 'apart' && !isLeftOut(element) && !isInClosedDetails(element)
  })
}

function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary'
}

/** Inside out, across shadow roots to their hosts. */
function selfAndAncestors(node: Node): Element[] {
  const elements: Element[] = []
  for (let at: Node | null = node; at; at = parentInPage(at)) {
    if (at.nodeType === ELEMENT_NODE) elements.push(at as Element)
  }
  return elements
}

/** Whether a slot shows its host's children, which are read with the host, in place of its own. */
function hasAssigned(element: Element, scope: Scope): boolean {
  if (element.localName !== 'slot') return false
  const host = shadowHost(scope)
  if (!host) return false
  const name = element.getAttribute('name') ?? ''
  for (let child = host.firstChild; child; child = child.nextSibling) {
    const isText = child.nodeType === TEXT_NODE
    const slot = child.nodeType === ELEMENT_NODE ? ((child as Element).getAttribute('slot') ?? '') : null
    if (slot === name || (isText && name === '' && (child as Text).data.trim() !== '')) return true
  }
  return false
}

function shadowHost(scope: Scope): Element | null {
  for (let at: Scope | null = scope; at; at = at.outer) if (at.host) return at.host
  return (scope.tree as Partial<ShadowRoot>).host ?? null
}
