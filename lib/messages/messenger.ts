import { browser } from 'wxt/browser'
import type { Protocol } from './protocol'

/** What one message asks for. */
type DataOf<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0]
type AnswerTo<Name extends keyof Protocol> = ReturnType<Protocol[Name]>

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** A message as it arrives: `data` is whatever was sent, until validate.ts has looked at it; `sender` is the browser's word. */
export interface Received<Name extends keyof Protocol> {
  data: DataOf<Name>
  sender: Sender
}

type Listener = (message: Received<never>) => unknown

/** On the wire: a failure is sent as its message, for errors lose their class between contexts. */
type Answer = { res?: unknown } | { err: { message: string } }

const listeners = new Map<string, Listener>()

/**
 * Asks the background, or a frame of a tab. Our own and not a package's: it is a third of the scout, the one
 * script on every page.
 * @throws what the other side threw, by its message; where nobody answers, what the browser says
 */
export async function sendMessage<Name extends keyof Protocol>(
  type: Name,
  data: DataOf<Name>,
  frame?: { tabId: number; frameId: number },
): Promise<AnswerTo<Name>> {
  const message = { type, data }
  const answer: Answer | undefined = await (frame
    ? browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId })
    : browser.runtime.sendMessage(message))
  if (!answer) throw new Error(`Expected an answer to ${type}, found none`)
  if ('err' in answer) throw new Error(answer.err.message)
  return answer.res as AnswerTo<Name>
}

/** Answers messages of one name in this context. Returns what ends it. */
export function onMessage<Name extends keyof Protocol>(
  type: Name,
  listener: (message: Received<Name>) => AnswerTo<Name> | Promise<AnswerTo<Name>>,
): () => void {
  // Chrome 129 knows no answer by promise; by a function and `true` both browsers do.
  if (listeners.size === 0) browser.runtime.onMessage.addListener(hear)
  listeners.set(type, listener as Listener)
  return () => {
    if (listeners.delete(type) && listeners.size === 0) browser.runtime.onMessage.removeListener(hear)
  }
}

/** For tests: this context hears nothing any more. */
export function removeAllListeners(): void {
  listeners.clear()
  browser.runtime.onMessage.removeListener(hear)
}

function hear(message: unknown, sender: Sender, respond: (answer: Answer) => void): boolean {
  const { type, data } = (message ?? {}) as { type?: unknown; data?: unknown }
  const listener = typeof type === 'string' ? listeners.get(type) : undefined
  if (!listener) return false
  answer(listener, { data, sender } as Received<never>).then(respond)
  return true
}

async function answer(listener: Listener, message: Received<never>): Promise<Answer> {
  try {
    return { res: await listener(message) }
  } catch (error) {
    return { err: { message: error instanceof Error ? error.message : String(error) } }
  }
}
