import type { CDPSession, Frame, KeyInput, Page, Protocol } from 'puppeteer-core'
import type { Tab } from './lens'
import type { MouseAction, Port } from './port'
import { eventually, View } from './view'

export class ChromiumPort implements Port {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  evaluate(expression: string): Promise<unknown> {
    return this.frame.evaluate(expression)
  }

  async callInClosedRoot(functionSource: string): Promise<unknown> {
    const element = await this.frame.evaluateHandle(() => document.documentElement)
    // A frame of another site has a session of its own, which puppeteer's types hide.
    const { client } = this.frame as unknown as { client: CDPSession }
    const { objectId } = element.remoteObject()
    const { node } = await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true })
    const root = closedRootIn(node)
    if (!root) return undefined
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${functionSource})(this) }`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
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
        return mouse.wheel({ deltaY: action.deltaY })
    }
  }

  async keys(chord: string[]): Promise<void> {
    const { keyboard } = this.page
    const keys = chord.map((key) => (key === ' ' ? 'Space' : key) as KeyInput)
    for (const key of keys) await keyboard.down(key)
    for (const key of keys.reverse()) await keyboard.up(key)
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot()
  }
}

/** The page's own closed roots aside: the card's host is a popover. */
function closedRootIn(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed')
  if (closed && node.attributes?.includes('popover')) return closed
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = closedRootIn(child)
    if (found) return found
  }
  return null
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
