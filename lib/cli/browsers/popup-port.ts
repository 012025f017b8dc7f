import { callInCardRoot, evaluateIn } from './cdp'
import type { SendCdp } from './nested-session'
import type { MouseAction, Port } from './port'

/** The toolbar popup, which Playwright does not show among its pages: spoken to in the DevTools protocol. */
export class PopupPort implements Port {
  private at = { x: 0, y: 0 }
  private modifiers = 0

  constructor(
    private readonly send: SendCdp,
    private readonly url: string,
  ) {}

  evaluate(expression: string): Promise<unknown> {
    return evaluateIn(this.send, expression)
  }

  callInClosedRoot(functionSource: string): Promise<unknown> {
    return callInCardRoot(this.send, this.url, functionSource)
  }

  async mouse(action: MouseAction): Promise<void> {
    if ('x' in action) this.at = { x: action.x, y: action.y }
    const { at } = this
    const send = (type: string, more: object = {}) =>
      this.send('Input.dispatchMouseEvent', { type, ...at, ...more })
    switch (action.type) {
      case 'move':
        await send('mouseMoved')
        return
      case 'down':
        await send('mousePressed', { button: 'left', buttons: 1, clickCount: 1 })
        return
      case 'up':
        await send('mouseReleased', { button: 'left', clickCount: 1 })
        return
      case 'wheel':
        await send('mouseWheel', { deltaX: 0, deltaY: action.deltaY })
        return
    }
  }

  async keys(chord: string[]): Promise<void> {
    for (const key of chord) {
      this.modifiers |= MODIFIERS[key] ?? 0
      await this.key(key, 'keyDown')
    }
    for (const key of chord.toReversed()) {
      this.modifiers &= ~(MODIFIERS[key] ?? 0)
      await this.key(key, 'keyUp')
    }
  }

  private async key(key: string, type: 'keyDown' | 'keyUp'): Promise<void> {
    const text = type === 'keyDown' ? (TEXTS[key] ?? (key.length === 1 ? key : undefined)) : undefined
    const windowsVirtualKeyCode = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0)
    const code = key === ' ' ? 'Space' : key
    const { modifiers } = this
    await this.send('Input.dispatchKeyEvent', { type, key, code, text, windowsVirtualKeyCode, modifiers })
  }

  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot')
    return Buffer.from(data, 'base64')
  }
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent */
const MODIFIERS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

/** What a key writes, for it to do what it does: a button is pressed by the character of Enter. */
const TEXTS: Record<string, string> = { Enter: '\r' }

const KEY_CODES: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Shift: 16,
  Control: 17,
  Alt: 18,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  Meta: 91,
}
