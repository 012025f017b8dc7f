import { browser } from '../../lib/browser'
import type { BackgroundRequests } from '../../lib/messages/protocol'
import { isPageAddress } from '../../lib/record/page-address'
import { hostOf } from '../../lib/store/host-of'

/** Who sent a message: a page of ours, or a script of ours in a frame of a tab (or what pretends to be it). */
export type Asker = { kind: 'page' } | FrameAsker

export interface FrameAsker {
  kind: 'frame'
  tabId: number
  frameId: number
  /** Null in a Firefox that does not tell documents apart (153 does). */
  documentId: string | null
  /** Title of the tab, which is to say of its top frame. */
  tabTitle: string
  /** Hostname of the tab's site, as the browser has it and no script; '' for a local file. */
  site: string
  /** Address of the page that the frame shows; that of the tab where it has none of its own (about:srcdoc). */
  address: string
  /** In a private window: nothing of it is stored. */
  incognito: boolean
}

/** The parts of a message's sender that both browsers give and we look at. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  documentId?: string | undefined
  tab?:
    | {
        id?: number | undefined
        url?: string | undefined
        title?: string | undefined
        incognito?: boolean | undefined
      }
    | undefined
}

const MAY_ASK: Record<keyof BackgroundRequests, readonly Asker['kind'][]> = {
  injectReader: ['frame'],
  resolve: ['frame'],
  report: ['frame'],
  openLibrary: ['frame', 'page'],
  correct: ['frame'],
  undoCorrection: ['page'],
  keep: ['frame'],
  unkeep: ['frame', 'page'],
  keptHere: ['frame'],
  openKept: ['page'],
}

/** The sender, if it may send `request`. Throws where it is a stranger, or asks what is not for it to ask. */
export function admit(
  request: 'openLibrary' | 'undoCorrection' | 'unkeep' | 'openKept',
  sender: Sender,
): Asker
export function admit(request: keyof BackgroundRequests, sender: Sender): FrameAsker
export function admit(request: keyof BackgroundRequests, sender: Sender): Asker {
  const asker = identify(sender)
  if (!MAY_ASK[request].includes(asker.kind)) {
    throw new Error(`Message ${request} is not for a ${asker.kind} to send`)
  }
  return asker
}

function identify({ id, url, frameId, documentId, tab }: Sender): Asker {
  if (id !== browser.runtime.id) throw new Error(`Expected a message of ${browser.runtime.id}, found ${id}`)
  // A page of ours that stands in a tab has a tab too: its address decides.
  if (url?.startsWith(browser.runtime.getURL(''))) return { kind: 'page' }
  if (tab?.id === undefined || frameId === undefined) {
    throw new Error('Expected a message from a page of ours or from a frame of a tab, found neither')
  }
  return {
    kind: 'frame',
    tabId: tab.id,
    frameId,
    documentId: documentId ?? null,
    tabTitle: tab.title ?? '',
    site: hostOf(tab.url ?? url),
    // Of a page that went on without loading only the tab's address tells: Firefox gives the old one.
    address: (frameId !== 0 && url !== undefined && isPageAddress(url) ? url : tab.url) ?? url ?? '',
    // A browser that does not say is taken at its most private.
    incognito: tab.incognito ?? true,
  }
}
