import { detectPage } from '../../lib/detect/detect-page'
import type { Detection } from '../../lib/detect/mention'
import type { ResolveAnswer, ResolveRequest } from '../../lib/messages/protocol'
import { projectViews } from '../../lib/store/corpus-queries'
import type { FrameAsker } from './asker'
import { sharedDetector } from './shared-detector'
import { keepTopPlaces, topPlaces } from './top-places'

/** Verifies a batch of a page's flows, and sends along all that a card shows of what it finds. */
export async function resolveMentions(request: ResolveRequest, asker: FrameAsker): Promise<ResolveAnswer> {
  const isTop = asker.frameId === 0
  const { mentions, carry } = isTop ? await detect(request) : await detectInChild(request, asker)
  if (isTop) await keepTopPlaces(asker, carry)
  return { mentions, carry, projects: await projectViews(mentions.map(({ projectId }) => projectId)) }
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
