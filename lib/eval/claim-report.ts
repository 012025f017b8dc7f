import { OUTCOMES, REASONS } from '../compare/model'
import { CLAIM_KINDS, KIND_OF } from './claim-kinds'
import { ratio } from './score'
import type { ClaimScore } from './score-claims'

/** How what is found of the pairs lies to what they say, as plain JSON. */
export interface ClaimReport {
  all: ClaimCount
  byPart: (ClaimCount & { name: string })[]
  /** By what the pair's outcome is, and by its reason where that is not-comparable. */
  byOutcome: (ClaimCount & { name: string })[]
  byReason: (ClaimCount & { name: string })[]
  byKind: (ClaimCount & { name: string })[]
}

export interface ClaimCount {
  pairs: number
  right: number
  wrong: number
  missed: number
  unmarked: number
  /** Right of all; null where there are none. */
  share: number | null
}

export function claimReportOf(scores: readonly ClaimScore[]): ClaimReport {
  const parts = [...new Set(scores.map(({ pair }) => pair.part))].sort()
  const group = (names: readonly string[], nameOf: (score: ClaimScore) => string | null) =>
    names
      .map((name) => ({ name, ...countClaims(scores.filter((score) => nameOf(score) === name)) }))
      .filter(({ pairs }) => pairs > 0)
  return {
    all: countClaims(scores),
    byPart: group(parts, ({ pair }) => pair.part),
    byOutcome: group(OUTCOMES, ({ pair }) => pair.outcome),
    byReason: group(REASONS, ({ pair }) => pair.reason),
    byKind: group(CLAIM_KINDS, ({ pair }) => KIND_OF[pair.outcome]),
  }
}

function countClaims(scores: readonly ClaimScore[]): ClaimCount {
  const count = (wanted: ClaimScore['verdict']) => scores.filter(({ verdict }) => verdict === wanted).length
  const right = count('right')
  return {
    pairs: scores.length,
    right,
    wrong: count('wrong'),
    missed: count('missed'),
    unmarked: count('unmarked'),
    share: ratio(right, scores.length),
  }
}
