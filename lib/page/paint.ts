/** Names in the page's highlight registry, which the page can read: they say nothing of what is marked. */
const MENTION = 'htl-mention'
const CURRENT = 'htl-current'

/** A page that takes our marks away for the second time does not want them. */
const MOST_CLEARED = 2

/**
 * Paints ranges as CSS custom highlights: no node of the page is touched. The current mention's ranges stand
 * in a highlight of their own instead. Calls `stopped` once, when nothing will be painted any more: the
 * page cleared the marks twice, or a newer reader of ours took the names over.
 */
export class Painter {
  private readonly mentions = new Layer(MENTION, 0)
  /** Over the mentions that overlap it. */
  private readonly current = new Layer(CURRENT, 1)
  private cleared = 0
  private isOver = false

  constructor(
    private readonly stopped: () => void,
    signal: AbortSignal,
  ) {
    this.mentions.enter()
    this.current.enter()
    signal.addEventListener('abort', () => this.end(), { once: true })
  }

  add(ranges: readonly StaticRange[]): void {
    if (!this.mayPaint()) return
    for (const range of ranges) this.mentions.add(range)
  }

  remove(ranges: readonly StaticRange[]): void {
    for (const range of ranges) {
      this.mentions.delete(range)
      this.current.delete(range)
    }
  }

  /** Makes these ranges, painted before, the current ones; those that were are plain mentions again. */
  setCurrent(ranges: readonly StaticRange[]): void {
    if (!this.mayPaint()) return
    for (const range of this.current.take()) this.mentions.add(range)
    for (const range of ranges) if (this.mentions.delete(range)) this.current.add(range)
  }

  /** Looks whether the page left our marks alone; nothing tells us when it does not. */
  mayPaint(): boolean {
    if (this.isOver) return false
    const layers = [this.mentions, this.current]
    const states = layers.map((layer) => layer.state())
    if (states.includes('taken over') || (states.includes('cleared') && ++this.cleared >= MOST_CLEARED)) {
      this.end()
      this.stopped()
      return false
    }
    for (const layer of layers) layer.enter()
    return true
  }

  private end(): void {
    this.isOver = true
    this.mentions.leave()
    this.current.leave()
  }
}

/** One highlight of the registry, and the ranges that it should hold whatever the page does to it. */
class Layer {
  private readonly highlight = new Highlight()
  private readonly ranges = new Set<StaticRange>()

  constructor(
    private readonly name: string,
    priority: number,
  ) {
    this.highlight.priority = priority
  }

  add(range: StaticRange): void {
    this.ranges.add(range)
    this.highlight.add(range)
  }

  delete(range: StaticRange): boolean {
    this.highlight.delete(range)
    return this.ranges.delete(range)
  }

  take(): StaticRange[] {
    const taken = [...this.ranges]
    this.ranges.clear()
    this.highlight.clear()
    return taken
  }

  state(): 'ours' | 'cleared' | 'taken over' {
    const registered = CSS.highlights.get(this.name)
    if (registered && registered !== this.highlight) return 'taken over'
    return registered && this.highlight.size >= this.ranges.size ? 'ours' : 'cleared'
  }

  enter(): void {
    if (this.state() === 'ours') return
    for (const range of this.ranges) this.highlight.add(range)
    CSS.highlights.set(this.name, this.highlight)
  }

  leave(): void {
    this.take()
    if (CSS.highlights.get(this.name) === this.highlight) CSS.highlights.delete(this.name)
  }
}
