import { NearView } from './near-view'

/** Names in the page's highlight registry, which the page can read: they say nothing of what is marked. */
const MENTION = 'htl-mention'
const CURRENT = 'htl-current'

/** A page that takes our marks away for the second time does not want them. */
const MOST_CLEARED = 2

/**
 * So many ranges are painted wherever they stand; of more, those near the view. Each that is registered costs
 * Chromium 156 some 10 µs in every frame in which the page changes anything at all.
 */
const FEW = 100

/** Firefox 153 deletes one of 4,000 ranges in 0.5 ms; to clear and fill the highlight again takes it 13 to 20 ms. */
const MOST_SINGLY = 24

/**
 * Paints ranges as CSS custom highlights: no node of the page is touched. The current mention's ranges stand
 * in a highlight of their own instead. Of very many, those near the view are painted. Calls `stopped` once,
 * when nothing will be painted any more: the page cleared the marks twice, or a newer reader of ours took
 * the names over.
 */
export class Painter {
  private readonly mentions = new Layer(MENTION, 0)
  /** Over the mentions that overlap it. */
  private readonly current = new Layer(CURRENT, 1)
  /** Where there are many. */
  private nearView: NearView | null = null
  private cleared = 0
  private isOver = false

  constructor(
    private readonly stopped: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.mentions.enter()
    this.current.enter()
    signal.addEventListener('abort', () => this.end(), { once: true })
  }

  add(ranges: readonly StaticRange[]): void {
    if (!this.mayPaint()) return
    for (const range of ranges) this.place(range)
  }

  remove(ranges: readonly StaticRange[]): void {
    this.mentions.delete(ranges)
    this.current.delete(ranges)
    for (const range of ranges) this.nearView?.delete(range)
  }

  /** Makes these ranges, added before, the current ones; those that were are plain mentions again. */
  setCurrent(ranges: readonly StaticRange[]): void {
    if (!this.mayPaint()) return
    for (const range of this.current.take()) this.place(range)
    for (const range of ranges) {
      const isWaiting = this.nearView?.delete(range)
      if (this.mentions.delete([range]) || isWaiting) this.current.add(range)
    }
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

  private place(range: StaticRange): void {
    if (this.mentions.ranges.size >= FEW) this.nearView ??= this.lookNear()
    if (!this.nearView || this.nearView.add(range)) this.mentions.add(range)
  }

  private lookNear(): NearView {
    const came = (ranges: StaticRange[]) => {
      if (this.mayPaint()) for (const range of ranges) this.mentions.add(range)
    }
    const nearView = new NearView(came, (ranges) => this.mentions.delete(ranges), this.signal)
    for (const painted of this.mentions.ranges) nearView.add(painted, true)
    return nearView
  }

  private end(): void {
    this.isOver = true
    this.nearView?.clear()
    this.mentions.leave()
    this.current.leave()
  }
}

/** One highlight of the registry, and the ranges that it should hold whatever the page does to it. */
class Layer {
  private readonly highlight = new Highlight()
  readonly ranges = new Set<StaticRange>()

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

  /** True where one of them was here. */
  delete(ranges: readonly StaticRange[]): boolean {
    const here = ranges.filter((range) => this.ranges.delete(range))
    if (here.length <= MOST_SINGLY) for (const range of here) this.highlight.delete(range)
    else this.fill()
    return here.length > 0
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

  private fill(): void {
    this.highlight.clear()
    for (const range of this.ranges) this.highlight.add(range)
  }

  leave(): void {
    this.take()
    if (CSS.highlights.get(this.name) === this.highlight) CSS.highlights.delete(this.name)
  }
}
