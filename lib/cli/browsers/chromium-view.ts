import type { Frame, Page } from 'playwright'
import { callInCardRoot, sendOf } from './cdp'
import type { Tab } from './lens'
import type { SendCdp } from './nested-session'
import type { MouseAction, Port } from './port'
import { eventually, View } from './view'

class ChromiumPort implements Port {
  private session: Promise<SendCdp> | null = null

  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  evaluate(expression: string): Promise<unknown> {
    return this.frame.evaluate(expression)
  }

  async callInClosedRoot(functionSource: string): Promise<unknown> {
    this.session ??= this.openSession()
    return callInCardRoot(await this.session, this.frame.url(), functionSource)
  }

  /** A frame of another site has a session of its own, one of the same site has the page's. */
  private async openSession(): Promise<SendCdp> {
    const context = this.page.context()
    return sendOf(await context.newCDPSession(this.frame).catch(() => context.newCDPSession(this.page)))
  }

  async mouse(action: MouseAction): Promise<void> {
    const { mouse } = this.page
    switch (action.type) {
      case 'move':
        return mouse.move(action.x, action.y)
      case 'down':
        return mouse.down()
      case 'up':
        return mouse.up()
      case 'wheel':
        await mouse.move(action.x, action.y)
        return mouse.wheel(0, action.deltaY)
    }
  }

  async keys(chord: string[]): Promise<void> {
    const { keyboard } = this.page
    for (const key of chord) await keyboard.down(key)
    for (const key of chord.toReversed()) await keyboard.up(key)
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot()
  }
}

export class ChromiumTab extends View implements Tab {
  constructor(private readonly page: Page) {
    super(new ChromiumPort(page, page.mainFrame()))
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url)
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
    return new View(new ChromiumPort(this.page, frame))
  }

  closeTab(): Promise<void> {
    return this.page.close()
  }
}
