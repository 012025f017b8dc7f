import type { Reason } from '../model'
import { type FigurePair, isProperty } from './figure-pair'
import { countsAnotherThing, isMoneyUnit, isRateUnit, unitFactor } from './kin-units'
import { isOtherMetric, isSameMetric } from './other-metric'

/** 'unknown' where what the question needs is not said; null where it is no hindrance. */
type Answer = Reason | 'unknown' | null

/** In order: the first that hinders is the reason. Time comes after them, then the numbers. */
const QUESTIONS: ((pair: FigurePair) => Answer)[] = [
  place,
  mood,
  kind,
  unit,
  moneyStage,
  part,
  metric,
  stock,
  intended,
]

/** Why the two are not held against each other, time and numbers aside. */
export function refusal(pair: FigurePair): Answer {
  for (const question of QUESTIONS) {
    const answer = question(pair)
    if (answer) return answer
  }
  return null
}

function place({ reported }: FigurePair): Answer {
  switch (reported.place) {
    case 'home':
      return null
    case 'city':
    case 'rival':
      return 'place'
    case 'none':
      return 'unknown'
  }
}

function mood({ reported }: FigurePair): Answer {
  switch (reported.mood) {
    case 'negated':
    case 'conditional':
    case 'quoted':
      return 'quoted-or-negated'
    case 'disputed':
      return 'sources-disagree'
    case 'result':
    case 'plan':
    case 'forecast':
    case 'remainder':
      return null
  }
}

function kind({ promised, reported }: FigurePair): Answer {
  const isRate = isRateUnit(promised.unitText)
  switch (reported.kind) {
    case 'points':
      return promised.unitText === '百分点' ? null : 'points-vs-percent'
    case 'change-percent':
      return isRate ? null : 'rate-vs-level'
    case 'share':
      // A share of the work says nothing of how large a plant or its investment is.
      return isProperty(promised) && !promised.names ? 'rate-vs-level' : null
    case 'level': {
      if (promised.unitText === '百分点') return 'points-vs-percent'
      const isRatio = isRateUnit(reported.unitText) || reported.unitText === '倍'
      return isRate === isRatio ? null : 'rate-vs-level'
    }
  }
}

function unit({ promised, reported }: FigurePair): Answer {
  if (reported.kind === 'share') return null
  const [ours, theirs] = [promised.unitText, reported.unitText]
  if (unitFactor(theirs, ours) !== null) return null
  if (isMoneyUnit(ours) !== isMoneyUnit(theirs)) return 'other-metric'
  return countsAnotherThing(ours, theirs) ? 'other-metric' : 'unit'
}

/** Money signed is not money arrived, and a total that is planned not one that is spent. */
function moneyStage({ promised, reported }: FigurePair): Answer {
  if (promised.moneyStage === null || reported.kind === 'share') return null
  if (reported.moneyStage === promised.moneyStage) return null
  const isAhead = reported.mood === 'plan' || reported.mood === 'forecast'
  if (isSameMetric(promised.metric, reported.metric) && (isAhead || reported.moneyStage === null)) return null
  if (reported.moneyStage !== null) return 'money-stage'
  return isAhead || reported.mood === 'remainder' ? null : 'unknown'
}

function part({ reported }: FigurePair): Answer {
  return reported.isPart ? 'part-of-whole' : null
}

function metric({ promised, reported }: FigurePair): Answer {
  if (reported.kind !== 'share' && isOtherMetric(promised.metric, reported.metric)) return 'other-metric'
  // What a plant can make is not what it made.
  const [ours, theirs] = [promised.basis, reported.basis]
  const isMixed =
    (ours === 'capacity' && theirs === 'in-year') || (ours === 'in-year' && theirs === 'capacity')
  return isMixed ? 'other-metric' : null
}

function stock({ promised, reported }: FigurePair): Answer {
  const isStock = reported.isStock || reported.basis === 'stock'
  if (promised.basis === 'stock') return isStock || reported.basis !== 'in-year' ? null : 'new-vs-stock'
  return isStock ? 'new-vs-stock' : null
}

/** 52个申请改造并列入备选名单: what is only put down for later is neither the plan nor work done. */
function intended({ promised, reported }: FigurePair): Answer {
  if (reported.basis !== 'planned-total' || promised.basis === null || isProperty(promised)) return null
  return reported.moneyStage === null || reported.moneyStage === 'planned' ? 'intended' : null
}
