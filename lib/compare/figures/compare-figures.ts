import type { Outcome, Reason, Schedule } from '../model'
import { elapsedShare, schedule } from '../schedule'
import { type Amount, lessFrom, times, toAmount } from './amount'
import {
  type FigureComparison,
  type FigureContext,
  type FigurePair,
  isProperty,
  type PromisedFigure,
  type ReportedFigure,
} from './figure-pair'
import { unitFactor } from './kin-units'
import { refusal } from './refusals'
import { relate, repeats } from './relate'
import { hindersPlan, type Standing, standingOf } from './standing'

/**
 * What a figure on a page is to a promised one. Refusals come first, in the order of refusals.ts, then time,
 * then the numbers as intervals. Nothing is inferred: what is not said gives 'unknown'.
 */
export function compareFigures(
  promised: PromisedFigure,
  reported: ReportedFigure,
  context: FigureContext,
): FigureComparison {
  const pair = { promised, reported, context }
  const why = refusal(pair)
  if (why) return refused(why)

  const target = toAmount(promised)
  const amount = target && inTermsOf(target, pair)
  if (!target || !amount) return plain('unknown')
  if (reported.mood === 'forecast') {
    const hindrance = hindersPlan(pair, false)
    return hindrance ? refused(hindrance) : plain('forecast')
  }
  return isPlan(pair) ? comparePlan(target, amount, pair) : compareResult(target, amount, pair)
}

/** What a thing is does not grow with time; only a share or a remainder of it does. */
function isPlan({ promised, reported }: FigurePair): boolean {
  if (reported.mood === 'remainder') return false
  if (reported.mood === 'plan' || reported.isRevised) return true
  return isProperty(promised) && reported.kind !== 'share'
}

/** What was reported, in the target's unit; a share and a remainder become what is done of the target. */
function inTermsOf(target: Amount, { promised, reported }: FigurePair): Amount | null {
  const own = toAmount(reported)
  if (!own) return null
  const isShare = reported.kind === 'share'
  const isRemainder = reported.mood === 'remainder'
  const whole = target.printed
  if (whole === null && (isShare || isRemainder)) return null
  const amount = times(
    own,
    isShare ? (whole ?? 0) / 100 : (unitFactor(reported.unitText, promised.unitText) ?? 1),
  )
  if (!isRemainder) return amount
  const done = lessFrom(whole ?? 0, amount)
  // More is missing than was promised: it is of something else.
  return done.high < 0 ? null : done
}

function comparePlan(target: Amount, planned: Amount, pair: FigurePair): FigureComparison {
  const repetition = repeats(target, planned)
  const hindrance = hindersPlan(pair, repetition === 'agrees')
  if (hindrance) return refused(hindrance)
  switch (repetition) {
    case 'agrees':
      return plain('promise-repeated')
    case 'open':
      return plain('unknown')
    case 'differs':
      // 年底前完成八成 is a step of the plan, no other number.
      if (pair.reported.kind === 'share') return plain('unknown')
      return plain(pair.reported.isRevised ? 'revised' : 'different-number')
  }
}

function compareResult(target: Amount, done: Amount, pair: FigurePair): FigureComparison {
  const standing = standingOf(pair)
  if (standing.at === 'refused') return refused(standing.reason)
  if (standing.at === 'unknown') return plain('unknown')
  const outcome = outcomeOf(target, done, standing)
  return outcome === 'unknown' ? plain('unknown') : plain(outcome, pace(target, done, standing, pair))
}

function outcomeOf(target: Amount, done: Amount, { at }: Standing): Outcome {
  switch (relate(target, done)) {
    case 'equal':
      return 'same'
    case 'rounded':
      return 'approx'
    case 'over':
      return 'above'
    case 'under':
      if (at === 'running') return 'in-progress'
      if (at === 'earlier') return 'below-not-due'
      return at === 'over' ? 'below-due' : 'unknown'
    case 'open':
      // 超六成 in August is how far it has come, and no claim that the whole is near.
      return at === 'running' && target.shape !== 'ceiling' && done.shape === 'floor'
        ? 'in-progress'
        : 'unknown'
  }
}

/**
 * The even pace, for an annual target and a count up to a day of its own. A count until now (截至目前) has no
 * such day: the page's date is when it was printed. A limit from above (不足70) does not say how much is done.
 */
function pace(target: Amount, done: Amount, standing: Standing, { promised }: FigurePair): Schedule | null {
  if (standing.at !== 'running' || !standing.hasCutoff || !isAnnual(promised)) return null
  if (!target.printed || done.printed === null || done.shape === 'ceiling') return null
  return schedule(done.printed / target.printed, elapsedShare(standing))
}

function isAnnual({ deadline }: PromisedFigure): boolean {
  if (!deadline?.end.endsWith('-12-31')) return false
  return deadline.start.slice(0, 4) === deadline.end.slice(0, 4)
}

function refused(why: Reason | 'unknown'): FigureComparison {
  return why === 'unknown' ? plain('unknown') : { outcome: 'not-comparable', reason: why, schedule: null }
}

function plain(outcome: Outcome, schedule: Schedule | null = null): FigureComparison {
  return { outcome, reason: null, schedule }
}
