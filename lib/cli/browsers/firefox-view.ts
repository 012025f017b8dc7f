import type { Page } from 'puppeteer-core'
import type { Tab } from './lens'
import type { MouseAction, Port } from './port'
import { eventually, View } from './view'

/** Sends one command of WebDriver BiDi and gives its result. */
export type Send = (method: string, params: object) => Promise<BidiResult>

export interface BidiResult {
  type?: 'success' | 'exception'
  result?: RemoteValue
  exceptionDetails?: { text: string }
  /** A screenshot, base64. */
  data?: string
  contexts?: { context: string; url: string }[]
}

interface RemoteValue {
  value?: unknown
  sharedId?: string
}

interface RemoteNode extends RemoteValue {
  value: { shadowRoot?: { sharedId: string; value: { mode: 'open' | 'closed' } } | null }
}

export class FirefoxPort implements Port {
  constructor(
    private readonly send: Send,
    /** Id of the browsing context: a tab, a frame, or the popup. */
    private readonly context: string,
  ) {}

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    })
    return resultOf(answer)
  }

  async callInClosedRoot(functionSource: string): Promise<unknown> {
    const hosts = await this.send('script.evaluate', {
      // The page's own closed roots aside: the card's host is a popover.
      expression: `[...document.querySelectorAll('[popover]')]`,
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })
    const roots = (resultOf(hosts) as RemoteNode[]).map(({ value }) => value.shadowRoot)
    const root = roots.find((candidate) => candidate?.value.mode === 'closed')
    if (!root) return undefined
    const answer = await this.send('script.callFunction', {
      functionDeclaration: functionSource,
      arguments: [{ sharedId: root.sharedId }],
      target: { context: this.context },
      awaitPromise: true,
    })
    return resultOf(answer)
  }

  async mouse(action: MouseAction): Promise<void> {
    const { context } = this
    const at = (type: string, more: object) => ({
      context,
      actions: [{ type, id: type, actions: [more] }],
    })
    switch (action.type) {
      case 'move':
        await this.send(
          'input.performActions',
          at('pointer', { type: 'pointerMove', x: Math.round(action.x), y: Math.round(action.y) }),
        )
        return
      case 'down':
        await this.send('input.performActions', at('pointer', { type: 'pointerDown', button: 0 }))
        return
      case 'up':
        await this.send('input.performActions', at('pointer', { type: 'pointerUp', button: 0 }))
        return
      case 'wheel':
        await this.send(
          'input.performActions',
          at('wheel', { type: 'scroll', x: action.x, y: action.y, deltaX: 0, deltaY: action.deltaY }),
        )
        return
    }
  }

  async keys(chord: string[]): Promise<void> {
    const values = chord.map((key) => WEBDRIVER_KEYS[key] ?? key)
    await this.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...values.map((value) => ({ type: 'keyDown', value })),
            ...values.reverse().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    })
  }

  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context: this.context })
    if (!data) throw new Error('Firefox gave no screenshot.')
    return Buffer.from(data, 'base64')
  }
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F11: '\uE03B',
  Meta: '\uE03D',
}

/** @throws Error with the script's own message where it threw. */
function resultOf(answer: BidiResult): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
  return answer.result?.value
}

export class FirefoxTab extends View implements Tab {
  constructor(
    private readonly page: Page,
    private readonly send: Send,
  ) {
    super(new FirefoxPort(send, contextOf(page.mainFrame())))
  }

  async goto(url: string): Promise<void> {
    // No load event of a moz-extension: or about: page reaches BiDi.
    const own = /^(moz-extension|about):/.test(url)
    await this.page.goto(url, own ? { waitUntil: [] } : {})
    if (own) await this.until(() => document.readyState === 'complete')
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront()
  }

  async frame(part: string): Promise<View> {
    const frame = await eventually(
      async () => this.page.frames().find((candidate) => candidate.url().includes(part)),
      `a frame of ${part}`,
    )
    return new View(new FirefoxPort(this.send, contextOf(frame)))
  }

  closeTab(): Promise<void> {
    return this.page.close()
  }
}

/** Puppeteer's frame id is the BiDi context id; its types hide it. */
function contextOf(frame: unknown): string {
  return (frame as { _id: string })._id
}
