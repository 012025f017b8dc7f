import { parentInPage } from './document-order'

/**
 * Tells which ranges come near what is seen of the page, and which leave it again, by the elements that they
 * lie in. It looks when ranges are added, when something scrolls and when the page's size changes, and not in
 * between: what is observed all the time costs every frame, 1 µs for each element.
 */
export class NearView {
  private readonly elementOf = new Map<StaticRange, Element>()
  private readonly rangesIn = new Map<Element, Set<StaticRange>>()
  private readonly near = new Set<Element>()
  private readonly empty = new Set<Element>()
  /** Where each of these is, is not yet told. */
  private readonly asked = new Set<Element>()
  private readonly observer = new IntersectionObserver((entries) => this.hear(entries), {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  })
  private pause: ReturnType<typeof setTimeout> | undefined
  private isWanted = false

  constructor(
    private readonly came: (ranges: StaticRange[]) => void,
    private readonly left: (ranges: StaticRange[]) => void,
    signal: AbortSignal,
  ) {
    const moved = ({ isTrusted }: Event) => isTrusted && this.look()
    // What a page shows, hides or loads late moves the rest without a scroll.
    const resizes = new ResizeObserver(() => this.lookLater())
    resizes.observe(document.documentElement)
    signal.addEventListener('abort', () => resizes.disconnect(), { once: true })
    // Captured, since the scrolling of a box within the page does not bubble.
    window.addEventListener('scroll', moved, { capture: true, passive: true, signal })
    window.addEventListener('resize', moved, { signal })
  }

  /**
   * True where the range is known to be near; else `came` tells, after the next frame at the earliest. Where
   * `isNear` says so it is taken to be near until it is known better.
   */
  add(range: StaticRange, isNear = false): boolean {
    const element = boxAround(range.startContainer)
    if (!element) return true
    if (isNear) this.near.add(element)
    this.elementOf.set(range, element)
    const ranges = this.rangesIn.get(element)
    if (ranges) ranges.add(range)
    else {
      this.rangesIn.set(element, new Set([range]))
      this.ask(element)
    }
    return this.near.has(element)
  }

  /** False where it was not waited for. */
  delete(range: StaticRange): boolean {
    const element = this.elementOf.get(range)
    if (!element) return false
    this.elementOf.delete(range)
    const ranges = this.rangesIn.get(element)
    ranges?.delete(range)
    if (ranges?.size === 0) this.emptied(element)
    return true
  }

  clear(): void {
    this.observer.disconnect()
    for (const each of [this.elementOf, this.rangesIn, this.near, this.asked]) each.clear()
  }

  private look(): void {
    if (this.pause !== undefined) {
      this.isWanted = true
      return
    }
    for (const element of this.rangesIn.keys()) this.ask(element)
    this.takeBreak()
  }

  /** Not in the frame that the page is busy with. */
  private lookLater(): void {
    this.isWanted = true
    this.takeBreak()
  }

  /** Then looks, if that was wanted meanwhile. */
  private takeBreak(): void {
    this.pause ??= setTimeout(() => {
      this.pause = undefined
      if (!this.isWanted) return
      this.isWanted = false
      this.look()
    }, PAUSE_MS)
  }

  private ask(element: Element): void {
    this.asked.add(element)
    this.observer.observe(element)
  }

  private hear(entries: readonly IntersectionObserverEntry[]): void {
    const came: StaticRange[] = []
    const left: StaticRange[] = []
    for (const { isIntersecting, target } of entries) {
      this.asked.delete(target)
      const ranges = this.rangesIn.get(target)
      if (!ranges || isIntersecting === this.near.has(target)) continue
      if (isIntersecting) this.near.add(target)
      else this.near.delete(target)
      ;(isIntersecting ? came : left).push(...ranges)
    }
    if (this.asked.size === 0) this.observer.disconnect()
    else for (const { target } of entries) this.observer.unobserve(target)
    if (left.length > 0) this.left(left)
    if (came.length > 0) this.came(came)
  }

  /** What is put into it by the same script still knows that it is near, so that no mark is away for a frame. */
  private emptied(element: Element): void {
    if (this.empty.size === 0) queueMicrotask(() => this.forgetEmpty())
    this.empty.add(element)
  }

  private forgetEmpty(): void {
    for (const element of this.empty) {
      if (this.rangesIn.get(element)?.size !== 0) continue
      this.rangesIn.delete(element)
      this.near.delete(element)
      if (this.asked.delete(element)) this.observer.unobserve(element)
    }
    this.empty.clear()
  }
}

/** Of the window's height and width, in each direction: who scrolls line by line sees nothing come late. */
const MARGIN = '50%'
/** A look at 4,000 elements takes 2 to 6 ms of a frame: six times a second, at the most, while the page scrolls. */
const PAUSE_MS = 150

/** The nearest element that has a box: what is `display: contents` is never seen to come near. */
function boxAround(text: Node): Element | null {
  for (let at = parentInPage(text); at; at = parentInPage(at)) {
    if (at.nodeType === ELEMENT_NODE && (at as Element).checkVisibility()) return at as Element
  }
  return null
}

const ELEMENT_NODE = 1
