import type { GoldMention } from './gold'
import type { Mark } from './marks'

/** The set of targets that a page speaks of, whatever words and however often. */
export interface TargetScore {
  right: string[]
  wrong: string[]
  missed: string[]
}

/**
 * A mark stands for those of its project's targets that the page's mentions name, and for the nearest
 * where they name none. A target that is only debatable counts neither way.
 */
export function scoreTargets(mentions: readonly GoldMention[], marks: readonly Mark[]): TargetScore {
  const sure = new Set(mentions.filter((mention) => mention.sure).flatMap(({ targets }) => targets))
  const named = new Set(mentions.flatMap(({ targets }) => targets))
  const marked = new Set(
    marks.flatMap(({ mention: { targetIds } }) => {
      const known = targetIds.filter((id) => named.has(id))
      return known.length > 0 ? known : targetIds.slice(0, 1)
    }),
  )
  return {
    right: [...marked].filter((id) => sure.has(id)),
    wrong: [...marked].filter((id) => !named.has(id)),
    missed: [...sure].filter((id) => !marked.has(id)),
  }
}
