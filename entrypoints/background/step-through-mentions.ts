import { browser } from '../../lib/browser'
import { sendMessage } from '../../lib/messages/messenger'
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
 * Moves the current mention in the frame that has the focus, else in the top one, else in the first that
 * has one. The readers are asked, not what they reported: a mark is on the page before its report is in,
 * and a key pressed meanwhile would be lost. Nothing happens in a tab without a reader.
 */
export async function stepThroughMentions(direction: 'next' | 'previous', tabId: number): Promise<void> {
  const readers = (await liveReaders(tabId)).map(({ frameId }) => frameId)
  if (readers.length === 0) return
  const focused = await focusedFrame(tabId)
  for (const frameId of inOrder(readers, focused)) {
    if (await sendMessage('moveCurrent', { direction }, { tabId, frameId }).catch(frameIsGone)) return
  }
}

/** Frame ids with the focused one first, then the top one, then the others as they are. */
export function inOrder(frameIds: readonly number[], focused: number | null): number[] {
  const first = [focused, 0].filter((id) => id !== null && frameIds.includes(id)) as number[]
  return [...new Set([...first, ...frameIds])]
}

async function focusedFrame(tabId: number): Promise<number | null> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Every ancestor of the focused frame has the focus too, but on its frame element.
    func: () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME',
    injectImmediately: true,
  })
  return results.find(({ result }) => result === true)?.frameId ?? null
}

/** It went since it was found: the next frame gets the step. */
const frameIsGone = () => false
