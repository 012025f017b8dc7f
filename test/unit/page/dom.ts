import { parseHTML } from 'linkedom'
import { gatherFlows } from '../../../lib/page/gather'

/** A document as Node sees it: parsed, without layout. */
export function documentOf(body: string): Document {
  return parseHTML(`<!doctype html><html><head><title>题</title></head><body>${body}</body></html>`).document
}

export function textsOf(body: string): string[] {
  return gatherFlows(documentOf(body)).map((flow) => flow.text)
}
