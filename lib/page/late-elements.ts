/** When to look again, ms after the look before: a page's scripts have loaded by then, or will not. */
const LOOKS_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000]

/**
 * Custom elements that a page uses before it defines them: when they are defined, their shadow trees come
 * without a mutation, and `customElements.whenDefined` is not there for content scripts in Chrome.
 */
export class LateElements {
  private waiting = new Set<Element>()
  private looks = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param defined called with elements that were undefined when they were noted */
  constructor(
    private readonly defined: (elements: Element[]) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Waits for an element that is undefined now. */
  note(element: Element): void {
    if (this.waiting.has(element)) return
    this.waiting.add(element)
    if (this.timer === undefined || this.looks > 0) this.lookFrom(0)
  }

  private lookFrom(looks: number): void {
    clearTimeout(this.timer)
    this.looks = looks
    const wait = LOOKS_MS[looks]
    this.timer = wait === undefined ? undefined : setTimeout(() => this.look(), wait)
  }

  private look(): void {
    this.timer = undefined
    if (this.signal.aborted) return
    const settled = [...this.waiting].filter((each) => !each.isConnected || each.matches(':defined'))
    for (const element of settled) this.waiting.delete(element)
    const defined = settled.filter((element) => element.isConnected)
    if (defined.length > 0) this.defined(defined)
    if (this.waiting.size > 0) this.lookFrom(this.looks + 1)
  }
}
