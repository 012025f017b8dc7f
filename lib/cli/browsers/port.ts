/** What a browser's driver must be able to do with one document; `View` builds the rest on it. */
export interface Port {
  /** The value of an expression in the document's own world; promises are awaited. */
  evaluate(expression: string): Promise<unknown>
  /**
   * The value of `(root, ...args) => …`, called with the closed shadow root that is first in the document.
   * Undefined where there is none.
   */
  callInClosedRoot(functionSource: string): Promise<unknown>
  mouse(action: MouseAction): Promise<void>
  /** Names of keys as KeyboardEvent.key has them, in the order in which they go down. */
  keys(chord: string[]): Promise<void>
  screenshot(): Promise<Uint8Array>
}

/** CSS pixels from the top left corner of the document's viewport. */
export type MouseAction =
  | { type: 'move'; x: number; y: number }
  | { type: 'down' | 'up' }
  | { type: 'wheel'; x: number; y: number; deltaY: number }
