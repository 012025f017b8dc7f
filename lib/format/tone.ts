import type { PageClaim } from '../compare/claims/page-claim'

/** How an outcome is set: by what kind of thing it is, never as praise or blame. */
export type Tone = 'open' | 'met' | 'apart' | 'not-compared'

export function toneOf(outcome: PageClaim['outcome']): Tone {
  switch (outcome) {
    case 'same':
    case 'approx':
    case 'above':
    case 'stage-reached':
      return 'met'
    case 'below-due':
    case 'different-number':
    case 'revised':
    case 'postponed':
    case 'stopped':
      return 'apart'
    case 'promise-repeated':
    case 'in-progress':
    case 'below-not-due':
    case 'forecast':
    case 'stage-not-reached':
      return 'open'
    case 'not-comparable':
    case 'unknown':
      return 'not-compared'
  }
}
