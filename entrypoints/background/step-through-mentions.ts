import { browser } from '../../lib/browser'
import { sendMessage } from '../../lib/messages/messenger'
import type { MoveRequest } from '../../lib/messages/protocol'
import { liveReaders } from './live-readers'

/** A command of the manifest to the step that it asks for; null for a command that is not ours to answer. */
export function stepOf(command: string): 'next' | 'previous' | null {
  switch (command) {
    case 'next-mention':
      return 'next'
    case 'previous-mention':
      return 'previous'
    default:
      return null
  }
}

/**
 * Moves the current mention: from where it is in the frame that has the focus, else in the top one, and at that
 * frame's end on into the next one that has a mention, round the last to the first. The readers are asked, not
 * what they reported: a mark is on the page before its report is in, and a key pressed meanwhile would be lost.
 * Nothing happens in a tab without a reader.
 */
export async function stepThroughMentions(direction: 'next' | 'previous', tabId: number): Promise<void> {
  const readers = (await liveReaders(tabId)).map(({ frameId }) => frameId)
  if (readers.length === 0) return
  const [start, ...others] = ringOf(readers, await focusedFrame(tabId), direction)
  const ask = (from: MoveRequest['from'], frameId = 0) =>
    sendMessage('moveCurrent', { direction, from }, { tabId, frameId }).catch(frameIsGone)
  if ((await ask('here', start)) === 'moved') return
  for (const frameId of [...others, start]) if ((await ask('outside', frameId)) === 'moved') return
}

/** Frame ids from the focused one on, else from the top one, in the order in which a step goes through them. */
export function ringOf(
  frameIds: readonly number[],
  focused: number | null,
  direction: 'next' | 'previous',
): number[] {
  const ring = [...frameIds].sort((a, b) => a - b)
  if (direction === 'previous') ring.reverse()
  const start = Math.max(0, ring.indexOf(focused !== null && ring.includes(focused) ? focused : 0))
  return [...ring.slice(start), ...ring.slice(0, start)]
}

async function focusedFrame(tabId: number): Promise<number | null> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Every ancestor of the focused frame has the focus too, but on its frame element.
    func: () => document.hasFocus() && !/^I?FRAME$/i.test(document.activeElement?.tagName ?? ''),
    injectImmediately: true,
  })
  return results.find(({ result }) => result === true)?.frameId ?? null
}

/** It went since it was found: the next frame's turn. */
const frameIsGone = () => 'end' as const
