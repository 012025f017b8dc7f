import type { PageClaim } from '../../compare/claims/page-claim'
import { MISSING, MISSING_IF } from '../../compare/claims/words'
import { lessFrom, times, toAmount } from '../../compare/figures/amount'
import { isRateUnit, unitFactor } from '../../compare/figures/kin-units'

/** A remainder's words begin with those that make it one (还差310辆). */
const REMAINDER = new RegExp(`^(?:${MISSING}|${MISSING_IF})`)

/**
 * The number that a page's figure makes of the promised one, in the promised unit: of a share (完成七成) and of a
 * remainder what is done. A range is told by its middle. Null where it gives no number.
 */
export function claimValue({ reported, reportedFigure, promisedFigure }: PageClaim): number | null {
  if (!reportedFigure || !promisedFigure) return null
  const own = toAmount(reportedFigure)
  const whole = toAmount(promisedFigure)?.printed ?? null
  if (!own) return null
  const isShare = isRateUnit(reportedFigure.unitText) && !isRateUnit(promisedFigure.unitText)
  const isRemainder = REMAINDER.test(reported.trim())
  if ((isShare || isRemainder) && whole === null) return null
  const factor = isShare ? (whole ?? 0) / 100 : unitFactor(reportedFigure.unitText, promisedFigure.unitText)
  if (factor === null) return null
  const amount = times(own, factor)
  const done = isRemainder ? lessFrom(whole ?? 0, amount) : amount
  const value = done.printed ?? (done.low + done.high) / 2
  return Number.isFinite(value) ? value : null
}
