import type { Piece } from './clusters'
import { type Identity, WORDS } from './weights'

/** The strongest kind of the words; topics lean on a name or an anchor near them, numbers on anything. */
export function identityOf(pieces: readonly Piece[], nearby: readonly Piece[]): Identity {
  const own = strongest(pieces)
  // 三维在乌海的BDO: who builds it is known, so that the city is place enough.
  const isOfCompany = [...pieces, ...nearby].some(({ kind }) => kind === 'anchor')
  if (own === 'generic' && isOfCompany) return 'anchor'
  if (own !== null && own !== 'topic') return own
  const lent = strongest(nearby)
  if (lent === 'name' || lent === 'anchor') return 'anchor'
  return own ?? lent ?? 'topic'
}

/** Parts what weighs the same, and nothing else: less than the least step between two weights. */
const TIE = 0.1

/** The strongest kind among pieces; numbers and acts have none. */
export function strongest(pieces: readonly Piece[]): Identity | null {
  let best: Identity | null = null
  let top = 0
  for (const { kind, scope } of pieces) {
    if (kind === 'figure' || kind === 'act') continue
    // An anchor asks less of the place than a measure of the same weight.
    const weight = WORDS[kind] + (kind === 'anchor' || scope === 'city' ? TIE : 0)
    if (weight <= top) continue
    top = weight
    best = kind === 'generic' && scope === 'city' ? 'cityGeneric' : kind
  }
  return best
}
