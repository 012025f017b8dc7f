import type { CDPSession } from 'playwright'
import type { SendCdp } from './nested-session'

interface RemoteObject {
  value?: unknown
  objectId?: string
}

interface RemoteAnswer {
  result: RemoteObject
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

/** As far as it is read here: https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node */
interface DomNode {
  backendNodeId: number
  documentURL?: string
  attributes?: string[]
  shadowRootType?: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

/** Playwright types each method on its own; ours are written where they are used. */
export function sendOf(session: CDPSession): SendCdp {
  return session.send.bind(session) as unknown as SendCdp
}

/** @throws Error with the script's own message where it threw. */
export async function evaluateIn(send: SendCdp, expression: string): Promise<unknown> {
  return resultOf(
    await send<RemoteAnswer>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
  )
}

/**
 * Calls a function with the card's closed shadow root, in the document of `url` that the session shows.
 * Undefined where there is no such root.
 */
export async function callInCardRoot(send: SendCdp, url: string, functionSource: string): Promise<unknown> {
  const { root } = await send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true })
  const page = isAt(root, url) ? root : documentOf(root, url)
  const card = page && cardRootIn(page)
  if (!card) return undefined
  const { object } = await send<{ object: RemoteObject }>('DOM.resolveNode', {
    backendNodeId: card.backendNodeId,
  })
  return resultOf(
    await send<RemoteAnswer>('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${functionSource})(this) }`,
      awaitPromise: true,
      returnByValue: true,
    }),
  )
}

function resultOf({ result, exceptionDetails }: RemoteAnswer): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** Where a page is opened at a text fragment, its frame's address has it and its document's has not. */
function isAt({ documentURL }: DomNode, url: string): boolean {
  return documentURL?.split(':~:')[0]?.replace(/#$/, '') === url.split(':~:')[0]?.replace(/#$/, '')
}

/** The document of a frame that lives in the page's own process. */
function documentOf(node: DomNode, url: string): DomNode | null {
  if (node.contentDocument && isAt(node.contentDocument, url)) return node.contentDocument
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    node.contentDocument ?? [],
  ].flat()) {
    const found = documentOf(child, url)
    if (found) return found
  }
  return null
}

/** The page's own closed roots aside: the card's host is a popover. */
function cardRootIn(node: DomNode): DomNode | null {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
  if (closed && node.attributes?.includes('popover')) return closed
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = cardRootIn(child)
    if (found) return found
  }
  return null
}
