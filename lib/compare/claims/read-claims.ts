import type { Figure } from '../../corpus/model'
import type { Outcome } from '../model'
import { claimOf, type FigureClaim } from './figure-claims'
import type { Claim, ClaimsInput, ClaimTarget } from './model'
import { type ClaimText, readText } from './read-text'
import { type StageClaim, stageClaimOf } from './stage-claims'

/** Of a thing that a figure only names, these say more: 3000万吨产业园开工奠基. */
const SAYS_MORE: Outcome[] = ['stage-reached', 'stage-not-reached', 'postponed', 'stopped', 'not-comparable']
/** Of a number of things (48个老旧小区) only these do: a verb beside it may be of some of them. */
const SAYS_MORE_OF_MANY: Outcome[] = ['postponed', 'stopped']

/**
 * What a text is to the targets that it mentions: a claim for each promised figure of a target, or for its
 * stage, where it has no figure or none of them is spoken of. Pure, and of one text.
 */
export function readClaims(input: ClaimsInput): Claim[] {
  const page = readText(input)
  const mentioned = new Set(input.mentions.map(({ projectId }) => projectId))
  const ours = new Set(input.mentions.filter((one) => !one.isElsewhere).map(({ projectId }) => projectId))
  return input.targets
    .filter(({ projectId }) => mentioned.has(projectId))
    .flatMap((target) => claimsFor(page, input, target, ours.has(target.projectId)))
}

function claimsFor(page: ClaimText, input: ClaimsInput, target: ClaimTarget, isOurs: boolean): Claim[] {
  if (!target.commitment) return [none(target, null)]
  const figures = target.figures.map((promised) => ({
    promised,
    claim: claimOf(page, input, target, promised),
  }))
  const spoken = figures.filter(({ claim }) => claim !== null)
  if (!isOurs && spoken.length > 0)
    return spoken.map(({ promised, claim }) => ofFigure(page, target, promised, claim))
  if (!isOurs) return [elsewhere(page, input, target)]
  const stage = hasStage(target) ? ofTheWhole(page, target, stageClaimOf(page, input, target)) : NO_STAGE
  const isNameOnly =
    spoken.length > 0 && spoken.every(({ claim, promised }) => yields(claim, promised, stage))
  if ((spoken.length === 0 && stage.outcome !== 'none') || isNameOnly) return [ofStage(page, target, stage)]
  if (figures.length === 0) return [ofStage(page, target, stage)]
  // What is only named says less than what another figure is refused for.
  const isRefused = figures.some(({ claim }) => claim?.outcome === 'not-comparable')
  return figures.map(({ promised, claim }) =>
    ofFigure(page, target, promised, isRefused && claim?.isName ? null : claim),
  )
}

/** 乌达区的特勤站建成投用: a stage is reached, and not of ours. */
function elsewhere(page: ClaimText, input: ClaimsInput, target: ClaimTarget): Claim {
  const [promised] = target.figures
  if (promised) return none(target, promised)
  const mentions = page.mentions.map((one) => ({ ...one, mention: { ...one.mention, isElsewhere: false } }))
  const stage = stageClaimOf({ ...page, mentions }, input, target)
  const isSaid = stage.outcome !== 'none' && stage.outcome !== 'unknown'
  return ofStage(page, target, isSaid ? { ...stage, outcome: 'not-comparable', reason: 'place' } : NO_STAGE)
}

const OF_THE_WHOLE: Outcome[] = ['stage-reached', 'promise-repeated', 'forecast']

/** 将对16家煤矿实施整合 where 18 were promised: whether all of it is meant is not said. */
function ofTheWhole(page: ClaimText, { figures }: ClaimTarget, stage: StageClaim): StageClaim {
  const { at, outcome } = stage
  if (!at || !OF_THE_WHOLE.includes(outcome)) return stage
  const clause = page.clauses.find(({ start, end }) => start < at.end && at.end <= end)
  const isOther = page.quantities.some(
    ({ figure, start }) =>
      clause !== undefined &&
      start >= clause.start &&
      start < clause.end &&
      figures.some(
        ({ basis, unitText, value }) =>
          basis === 'count' && unitText === figure.unitText && value !== figure.value,
      ),
  )
  return isOther ? { ...stage, outcome: 'unknown' } : stage
}

const NO_STAGE: StageClaim = { outcome: 'none', reason: null, at: null, period: null }

/** A sum of a year (固定资产投资, 新增就业) or of vehicles is no thing that is built or opened. */
function hasStage({ figures }: ClaimTarget): boolean {
  return !figures.some(({ basis, unitText }) => basis === 'in-year' || unitText === '辆')
}

function yields(claim: FigureClaim | null, { basis }: Figure, { outcome }: StageClaim): boolean {
  if (!claim?.isName) return false
  return (basis === 'capacity' ? SAYS_MORE : SAYS_MORE_OF_MANY).includes(outcome)
}

function ofFigure(page: ClaimText, target: ClaimTarget, promised: Figure, claim: FigureClaim | null): Claim {
  const words = promisedWords(promised, target)
  if (!claim) return none(target, promised)
  return {
    targetId: target.id,
    promised: words,
    promisedFigure: promised,
    outcome: claim.outcome,
    reason: claim.reason,
    at: page.toRaw(claim.at),
    reportedFigure: claim.figure,
    period: claim.reported.period === 'unresolved' ? null : claim.reported.period,
    schedule: claim.schedule,
  }
}

function ofStage(page: ClaimText, target: ClaimTarget, stage: StageClaim): Claim {
  return {
    targetId: target.id,
    promised: actOf(target),
    promisedFigure: null,
    outcome: stage.outcome,
    reason: stage.reason,
    at: stage.at && page.toRaw(stage.at),
    reportedFigure: null,
    period: stage.period,
    schedule: null,
  }
}

function none(target: ClaimTarget, promised: Figure | null): Claim {
  return {
    targetId: target.id,
    promised: promised && promisedWords(promised, target),
    promisedFigure: promised,
    outcome: 'none',
    reason: null,
    at: null,
    reportedFigure: null,
    period: null,
    schedule: null,
  }
}

/** 突破1500亿元: the verb is the act, the figure what follows it. */
function promisedWords({ exact }: Figure, { action }: ClaimTarget): string {
  const verb = action?.split('…').at(-1)
  return verb && exact.startsWith(verb) ? exact.slice(verb.length) : exact
}

/** Of 推动…开工建设 the step is what was promised. */
function actOf({ action }: ClaimTarget): string | null {
  return action?.split('…').at(-1) ?? null
}
