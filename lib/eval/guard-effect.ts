import type { Guard } from '../detect/lexicon'
import type { PageScore } from './score-page'

/** A guard that lets everything pass, to measure what the real one changes. */
export const NO_GUARD: Guard = { longest: 0, words: [] }

/**
 * What the guard against cutting a name out of a longer word changes, for better and for worse: it drops
 * places as well as names, and a sentence without its rival place may become ours.
 */
export interface GuardEffect {
  /** Traps that are broken without it only, and with it only. */
  traps: { held: number; broken: number }
  /** Sure mentions that are found with it only, and without it only. */
  mentions: { found: number; lost: number }
  /** Wrong marks that a page has fewer with it, and more with it. */
  wrong: { spared: number; added: number }
}

/** @param guarded, unguarded the same pages in the same order, scored with the guard and without it */
export function guardEffect(guarded: readonly PageScore[], unguarded: readonly PageScore[]): GuardEffect {
  const effect: GuardEffect = {
    traps: { held: 0, broken: 0 },
    mentions: { found: 0, lost: 0 },
    wrong: { spared: 0, added: 0 },
  }
  guarded.forEach((score, i) => {
    const without = unguarded[i] ?? score
    score.traps.forEach(({ isBroken }, k) => {
      if (isBroken === without.traps[k]?.isBroken) return
      effect.traps[isBroken ? 'broken' : 'held']++
    })
    const missed = new Set(score.missed)
    const missedWithout = new Set(without.missed)
    effect.mentions.found += without.missed.filter((mention) => !missed.has(mention)).length
    effect.mentions.lost += score.missed.filter((mention) => !missedWithout.has(mention)).length
    effect.wrong.spared += Math.max(0, without.wrong.length - score.wrong.length)
    effect.wrong.added += Math.max(0, score.wrong.length - without.wrong.length)
  })
  return effect
}
