/**
 * Finds the open shadow roots of a page, a slice at a time. Nothing announces one: it is attached without
 * a mutation, and no selector finds its host, so that every element is asked that may be one.
 */
export class ShadowSearch {
  private jobs: { elements: NodeListOf<Element>; next: number }[] = []
  private readonly seen = new WeakSet<ShadowRoot>()

  /** @param awaited called with custom elements that the page has not defined, at every look */
  constructor(
    private readonly page: Document,
    private readonly found: (root: ShadowRoot) => void,
    private readonly awaited: (element: Element) => void,
  ) {}

  /** Looks at everything below `root`, and at `root` itself, when `advance` is called. */
  add(root: Document | ShadowRoot | Element): void {
    if (this.jobs.length > MOST_JOBS) {
      this.jobs = []
      this.add(this.page)
      return
    }
    if (isElement(root)) this.look(root)
    if (root.firstElementChild) this.jobs.push({ elements: root.querySelectorAll(HOSTS), next: 0 })
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
    if (!root) {
      if (isUndefined(element)) this.awaited(element)
      return
    }
    if (this.seen.has(root)) return
    this.seen.add(root)
    this.found(root)
    this.add(root)
  }
}

/** So many parts of a page are no cheaper than the whole of it. */
const MOST_JOBS = 500

/**
 * Custom elements, which no selector names, and the other hosts that the standard allows
 * (https://dom.spec.whatwg.org/#dom-element-attachshadow): the browser leaves out what cannot be one, as far
 * as pages are full of it, for a script pays 0.5 µs for each that it asks, and 6 µs for each name here. A
 * paragraph could be a host, and is none; an article is made of them.
 */
const HOSTS = ':not(p,a,br,li,td,img,b,strong,tr,i,em,option,script,html,head,meta)'

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isUndefined(element: Element): boolean {
  return element.localName.includes('-') && !element.matches(':defined')
}
