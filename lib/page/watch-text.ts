import { LateElements } from './late-elements'
import { onReturn } from './on-return'
import { QuietTask } from './quiet-task'
import { readableText } from './readable-text'
import { ShadowSearch } from './shadow-search'
import type { Slices } from './slices'

/**
 * Calls `found` once, as soon as some text of the page that can be read is wanted: the text there is now
 * (before this returns), that of open shadow trees, or what the page adds later. Then it ends `life`, and it
 * stops when another ends it. Most pages never hold such a text, so what only they need is made when they do.
 */
export function watchText(
  page: Document,
  isWanted: (text: string) => boolean,
  found: () => void,
  life: AbortController,
): void {
  const { signal } = life
  // Of what has the words somewhere, most is told apart by one search; a script's list of cities has them too.
  const isFoundIn = (node: Node) => {
    if (!isWanted(node.textContent ?? '') || !isWanted(readableText(node))) return false
    life.abort()
    found()
    return true
  }
  if (page.documentElement && isFoundIn(page.documentElement)) return
  const changed = new Set<Node>()
  const late = new LateElements(() => request(), signal)
  const shadows = new ShadowSearch(
    page,
    (root) => {
      changed.add(root)
      observer.observe(root, TEXT_CHANGES)
    },
    (element) => late.note(element),
  )
  const observer = new MutationObserver((records) => {
    for (const record of records) collectChanged(record, changed)
    if (changed.size > MOST_CHANGED) {
      changed.clear()
      changed.add(page.documentElement)
    }
    request()
  })
  let task: QuietTask | undefined
  const request = (quietMs?: number) => {
    task ??= new QuietTask(lookAtChanged, QUIET_MS, signal)
    task.request(quietMs)
  }
  async function lookAtChanged(slices: Slices): Promise<void> {
    const nodes = [...changed]
    changed.clear()
    for (const node of nodes) if (node.nodeType === ELEMENT_NODE) shadows.add(node as Element)
    // The whole page, too: a shadow tree may be attached to a host that is long there.
    shadows.add(page)
    while (shadows.advance(ELEMENTS_PER_STEP)) await slices.breathe()
    for (const node of [...nodes, ...changed]) {
      changed.delete(node)
      if (node.isConnected && isFoundIn(node)) return
      await slices.breathe()
    }
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  observer.observe(page, TEXT_CHANGES)
  setTimeout(() => {
    if (signal.aborted) return
    shadows.add(page)
    if (shadows.advance(ELEMENTS_PER_STEP) || changed.size > 0) request(0)
    onReturn(page, () => request(), signal)
  }, QUIET_MS)
}

const TEXT_CHANGES = { childList: true, characterData: true, subtree: true }
const ELEMENT_NODE = 1
const QUIET_MS = 200
const MOST_CHANGED = 500
/** Some 0.1 ms. */
const ELEMENTS_PER_STEP = 500

/** Of an element its own text is new; a text node is looked at with what stands around it. */
function collectChanged(record: MutationRecord, changed: Set<Node>): void {
  if (record.type === 'characterData') {
    if (record.target.parentNode) changed.add(record.target.parentNode)
    return
  }
  for (const node of record.addedNodes) changed.add(node.nodeType === ELEMENT_NODE ? node : record.target)
}
