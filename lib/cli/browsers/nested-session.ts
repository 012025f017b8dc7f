import type { CDPSession } from 'playwright'

/** The messages that answer and report, as far as they are read here. */
interface Incoming {
  id?: number
  result?: unknown
  error?: { message: string }
}

/** Sends one command of the DevTools protocol and gives its result. */
export type SendCdp = <T = unknown>(method: string, params?: object) => Promise<T>

/** A target that Playwright does not show: the toolbar popup, a service worker. */
export class NestedSession {
  private readonly waiting = new Map<number, (message: Incoming) => void>()
  private lastId = 0
  private closed = false

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return
      const incoming: Incoming = JSON.parse(message)
      if (incoming.id !== undefined) this.waiting.get(incoming.id)?.(incoming)
    })
    browser.on('Target.detachedFromTarget', ({ sessionId: gone }) => {
      if (gone === sessionId) this.end()
    })
    browser.on('close', () => this.end())
  }

  /** Not flattened: Playwright throws away what a session says that it did not open itself. */
  static async attach(browser: CDPSession, targetId: string): Promise<NestedSession> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
    return new NestedSession(browser, sessionId)
  }

  /** @throws Error with the browser's own words, or where the target is gone. */
  readonly send: SendCdp = async <T>(method: string, params: object = {}): Promise<T> => {
    if (this.closed) throw new Error(`${method}: the target is gone.`)
    const id = ++this.lastId
    const answer = new Promise<Incoming>((resolve) => this.waiting.set(id, resolve))
    const { sessionId } = this
    try {
      await this.browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      })
      const { result, error } = await answer
      if (error) throw new Error(`${method}: ${error.message}`)
      return result as T
    } finally {
      this.waiting.delete(id)
    }
  }

  async detach(): Promise<void> {
    if (this.closed) return
    await this.browser.send('Target.detachFromTarget', { sessionId: this.sessionId })
  }

  private end(): void {
    this.closed = true
    for (const resolve of this.waiting.values()) resolve({ error: { message: 'the target is gone.' } })
  }
}
