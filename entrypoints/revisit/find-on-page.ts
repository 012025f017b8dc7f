import { boxesOf } from '../../lib/page/boxes'
import { gatherFlows } from '../../lib/page/gather'
import { rangesOf } from '../../lib/page/ranges'
import { scrollToMiddle } from '../../lib/page/scroll-to'
import { squeeze } from '../../lib/record/squeeze'

/** A page is taken to be filled in after so many ms without a change, and after so many in all. */
const QUIET_MS = 1_500
const PATIENCE_MS = 10_000

/** Documents that are text; a viewer's own page is not. */
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/**
 * Whether the sentence stands in this document, as its text is gathered for marks; then the page is moved to it,
 * unless it was moved already. Null where the document has no text of its own.
 *
 * @param isPatient waits for a page that is still being filled in
 */
export async function findOnPage(exact: string, isPatient: boolean): Promise<'there' | 'changed' | null> {
  if (!READABLE.has(document.contentType)) return null
  const sought = squeeze(exact).text
  const isThere = isIn(sought) || (isPatient && (await appears(sought)))
  return isThere ? 'there' : 'changed'
}

function isIn(sought: string): boolean {
  for (const flow of gatherFlows(document)) {
    const { text, offsets } = squeeze(flow.text)
    const at = text.indexOf(sought)
    if (at < 0) continue
    const end = (offsets[at + sought.length - 1] as number) + 1
    show(rangesOf(flow, offsets[at] as number, end))
    return true
  }
  return false
}

/** The address asks the browser to go there; not every browser does, and none goes to a frame. */
function show(ranges: StaticRange[]): void {
  const [range] = ranges
  const [box] = boxesOf(document, ranges)
  const isInSight = box !== undefined && box.top < innerHeight && box.bottom > 0
  if (range && !isInSight && scrollY === 0) scrollToMiddle(range)
}

/** Whether the sentence comes while the page is being filled in. */
function appears(sought: string): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isThere: boolean) => {
      observer.disconnect()
      clearTimeout(quiet)
      clearTimeout(patience)
      resolve(isThere)
    }
    const give = () => settle(isIn(sought))
    let quiet = setTimeout(give, QUIET_MS)
    const patience = setTimeout(give, PATIENCE_MS)
    const observer = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(give, QUIET_MS)
    })
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  })
}
