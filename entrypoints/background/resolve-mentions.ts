import { detectPage } from '../../lib/detect/detect-page'
import type { Detection } from '../../lib/detect/mention'
import { LIMITS } from '../../lib/messages/limits'
import type { ResolveAnswer, ResolveRequest } from '../../lib/messages/protocol'
import { projectViews } from '../../lib/store/corpus-queries'
import { correctionsOf } from '../../lib/store/corrections'
import type { Correction } from '../../lib/store/database'
import { privateCorrectionsOf } from '../../lib/store/private-corrections'
import { applyCorrections } from './apply-corrections'
import type { FrameAsker } from './asker'
import { sharedDetector } from './shared-detector'
import { toUnshownMentions } from './show-unshown'
import { keepTopPlaces, topPlaces } from './top-places'

/** Verifies a batch of a page's flows, and sends along all that card and popup show of what it finds. */
export async function resolveMentions(request: ResolveRequest, asker: FrameAsker): Promise<ResolveAnswer> {
  const isTop = asker.frameId === 0
  const detected = isTop ? await detect(request) : await detectInChild(request, asker)
  const { carry } = detected
  if (isTop) await keepTopPlaces(asker, carry)
  const detector = await sharedDetector()
  const { mentions, corrected } = applyCorrections(
    detected.mentions,
    await correctionsFor(asker),
    detector.fold,
  )
  const silent = toUnshownMentions(detected.unshown.slice(0, LIMITS.unshown), request.page.flows, detector)
  const unshown = [...corrected, ...silent]
    .slice(0, LIMITS.unshown)
    .sort((a, b) => a.flow - b.flow || a.start - b.start)
  const projectIds = [...mentions, ...unshown].map(({ projectId }) => projectId)
  return { mentions, unshown, carry, projects: await projectViews(projectIds) }
}

async function correctionsFor({ site, tabId }: FrameAsker): Promise<Correction[]> {
  const kept = correctionsOf(site).catch((error) => {
    // A full disk: marks that the reader had taken away are better than none at all.
    console.warn('The corrections could not be read.', error)
    return []
  })
  return [...(await kept), ...(await privateCorrectionsOf(tabId))]
}

async function detect({ page, carry }: ResolveRequest): Promise<Detection> {
  return detectPage(page, await sharedDetector(), carry)
}

/** A frame without a title or a place of its own is read in the light of the page around it. */
async function detectInChild({ page, carry }: ResolveRequest, asker: FrameAsker): Promise<Detection> {
  const titled = { ...page, title: page.title || asker.tabTitle }
  const own = await detect({ page: titled, carry })
  if (carry !== null || Object.keys(own.carry.places).length > 0) return own
  const top = await topPlaces(asker)
  return top === null ? own : detect({ page: titled, carry: top })
}
