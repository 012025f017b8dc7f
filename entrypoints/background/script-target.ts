import type { Scripting } from 'webextension-polyfill'
import type { FrameAsker } from './asker'

/** Exactly the asking document; where the browser names none, the frame that it was in. */
export function targetOf({ tabId, frameId, documentId }: FrameAsker): Scripting.InjectionTarget {
  return documentId === null
    ? { tabId, frameIds: [frameId] }
    : ({ tabId, documentIds: [documentId] } as Scripting.InjectionTarget)
}
