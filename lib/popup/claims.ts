import type { PageClaim } from '../compare/claims/page-claim'
import type { PlacedMention } from './group'

/** What the popup holds against the targets, and whether the page says it at another mention than the shown one. */
export interface ShownClaims {
  claims: PageClaim[]
  elsewhere: boolean
}

/**
 * The claims to show with the mention at `index` of a project's: its own, else those of the nearest other that
 * speaks of one of its targets; of two as near the earlier, where an article says it first.
 */
export function claimsToShow(mentions: readonly PlacedMention[], index: number): ShownClaims {
  const mention = mentions[index]
  if (!mention) return { claims: [], elsewhere: false }
  const own = about(mention.targetIds, mention)
  if (own.length > 0) return { claims: own, elsewhere: false }
  const others = mentions
    .map((other, at) => ({ claims: about(mention.targetIds, other), apart: Math.abs(at - index) }))
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => a.apart - b.apart)
  const [nearest] = others
  return { claims: nearest?.claims ?? [], elsewhere: nearest !== undefined }
}

function about(targetIds: readonly string[], { claims }: PlacedMention): PageClaim[] {
  return claims.filter(({ targetId }) => targetIds.includes(targetId))
}
