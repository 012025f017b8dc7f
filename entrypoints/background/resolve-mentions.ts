import { type PageDate, readPageDate } from '../../lib/compare/page-date'
import { dayInChina } from '../../lib/compare/page-date/read-day'
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
import { claimsBySpot } from './claim-mentions'
import { sharedDetector } from './shared-detector'
import { toUnshownMentions } from './show-unshown'
import { keepTopPage, topPage } from './top-page'

/** Verifies a batch of a page's flows, and sends along all that card and popup show of what it finds. */
export async function resolveMentions(request: ResolveRequest, asker: FrameAsker): Promise<ResolveAnswer> {
  const detector = await sharedDetector()
  const { detection, pageDate } = await read(request, asker)
  const { flows } = request.page
  const corrections = await correctionsFor(asker)
  const { mentions, corrected } = applyCorrections(detection.mentions, corrections, detector.fold)
  const silent = toUnshownMentions(detection.unshown.slice(0, LIMITS.unshown), flows, detector)
  const unshown = [...corrected, ...silent]
    .slice(0, LIMITS.unshown)
    .sort((a, b) => a.flow - b.flow || a.start - b.start)
  const found = { flows, mentions, unshown: detection.unshown, pageDate: pageDate?.date ?? null }
  const claimsOf = await claimsBySpot(found, detector)
  const projectIds = [...mentions, ...unshown].map(({ projectId }) => projectId)
  return {
    mentions: mentions.map((mention) => ({ ...mention, claims: claimsOf(mention) })),
    unshown: unshown.map((words) => ({ ...words, claims: claimsOf(words) })),
    carry: detection.carry,
    pageDate,
    projects: await projectViews(projectIds),
  }
}

interface Read {
  detection: Detection
  pageDate: PageDate | null
}

async function read(request: ResolveRequest, asker: FrameAsker): Promise<Read> {
  const pageDate = readPageDate(request.dating, dayInChina(Date.now()))
  if (asker.frameId !== 0) return readChild(request, asker, pageDate)
  const detection = await detect(request)
  await keepTopPage(asker, detection.carry, pageDate)
  return { detection, pageDate }
}

/** A frame without a title, a place or a date of its own is read in the light of the page around it. */
async function readChild(
  { page, carry }: ResolveRequest,
  asker: FrameAsker,
  ownDate: PageDate | null,
): Promise<Read> {
  const titled = { ...page, title: page.title || asker.tabTitle }
  const own = await detect({ page: titled, carry })
  const isPlaced = carry !== null || Object.keys(own.carry.places).length > 0
  if (isPlaced && ownDate !== null) return { detection: own, pageDate: ownDate }
  const top = await topPage(asker)
  return {
    detection: isPlaced || top === null ? own : await detect({ page: titled, carry: top.carry }),
    pageDate: ownDate ?? top?.pageDate ?? null,
  }
}

async function correctionsFor({ site, tabId }: FrameAsker): Promise<Correction[]> {
  const kept = correctionsOf(site).catch((error) => {
    // A full disk: marks that the reader had taken away are better than none at all.
    console.warn('The corrections could not be read.', error)
    return []
  })
  return [...(await kept), ...(await privateCorrectionsOf(tabId))]
}

async function detect({ page, carry }: Pick<ResolveRequest, 'page' | 'carry'>): Promise<Detection> {
  return detectPage(page, await sharedDetector(), carry)
}
