import { cellOf } from './cells'
import { parentInPage } from './document-order'
import type { Block, Reach } from './gather'
import { roleOf } from './tags'

/** Nodes that a page changed, as mutation records name them. */
export interface ChangedNodes {
  /** Text nodes whose text changed, and nodes that got or lost children. */
  around: Set<Node>
  added: Set<Element>
  /** Elements that were hidden, shown, or made editable. */
  toggled: Set<Element>
}

/** What to gather again after these changes. */
export function changedBlocks({ around, added, toggled }: ChangedNodes): Map<Block, Reach> {
  const blocks = new Map<Block, Reach>()
  const mark = (block: Block | null, reach: Reach) => {
    if (block?.isConnected && blocks.get(block) !== 'all') blocks.set(block, reach)
  }
  const markOwn = (block: Block | null) => {
    const cell = block && cellOf(block)
    // Its text is the row's, or was: what a cell holds now decides.
    mark(cell, 'all')
    mark(cell ? cell.parentElement : block, 'own')
  }
  for (const node of around) markOwn(blockOf(node))
  for (const element of [...added, ...toggled]) {
    const outer = element.parentNode && blockOf(element.parentNode)
    markOwn(outer)
    if (hasFlowsOfItsOwn(element)) mark(element, 'all')
    else if (holdsBlocks(element)) mark(outer, 'all')
  }
  return blocks
}

/** Drops what lies in a part that is gathered whole: no text is to be gathered twice. */
export function withoutParts(blocks: Map<Block, Reach>): Map<Block, Reach> {
  for (const block of blocks.keys()) if (liesInWhole(block, blocks)) blocks.delete(block)
  return blocks
}

/** The block that a node's text runs in; null in what is never read (a script, a form field). */
function blockOf(node: Node): Block | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType !== ELEMENT_NODE) {
      if (at.parentNode === null) return at.nodeType === TEXT_NODE ? null : (at as Block)
      continue
    }
    const role = roleOf(at as Element)
    if (role === 'absent' || role === 'apart') return null
    if (role !== 'inline') return at as Element
  }
  return null
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3

function hasFlowsOfItsOwn(element: Element): boolean {
  const role = roleOf(element)
  return role === 'block' || role === 'drawing'
}

/** Whether an inline element holds more than text that runs in the block around it. */
function holdsBlocks(element: Element): boolean {
  if (roleOf(element) !== 'inline') return false
  if (element.shadowRoot) return true
  return [...element.getElementsByTagName('*')].some((inner) => hasFlowsOfItsOwn(inner) || inner.shadowRoot)
}

function liesInWhole(block: Block, blocks: Map<Block, Reach>): boolean {
  for (let at = parentInPage(block); at; at = parentInPage(at)) {
    if (blocks.get(at as Block) === 'all') return true
  }
  return false
}
