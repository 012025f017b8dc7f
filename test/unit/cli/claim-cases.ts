import { ROWS as above } from './claims/above'
import { ROWS as approx } from './claims/approx'
import { ROWS as belowDue } from './claims/below-due'
import { ROWS as belowNotDue } from './claims/below-not-due'
import { ROWS as cumulative } from './claims/cumulative'
import { ROWS as differentNumber } from './claims/different-number'
import { ROWS as forecast } from './claims/forecast'
import { ROWS as inProgress } from './claims/in-progress'
import { ROWS as intended } from './claims/intended'
import { ROWS as moneyStage } from './claims/money-stage'
import { ROWS as newVsStock } from './claims/new-vs-stock'
import { ROWS as none } from './claims/none'
import { ROWS as otherMetric } from './claims/other-metric'
import { ROWS as partOfPeriod } from './claims/part-of-period'
import { ROWS as partOfWhole } from './claims/part-of-whole'
import { ROWS as place } from './claims/place'
import { ROWS as pointsVsPercent } from './claims/points-vs-percent'
import { ROWS as postponed } from './claims/postponed'
import { ROWS as promiseRepeated } from './claims/promise-repeated'
import { ROWS as quotedOrNegated } from './claims/quoted-or-negated'
import { ROWS as rateVsLevel } from './claims/rate-vs-level'
import { ROWS as revised } from './claims/revised'
import { ROWS as same } from './claims/same'
import { ROWS as sourcesDisagree } from './claims/sources-disagree'
import { ROWS as stageNotReached } from './claims/stage-not-reached'
import { ROWS as stageReached } from './claims/stage-reached'
import { ROWS as stopped } from './claims/stopped'
import { ROWS as unit } from './claims/unit'
import { ROWS as unknown } from './claims/unknown'
import { ROWS as year } from './claims/year'

/** Sentences written for this project, by the outcome that they have, and not-comparable by its reason. */
export const CLAIM_CASES = [
  ...promiseRepeated,
  ...same,
  ...approx,
  ...above,
  ...inProgress,
  ...belowNotDue,
  ...belowDue,
  ...forecast,
  ...differentNumber,
  ...revised,
  ...stageReached,
  ...stageNotReached,
  ...postponed,
  ...stopped,
  ...place,
  ...year,
  ...partOfPeriod,
  ...cumulative,
  ...intended,
  ...moneyStage,
  ...partOfWhole,
  ...newVsStock,
  ...rateVsLevel,
  ...pointsVsPercent,
  ...otherMetric,
  ...unit,
  ...quotedOrNegated,
  ...sourcesDisagree,
  ...unknown,
  ...none,
].map(([pageDate, text, target, promised, says, reported]) => ({
  pageDate,
  text,
  target,
  promised,
  says,
  reported,
}))
