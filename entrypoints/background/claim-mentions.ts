import type { PageClaim } from '../../lib/compare/claims/page-claim'
import type { Detector } from '../../lib/detect/detector'
import type { Mention, Unshown } from '../../lib/detect/mention'
import { toClaimTarget } from '../../lib/resolve/claims-input'
import { pageClaims } from '../../lib/resolve/page-claims'
import { targetContexts } from '../../lib/store/corpus-queries'

export interface Found {
  flows: readonly string[]
  mentions: readonly Mention[]
  unshown: readonly Unshown[]
  /** ISO date, or null. */
  pageDate: string | null
}

/** Gives what the paragraph of a mention says to its project's targets. */
export async function claimsBySpot(
  { flows, mentions, unshown, pageDate }: Found,
  detector: Detector,
): Promise<(spot: Pick<Mention, 'flow' | 'projectId'>) => PageClaim[]> {
  const elsewhere = unshown.filter(({ reason }) => reason === 'other-place')
  const projectIds = new Set([...mentions, ...elsewhere].map(({ projectId }) => projectId))
  const targetIds = detector.projects.flatMap((one) => (one && projectIds.has(one.id) ? one.targetIds : []))
  const contexts = await targetContexts(targetIds)
  const projectOf = new Map(contexts.map(({ target }) => [target.id, target.projectId]))
  const targets = contexts.map(({ target, project, document }) =>
    toClaimTarget(target, project.name, document.period.value),
  )
  const [mentionsIn, elsewhereIn] = [byFlow(mentions), byFlow(elsewhere)]
  const claims = new Map<number, PageClaim[]>()
  for (const flow of new Set([...mentionsIn.keys(), ...elsewhereIn.keys()])) {
    const detected = {
      text: flows[flow] ?? '',
      pageDate,
      mentions: mentionsIn.get(flow) ?? [],
      unshown: elsewhereIn.get(flow) ?? [],
    }
    claims.set(flow, pageClaims(detected, targets, detector))
  }
  return ({ flow, projectId }) =>
    claims.get(flow)?.filter(({ targetId }) => projectOf.get(targetId) === projectId) ?? []
}

function byFlow<T extends { flow: number }>(found: readonly T[]): Map<number, T[]> {
  const flows = new Map<number, T[]>()
  for (const one of found) {
    const there = flows.get(one.flow)
    if (there) there.push(one)
    else flows.set(one.flow, [one])
  }
  return flows
}
