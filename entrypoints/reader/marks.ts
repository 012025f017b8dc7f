import type { ClaimedMention, Silence } from '../../lib/messages/protocol'
import { compareInPage, parentInPage } from '../../lib/page/document-order'
import type { Block, Reach, TextFlow } from '../../lib/page/gather'
import { HitTest } from '../../lib/page/hit-test'
import type { Painter } from '../../lib/page/paint'
import { rangesOf } from '../../lib/page/ranges'

/** A mention; or, with the reason, words that are not marked. */
export interface Finding extends ClaimedMention {
  silence?: Silence
}

/** A mention where it stands in the page. */
export interface Mark {
  id: string
  mention: Finding
  flow: TextFlow
  /** False for words that are not marked, unless the reader wants them shown. */
  isShown: boolean
  /** Empty where the browser cannot paint it, and while its text is changing. */
  ranges: StaticRange[]
}

/** A flow that may hold mentions, with those that it holds. */
export interface Paragraph {
  flow: TextFlow
  mentions: Finding[]
}

interface Entry extends Paragraph {
  marks: Mark[]
}

/** The mentions of a document, in page order, painted and open to a hit test. */
export class Marks {
  private entries: Entry[] = []
  private readonly byId = new Map<string, Mark>()
  private readonly hits = new HitTest()
  /** What the reader wants shown, by id. */
  private readonly wanted = new Set<string>()
  private currentId: string | null = null
  private count = 0

  constructor(
    private readonly page: Document,
    private readonly painter: Painter,
  ) {}

  all(): Mark[] {
    return this.entries.flatMap(({ marks }) => marks.filter(({ isShown }) => isShown))
  }

  /** The words that detection does not mark, shown or not. */
  unshown(): Mark[] {
    return this.entries.flatMap(({ marks }) => marks.filter(({ mention }) => mention.silence))
  }

  /** Marks words that detection does not, or no longer, until the document goes. False where they are gone. */
  setShown(id: string, shown: boolean): boolean {
    const mark = this.byId.get(id)
    if (!mark?.mention.silence) return false
    if (shown) this.wanted.add(id)
    else this.wanted.delete(id)
    if (id === this.currentId) this.setCurrent(null)
    this.unpaint([mark])
    mark.isShown = shown
    this.paint(mark)
    return true
  }

  get(id: string): Mark | null {
    return this.byId.get(id) ?? null
  }

  at(x: number, y: number) {
    return this.painter.mayPaint() ? this.hits.at(this.page, x, y) : []
  }

  /** The paragraphs that gathering this part of the page again replaces. */
  within(block: Block, reach: Reach): Paragraph[] {
    return this.entries.filter(({ flow }) =>
      reach === 'own' ? flow.block === block : liesIn(flow.block, block),
    )
  }

  /** The paragraphs that the page has taken away. */
  detached(): Paragraph[] {
    return this.entries.filter(({ flow }) => !flow.parts[0]?.node.isConnected)
  }

  /**
   * Puts paragraphs in the place of others. A mention keeps its id where the same words stand for the same
   * project again. Returns the ids of the mentions that are gone.
   */
  replace(old: ReadonlySet<Paragraph>, fresh: readonly Paragraph[]): Set<string> {
    const replaced = this.entries.filter((entry) => old.has(entry)).flatMap(({ marks }) => marks)
    const ids = new IdPool(replaced)
    this.unpaint(replaced)
    this.entries = this.entries.filter((entry) => !old.has(entry))
    for (const paragraph of fresh) {
      if (isCurrent(paragraph.flow)) this.insert(paragraph, (mention) => ids.take(mention) ?? this.newId())
    }
    const gone = ids.left()
    for (const id of gone) this.byId.delete(id)
    if (this.currentId !== null) this.setCurrent(gone.has(this.currentId) ? null : this.currentId)
    return gone
  }

