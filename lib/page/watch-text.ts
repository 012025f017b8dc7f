import { IdleTask } from './idle-task'
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
  const lookAround = () => {
    shadows.add(page)
    task.request()
  }
  const task = new IdleTask(
    () => {
      const nodes = [...changed]
      changed.clear()
      for (const node of nodes) if (node.nodeType === ELEMENT_NODE) shadows.add(node as Element)
      const more = shadows.advance(ELEMENTS_PER_SLICE)
      if (![...nodes, ...changed].some((node) => node.isConnected && isWanted(node.textContent ?? ''))) {
        changed.clear()
        return more
      }
      ended.abort()
      found()
      return false
    },
    QUIET_MS,
    stop,
  )
  stop.addEventListener('abort', () => observer.disconnect(), { once: true })
  observer.observe(page, TEXT_CHANGES)
  // Custom elements that are defined late attach their trees to elements that nobody touches again.
  page.defaultView?.addEventListener('load', lookAround, { once: true, signal: stop })
  lookAround()
}

const TEXT_CHANGES = { childList: true, characterData: true, subtree: true }
const ELEMENT_NODE = 1
const QUIET_MS = 200
const MOST_CHANGED = 500
/** About 1 ms on a slow machine. */
const ELEMENTS_PER_SLICE = 2_000

/** Of an element its own text is new; a text node is looked at with what stands around it. */
function collectChanged(record: MutationRecord, changed: Set<Node>): void {
  if (record.type === 'characterData') {
    if (record.target.parentNode) changed.add(record.target.parentNode)
    return
  }
  for (const node of record.addedNodes) changed.add(node.nodeType === ELEMENT_NODE ? node : record.target)
}
