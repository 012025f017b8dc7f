import { render } from 'preact'
import { lineAt, lineBoxes } from '../../../lib/card/line-box'
import type { Box, Point } from '../../../lib/card/safe-triangle'
import type { MentionSource, PageMention } from '../mention-source'
import { CardView, type CardViewProps } from './CardView'
import { elementAt } from './element-at'
import { createFocusKeeper, cycleFocus, type FocusKeeper } from './focus'
import { createHost, type Host } from './host'
import { place, seenWindow } from './place'

export type CardActions = Pick<
  CardViewProps,
  'onPin' | 'onClose' | 'onSource' | 'onDismiss' | 'onKeep' | 'onStory'
> & {
  today: () => Date
}

export type Pin = CardViewProps['pin']

interface Opened {
  id: string
  mentions: PageMention[]
  /** Which of the mention's lines the card hangs on: it stays there while the page scrolls. */
  line: number
  said: CardViewProps['said']
}

/** The card as it is seen: what is in it, where it is, and whether the focus is in it. */
export class CardWindow {
  #host: Host | null = null
  #focus: FocusKeeper | null = null
  #opened: Opened | null = null

  constructor(
    private readonly source: MentionSource,
    private readonly actions: CardActions,
  ) {}

  /** The host, made at first need: the one thing that is ever added to the page. */
  host(): Host {
    // A page that replaces its whole document takes the host with it.
    if (!this.#host?.element.isConnected) {
      this.#host = createHost()
      this.#focus = createFocusKeeper(this.#host.root)
    }
    return this.#host as Host
  }

  /** Opens at a mention, or moves there. `point`: where it is pointed at; null for the keyboard. */
  open(id: string, point: Point | null, pin: Pin): boolean {
    const lines = lineBoxes(this.source.rectsOf(id))
    const line = lineAt(lines, point)
    const box = lines[line]
    const mentions = this.#mentionsAt(id, point ?? (box && middle(box)))
    if (!box || mentions.length === 0) return false
    this.#opened = { id, mentions, line, said: null }
    this.render(pin)
    this.raise()
    return true
  }

  render(pin: Pin): void {
    if (!this.#opened) return
    const { today, ...actions } = this.actions
    const { mentions, said } = this.#opened
    // Whether one is kept may have changed since the card was opened.
    const now = mentions.map((each) => this.source.get(each.id) ?? each)
    render(<CardView mentions={now} pin={pin} today={today()} said={said} {...actions} />, this.host().mount)
  }

  /** Notes what came of keeping a mention; it is gone when the card closes. */
  say(said: NonNullable<CardViewProps['said']>): void {
    if (this.#opened) this.#opened.said = said
  }

  /** Puts the card above what the page has shown since; the focus stays where it is. */
  raise(): void {
    const box = this.#box()
    if (!this.#opened) return
    const host = this.host()
    const { activeElement } = host.root
    host.raise(box && elementAt(middle(box)))
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
    this.place()
  }

  close(): void {
    if (!this.#opened || !this.#host) return
    this.#opened = null
    this.#focus?.giveBack()
    this.#host.lower()
    render(null, this.#host.mount)
  }

  remove(): void {
    this.close()
    this.#host?.element.remove()
  }

  /** Hangs the card on its line again; false where the line is out of sight. */
  place(): boolean {
    const box = this.#box()
    if (!box || !isInWindow(box)) return false
    place(this.host().element, box)
    return true
  }

  /** Where the card is, in the window; null while none is open. */
  area(): Box | null {
    return this.#opened && this.host().element.getBoundingClientRect()
  }

  /** A page may throw away the dialog that the host was in. */
  isLost(): boolean {
    return this.#opened !== null && !this.#host?.element.isConnected
  }

  isCard(target: EventTarget | null): boolean {
    return target !== null && target === this.#host?.element
  }

  isInSight(id: string): boolean {
    return this.source.rectsOf(id).some(isInWindow)
  }

  hasFocus(): boolean {
    return this.#host?.root.activeElement != null
  }

  takeFocus(): void {
    const scroller = this.host().mount.querySelector<HTMLElement>('.scroller')
    if (scroller) this.#focus?.enter(scroller)
  }

  cycleFocus(backwards: boolean): void {
    cycleFocus(this.host().root, backwards)
  }

  #box(): Box | null {
    if (!this.#opened) return null
    return lineBoxes(this.source.rectsOf(this.#opened.id))[this.#opened.line] ?? null
  }

  /** The mention that is meant, then those of other projects that lie under the same point. */
  #mentionsAt(id: string, point: Point | undefined): PageMention[] {
    const others = point ? this.source.at(point.x, point.y).map((hit) => hit.id) : []
    const seen = new Set<string>()
    return [id, ...others].flatMap((each) => {
      const mention = this.source.get(each)
      if (!mention || seen.has(mention.project.project.id)) return []
      seen.add(mention.project.project.id)
      return [mention]
    })
  }
}

function middle(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
}

function isInWindow({ left, top, right, bottom }: Box): boolean {
  const seen = seenWindow()
  return bottom > seen.top && right > seen.left && top < seen.bottom && left < seen.right
}
