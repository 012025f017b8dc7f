import type { Guard } from '../detect/lexicon'
import type { PageScore } from './score-page'

/** A guard that lets everything pass, to measure what the real one changes. */
export const NO_GUARD: Guard = { longest: 0, before: {}, after: {} }

/** What the guard against cutting a name out of a longer word changes. */
export interface GuardEffect {
  /** Sure mentions that are right without it and missed with it. */
  mentionsLost: number
  /** Traps that are broken without it and held with it. */
  trapsHeld: number
  /** Wrong marks without it, less those with it. */
  wrongSpared: number
}

/** @param guarded, unguarded the same pages in the same order, scored with the guard and without it */
export function guardEffect(guarded: readonly PageScore[], unguarded: readonly PageScore[]): GuardEffect {
  const effect: GuardEffect = { mentionsLost: 0, trapsHeld: 0, wrongSpared: 0 }
  guarded.forEach((score, i) => {
    const without = unguarded[i] ?? score
    const found = new Set(without.right.map(({ mention }) => mention))
    effect.mentionsLost += score.missed.filter((mention) => found.has(mention)).length
    effect.trapsHeld += score.traps.filter(
      ({ isBroken }, k) => !isBroken && without.traps[k]?.isBroken,
    ).length
    effect.wrongSpared += without.wrong.length - score.wrong.length
  })
  return effect
}
