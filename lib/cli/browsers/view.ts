import { writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Port } from './port'

/** A stretch of highlighted text, with its first line's box in CSS pixels of the view's viewport. */
export interface Mark {
  highlight: string
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** How long `until` waits before it fails: far above what a slow machine needs. */
const PATIENCE_MS = 20_000
const BETWEEN_LOOKS_MS = 40

/**
 * A document that a test or the demo looks at and acts on: a tab, a frame, the toolbar popup. Functions are
 * sent as source, so they see their arguments and the document, and nothing of what stands around them.
 */
export class View {
  constructor(protected readonly port: Port) {}

  async evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return parse(await this.port.evaluate(callOf(fn, '', args))) as T
  }

  /** Runs a script in the document, as a `<script>` would: what it assigns to `globalThis` stays. */
  async run(script: string): Promise<void> {
    await this.port.evaluate(`(() => {\n${script}\n})()`)
  }

  /** Like `evaluate`, in the card's closed shadow root; undefined where the page has none. */
  async card<T, A extends unknown[]>(
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T | undefined> {
    const source = `(root) => ${callOf(fn, 'root, ', args)}`
    return parse(await this.port.callInClosedRoot(source)) as T | undefined
  }

  /** Waits until `fn` gives something truthy, and returns it. */
  until<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<NonNullable<T>> {
    return eventually(() => this.evaluate(fn, ...args), describe(fn, args))
  }

  /** Waits until `fn` gives something truthy in the card, and returns it. */
  untilCard<T, A extends unknown[]>(
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<NonNullable<T>> {
    return eventually(() => this.card(fn, ...args), `${describe(fn, args)} in the card`)
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href)
  }

  /** The text as a person sees it, of the first element that the selector finds; waits for the element. */
  async text(selector = 'body'): Promise<string> {
    await this.until((s) => document.querySelector(s) !== null, selector)
    return this.evaluate((s) => document.querySelector<HTMLElement>(s)?.innerText ?? '', selector)
  }

  /** The text of the card as a person sees it; '' where no card is shown. */
  async cardText(): Promise<string> {
    const text = await this.card((root) =>
      [...root.children]
        .filter((child) => !child.matches('style, [aria-live]') && child.checkVisibility())
        .map((child) => (child as HTMLElement).innerText)
        .join('\n')
        .trim(),
    )
    return text ?? ''
  }

  /** Waits until the card shows some words, and gives its whole text. */
  untilCardSays(words: string): Promise<string> {
    return eventually(async () => {
      const text = await this.cardText()
      return text.includes(words) && text
    }, `a card that says ${words}`)
  }

  async untilNoCard(): Promise<void> {
    await eventually(async () => (await this.cardText()) === '', 'the card to go')
  }

  /** Everything highlighted, in the order of the document. */
  marks(): Promise<Mark[]> {
    return this.evaluate(() => {
      const found: { mark: Mark; range: Range }[] = []
      for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
        for (const stretch of ranges) {
          const range = new Range()
          range.setStart(stretch.startContainer, stretch.startOffset)
          range.setEnd(stretch.endContainer, stretch.endOffset)
          const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
          found.push({ mark: { highlight, text: range.toString(), x, y, width, height }, range })
        }
      }
      return found
        .sort((a, b) =>
          a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
            ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
            : 0,
        )
        .map(({ mark }) => mark)
    })
  }

  /** Waits until the page has at least `count` marks, and returns them all. */
  async untilMarks(count = 1): Promise<Mark[]> {
    return eventually(async () => {
      const marks = await this.marks()
      return marks.length >= count && marks
    }, `${count} marks`)
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.port.mouse({ type: 'move', x, y })
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.port.mouse({ type: 'move', x, y })
    await this.port.mouse({ type: 'down' })
    await this.port.mouse({ type: 'up' })
  }

  async mouseDown(): Promise<void> {
    await this.port.mouse({ type: 'down' })
  }

  async mouseUp(): Promise<void> {
    await this.port.mouse({ type: 'up' })
  }

  async scrollBy(deltaY: number): Promise<void> {
    await this.port.mouse({ type: 'wheel', x: 100, y: 100, deltaY })
  }

  /** Moves the mouse onto a mark, arriving from the side as a hand does. */
  async pointAt(mark: Mark): Promise<void> {
    const x = mark.x + mark.width / 2
    const y = mark.y + mark.height / 2
    await this.moveMouse(Math.max(0, x - 3), y)
    await this.moveMouse(x, y)
  }

  /** Points at the first mark that holds some words. */
  async pointAtText(words: string): Promise<void> {
    const mark = (await this.untilMarks()).find(({ text }) => text.includes(words))
    if (!mark) throw new Error(`No mark holds ${words}.`)
    await this.pointAt(mark)
  }

  /**
   * Clicks the middle of the first element that the selector finds; waits until it can be clicked: is
   * enabled, stands still and is not covered.
   */
  async click(selector: string): Promise<void> {
    let before = ''
    const { x, y } = await eventually(async () => {
      const middle = await this.evaluate((s) => {
        const element = document.querySelector(s)
        element?.scrollIntoView({ block: 'nearest' })
        if (!element || element.matches(':disabled')) return null
        const box = element.getBoundingClientRect()
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        return element.contains(document.elementFromPoint(at.x, at.y)) ? at : null
      }, selector)
      const now = JSON.stringify(middle)
      const stands = now === before
      before = now
      return stands && middle
    }, `${selector} to be there for a click`)
    await this.clickAt(x, y)
  }

  /** Clicks the middle of the first element that the selector finds in the card; waits for the element. */
  async clickInCard(selector: string): Promise<void> {
    const { x, y } = (await this.untilCard((root, s) => {
      const box = root.querySelector(s)?.getBoundingClientRect()
      return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, selector)) as { x: number; y: number }
    await this.clickAt(x, y)
  }

  /** Presses a key (`Escape`, `a`) or a chord (`Shift+Tab`). */
  press(chord: string): Promise<void> {
    return this.port.keys(chord === '+' ? ['+'] : chord.split('+'))
  }

  /** Presses one key for each character. */
  async type(text: string): Promise<void> {
    for (const key of text) await this.port.keys([key])
  }

  /** A PNG of what the view shows, written to `file` where one is given. */
  async screenshot(file?: string): Promise<Uint8Array> {
    const png = await this.port.screenshot()
    if (file) await writeFile(file, png)
    return png
  }
}

/**
 * Looks until `look` gives something truthy. A look that fails counts as not yet: a document that is being
 * replaced cannot be asked.
 *
 * @throws Error with `what` and the last failure, after 20 s.
 */
export async function eventually<T>(
  look: () => Promise<T>,
  what: string,
): Promise<Exclude<NonNullable<T>, false | 0 | ''>> {
  const end = performance.now() + PATIENCE_MS
  let failure: unknown
  do {
    try {
      const value = await look()
      if (value) return value as Exclude<NonNullable<T>, false | 0 | ''>
      failure = undefined
    } catch (error) {
      failure = error
    }
    await pause(BETWEEN_LOOKS_MS)
  } while (performance.now() < end)
  throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain for ${what}`, { cause: failure })
}

/** An expression that calls `fn` and gives its result as JSON. */
function callOf(fn: (...args: never[]) => unknown, leading: string, args: unknown[]): string {
  const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')
  // tsx compiles with esbuild's keepNames, whose helper does not exist in the document.
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${fn})(${leading}${values})) })()`
}

function parse(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined
}

function describe(fn: (...args: never[]) => unknown, args: unknown[]): string {
  return `${fn} with (${args.map((arg) => JSON.stringify(arg)).join(', ')})`
}
