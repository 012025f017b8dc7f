import { type ChangedNodes, changedBlocks, withoutParts } from './changed-blocks'
import type { Block, Reach, TreeRoot } from './gather'
import { hidesByStyle } from './tags'

export interface Heard {
  /**
   * Called within the observer's callback, which is before the next paint: these nodes' text is not what
   * it was. `removed`: some nodes were taken away, too.
   */
  touched(texts: ReadonlySet<Node>, removed: boolean): void
  /** Called after every burst of changes: there is something to take. */
  changed(): void
}

/** Follows what a page changes in its trees, without looking at any of it before it is asked to. */
export class Follower {
  private readonly observer = new MutationObserver((records) => this.hear(records))
  private nodes = noNodes()
  private whole = new Map<Block, Reach>()

  constructor(
    private readonly page: Document,
    private readonly heard: Heard,
    signal: AbortSignal,
  ) {
    this.observe(page)
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true })
  }

  /** Follows another tree; one that is followed already stays so. */
  observe(tree: TreeRoot): void {
    this.observer.observe(tree, CHANGES)
  }

  /** What to gather again, no part of it within another; it is forgotten here. */
  take(): Map<Block, Reach> {
    const { nodes, whole } = this
    this.nodes = noNodes()
    this.whole = new Map()
    for (const [block, reach] of changedBlocks(nodes)) if (whole.get(block) !== 'all') whole.set(block, reach)
    return withoutParts(whole)
  }

  /** Has a part of the page looked at again as if it had changed. */
  add(block: Block, reach: Reach): void {
    if (this.whole.get(block) !== 'all') this.whole.set(block, reach)
  }

  private hear(records: MutationRecord[]): void {
    const texts = new Set<Node>()
    let removed = false
    for (const record of records) {
      if (record.type === 'characterData') texts.add(record.target)
      else if (record.removedNodes.length > 0) removed = true
      note(record, this.nodes)
    }
    const { around, added, toggled } = this.nodes
    if (around.size + added.size + toggled.size > MOST_NODES) {
      this.nodes = noNodes()
      this.add(this.page, 'all')
    }
    if (texts.size > 0 || removed) this.heard.touched(texts, removed)
    this.heard.changed()
  }
}

/**
 * `class` is not followed: pages change it all the time, and what a style sheet shows late is seen when it
 * comes into view.
 */
export const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open', 'style', 'contenteditable', 'aria-hidden'],
  attributeOldValue: true,
}

/** So many changed places are dearer to sort than the whole page is to gather. */
const MOST_NODES = 2_000

function noNodes(): ChangedNodes {
  return { around: new Set(), added: new Set(), toggled: new Set() }
}

function note(record: MutationRecord, { around, added, toggled }: ChangedNodes): void {
  switch (record.type) {
    case 'characterData':
      around.add(record.target)
      return
    case 'childList':
      around.add(record.target)
      for (const node of record.addedNodes) if (node.nodeType === 1) added.add(node as Element)
      return
    case 'attributes':
      if (isToggle(record)) toggled.add(record.target as Element)
  }
}

/**
 * Pages animate by writing styles: only one that hides or shows is of interest. A dialog that opens hides the
 * whole page behind it from assistive technology, and its text stays in sight: only the end of that counts.
 */
function isToggle({ attributeName, oldValue, target }: MutationRecord): boolean {
  const value = (target as Element).getAttribute(attributeName ?? '')
  switch (attributeName) {
    case 'style':
      return hidesByStyle(oldValue) !== hidesByStyle(value)
    case 'aria-hidden':
      return oldValue === 'true' && value !== 'true'
    default:
      return true
  }
}
