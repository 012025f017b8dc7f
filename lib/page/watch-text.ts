import { LateElements } from './late-elements'
import { QuietTask } from './quiet-task'
import { ShadowSearch } from './shadow-search'

/**
 * Calls `found` once, as soon as some text of the page is wanted: the text there is now (before this returns),
 * that of open shadow trees, or what the page adds later. Then it stops, as it does when `signal` aborts.
 */
export function watchText(
  page: Document,
  isWanted: (text: string) => boolean,
  found: () => void,
  signal: AbortSignal,
): void {
  if (isWanted(page.documentElement?.textContent ?? '')) {
    found()
    return
  }
  const ended = new AbortController()
  const stop = AbortSignal.any([signal, ended.signal])
  const changed = new Set<Node>()
  const shadows = new ShadowSearch(page, (root) => {
    changed.add(root)
    observer.observe(root, TEXT_CHANGES)
  })
  const observer = new MutationObserver((records) => {
    for (const record of records) collectChanged(record, changed)
    if (changed.size > MOST_CHANGED) {
      changed.clear()
      changed.add(page.documentElement)
    }
    task.request()
  })
  const task = new QuietTask(
    async (slices) => {
      const nodes = [...changed]
      changed.clear()
      for (const node of nodes) if (node.nodeType === ELEMENT_NODE) shadows.add(node as Element)
      while (shadows.advance(ELEMENTS_PER_STEP)) await slices.breathe()
      for (const node of [...nodes, ...changed]) {
        changed.delete(node)
        if (node.isConnected && isWanted(node.textContent ?? '')) {
          ended.abort()
          found()
          return
        }
        await slices.breathe()
      }
    },
    QUIET_MS,
    stop,
  )
  stop.addEventListener('abort', () => observer.disconnect(), { once: true })
  observer.observe(page, TEXT_CHANGES)
  shadows.add(page)
  task.request()
  new LateElements((elements) => {
    for (const element of elements) shadows.add(element)
    task.request()
  }, stop).note(page)
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
