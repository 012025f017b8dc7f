import type { Outcome } from '../compare/model'

/** What outcomes are of, for people: by these the figures of the comparison are told. */
export const CLAIM_KINDS = ['numbers', 'plans', 'stages', 'refused', 'silent'] as const

export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const KIND_OF: Record<Outcome, ClaimKind> = {
  same: 'numbers',
  approx: 'numbers',
  above: 'numbers',
  'in-progress': 'numbers',
  'below-not-due': 'numbers',
  'below-due': 'numbers',
  'promise-repeated': 'plans',
  forecast: 'plans',
  'different-number': 'plans',
  revised: 'plans',
  'stage-reached': 'stages',
  'stage-not-reached': 'stages',
  postponed: 'stages',
  stopped: 'stages',
  'not-comparable': 'refused',
  unknown: 'silent',
  none: 'silent',
}