  /** Before anything is painted: the ranges of these nodes, or of nodes that are gone, would be wrong. */
  drop(texts: ReadonlySet<Node>, removed: boolean): void {
    const wrong = new Set<Mark>()
    for (const node of texts) {
      for (const id of this.hits.idsIn(node)) {
        const mark = this.byId.get(id)
        if (mark) wrong.add(mark)
      }
    }
    if (removed) for (const mark of this.byId.values()) if (isGone(mark)) wrong.add(mark)
    this.unpaint(wrong)
  }

  dropAll(): void {
    this.unpaint(this.byId.values())
  }

  current(): string | null {
    return this.currentId
  }

  setCurrent(id: string | null): void {
    const mark = id === null ? null : this.get(id)
    this.currentId = mark?.id ?? null
    this.painter.setCurrent(mark?.ranges ?? [])
  }

  private insert({ flow, mentions }: Paragraph, idOf: (mention: Finding) => string): void {
    const marks = mentions.map((mention): Mark => {
      const id = idOf(mention)
      return { id, mention, flow, isShown: !mention.silence || this.wanted.has(id), ranges: [] }
    })
    this.entries.splice(this.placeOf(flow), 0, { flow, mentions, marks })
    for (const mark of marks) this.paint(mark)
  }

  private placeOf(flow: TextFlow): number {
    let low = 0
    let high = this.entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.entries[middle]?.flow
      if (other && compareFlows(other, flow) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private paint(mark: Mark): void {
    this.byId.set(mark.id, mark)
    const { flow, mention, isShown } = mark
    if (!isShown || !flow.paintable || !this.painter.mayPaint()) return
    mark.ranges = rangesOf(flow, mention.start, mention.end)
    this.painter.add(mark.ranges)
    this.hits.add(mark.id, mark.ranges)
  }

  /** All at once, since a highlight that loses many ranges one by one is slow. */
  private unpaint(marks: Iterable<Mark>): void {
    const gone: StaticRange[] = []
    for (const mark of marks) {
      if (mark.ranges.length === 0) continue
      gone.push(...mark.ranges)
      mark.ranges = []
    }
    this.painter.remove(gone)
    this.hits.remove(gone)
  }

  private newId(): string {
    this.count++
    return `m${this.count}`
  }
}

/** Ids of mentions whose paragraphs are being replaced. */
class IdPool {
  private readonly ids = new Map<string, string[]>()

  constructor(marks: readonly Mark[]) {
    for (const { id, mention } of marks) {
      const key = keyOf(mention)
      this.ids.set(key, [...(this.ids.get(key) ?? []), id])
    }
  }

  take(mention: Finding): string | undefined {
    return this.ids.get(keyOf(mention))?.shift()
  }

  left(): Set<string> {
    return new Set([...this.ids.values()].flat())
  }
}

function keyOf({ projectId, surface, silence }: Finding): string {
  return `${projectId} ${surface} ${silence?.reason}`
}

function liesIn(block: Block, outer: Block): boolean {
  for (let at: Node | null = block; at; at = parentInPage(at)) if (at === outer) return true
  return false
}

function compareFlows(a: TextFlow, b: TextFlow): number {
  const [first, second] = [a.parts[0], b.parts[0]]
  if (!first || !second) return 0
  return compareInPage(first.node, second.node) || first.nodeStart - second.nodeStart
}

function isGone({ ranges }: Mark): boolean {
  for (const { startContainer } of ranges) if (!startContainer.isConnected) return true
  return false
}

/** Whether the page still says what was gathered; where not, it is on its way to being gathered again. */
function isCurrent({ text, parts }: TextFlow): boolean {
  return parts.every(({ node, start, end, nodeStart }) => {
    if (!node.isConnected) return false
    const now = node.data.slice(nodeStart, nodeStart + end - start)
    // A gathered space stands for any white space.
    return (
      now === text.slice(start, end) || now.replace(/\s/g, ' ') === text.slice(start, end).replace(/\s/g, ' ')
    )
  })
}
