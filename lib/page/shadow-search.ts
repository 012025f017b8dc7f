/**
 * Finds the open shadow roots of a page, a slice at a time. Nothing announces one: it is attached without
 * a mutation, and no selector finds its host, so that every element is asked.
 */
export class ShadowSearch {
  private jobs: { elements: ArrayLike<Element>; next: number }[] = []
  private readonly seen = new WeakSet<ShadowRoot>()

  constructor(
    private readonly page: Document,
    private readonly found: (root: ShadowRoot) => void,
  ) {}

  /** Looks at everything below `root`, and at `root` itself, when `advance` is called. */
  add(root: Document | ShadowRoot | Element): void {
    if (this.jobs.length > MOST_JOBS) this.jobs = [{ elements: this.page.getElementsByTagName('*'), next: 0 }]
    if (isElement(root)) this.look(root)
    if (!root.firstElementChild) return
    // A live collection costs nothing until it is read, and keeps its place while it is read forward.
    const elements = isShadowRoot(root) ? root.querySelectorAll('*') : root.getElementsByTagName('*')
    this.jobs.push({ elements, next: 0 })
  }

  /** Asks up to `count` elements; true where more are left. */
  advance(count: number): boolean {
    let left = count
    for (let job = this.jobs[0]; job; job = this.jobs[0]) {
      for (; job.next < job.elements.length; job.next++) {
        if (left-- === 0) return true
        const element = job.elements[job.next]
        if (element) this.look(element)
      }
      this.jobs.shift()
    }
    return false
  }

  private look(element: Element): void {
    const root = element.shadowRoot
    if (!root || this.seen.has(root)) return
    this.seen.add(root)
    this.found(root)
    this.add(root)
  }
}

/** So many parts of a page are no cheaper than the whole of it. */
const MOST_JOBS = 500

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11
}
