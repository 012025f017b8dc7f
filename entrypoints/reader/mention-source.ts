import type { PageDate } from '../../lib/compare/page-date'
import type { ProjectView } from '../../lib/corpus/view'
import type { ClaimedMention, MoveRequest, TakenBack } from '../../lib/messages/protocol'

/** A mention of this document as the card shows it; `id` is stable while the reader lives. */
export interface PageMention {
  id: string
  mention: ClaimedMention
  project: ProjectView
  /** False where the browser cannot paint it (SVG, vertical writing). */
  painted: boolean
  /** When its page was published; null where nothing tells it. */
  pageDate: PageDate | null
  /** Whether the reader kept it; `private`: of this window nothing is kept. */
  keeping: 'kept' | 'open' | 'private'
}

/** What came of keeping a mention, or of taking it back; `noted`: it bears a note, and stays. */
export type KeepOutcome = 'kept' | TakenBack | 'failed'

/** A mention under a point, and the box of the character there: CSS px, viewport coordinates. */
export interface Hit {
  id: string
  glyph: DOMRect
}

/** What the card sees of the page's mentions. It holds none itself: everything is asked when needed. */
export interface MentionSource {
  /** The painted mentions under the point, the shortest first; empty beside the text. */
  at(x: number, y: number): Hit[]
  get(id: string): PageMention | null
  /** One box for each line and text node, in reading order; empty where it is not laid out. */
  rectsOf(id: string): DOMRect[]
  /** Ids in page order. */
  order(): string[]
  /** Where a step leads; null where it leads out of this document. */
  neighbour(request: MoveRequest): string | null
  current(): string | null
  /** Marks the mention as the current one; null takes the mark away. */
  setCurrent(id: string | null): void
  /** Scrolls the mention to the middle of the window, without moving the focus. False where it is gone. */
  scrollTo(id: string): boolean
  /** The reader says that it is not of its project: it goes, and so do others of the same words on the site. */
  dismiss(id: string): void
  /** Keeps the mention, or takes it back where it is kept. */
  toggleKept(id: string): Promise<KeepOutcome>
  /** Remembers what the popup opens at. */
  pointed(id: string): void
  /** Called after mentions came or went, with the ids of those that went, and after one was kept or taken back. */
  onChange(listener: (gone: ReadonlySet<string>) => void, signal: AbortSignal): void
}

/** What the reader asks of the card; both end with the AbortSignal the card was created with. */
export interface Card {
  /** Opens at the mention with the focus inside; Esc gives the focus back. */
  openByKeyboard(id: string): void
  close(): void
}

/** `createCard` in ./card: shows nothing until a mention is pointed at. */
export type CreateCard = (source: MentionSource, signal: AbortSignal) => Card
