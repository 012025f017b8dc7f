import type { Figure } from '../../corpus/model'
import { toAmount } from '../figures/amount'
import { compareFigures } from '../figures/compare-figures'
import { isMoneyUnit, unitFactor } from '../figures/kin-units'
import type { Outcome, Reason, Schedule } from '../model'
import { sourceBefore } from '../sources'
import { attach } from './attach'
import { withDoubt } from './doubts'
import type { ClaimsInput, ClaimTarget } from './model'
import { around, type ClaimText, type PageQuantity } from './read-text'
import { isOfRegionsList } from './region'
import { type Reported, toReported } from './reported'
import { MISSING, MISSING_IF } from './words'

/** What one figure of the page is to one that was promised. */
export interface FigureClaim {
  outcome: Outcome
  reason: Reason | null
  schedule: Schedule | null
  /** Squeezed. */
  at: { start: number; end: number }
  isKin: boolean
  /** It only says which thing is meant: 87个重点项目. */
  isName: boolean
  isPlain: boolean
  reported: Reported['figure']
  /** As the page has it. */
  figure: Figure
}

/** The more exact first. */
const EXACT_FIRST: Outcome[] = [
  'revised',
  'above',
  'same',
  'approx',
  'below-due',
  'below-not-due',
  'in-progress',
  'forecast',
  'different-number',
  'promise-repeated',
  'not-comparable',
  'unknown',
]
/** 推进87个重点项目: that some are finished is no share of what was promised. */
const ENDLESS = /推进|推动/
const MET: Outcome[] = ['above', 'same', 'approx']

/** The most exact of what the text's figures say of a promised one; null where none does. */
export function claimOf(
  page: ClaimText,
  input: ClaimsInput,
  target: ClaimTarget,
  promised: Figure,
): FigureClaim | null {
  const all = page.quantities.flatMap((quantity) => {
    const claim = claimOfQuantity(page, input, { target, promised }, quantity)
    return claim ? [claim] : []
  })
  const disputed = all.filter(({ reported, isKin }) => reported.mood === 'disputed' && isKin)
  if (disputed[0]) return spanning(disputed)
  const opposed = opposedOf(page, input, { target, promised })
  if (opposed) return opposed
  const claims = withoutGuesses(all.filter(({ isName }) => !isName))
  const best = bestOf(claims)
  const name = bestOf(all.filter(({ isName }) => isName))
  if (best && name && best.outcome === 'not-comparable') return saysOfName(best) ? best : name
  if (best && name && best.outcome === 'unknown') return name
  // 新增1742人，其中女性占四成五: what is asked for is the number, though nothing can be said of it.
  const own = claims.find(({ isKin, outcome }) => isKin && outcome === 'unknown')
  // On a page without a date, 其中41亿元 is no answer where the whole has none.
  const isUndatedPart = input.pageDate === null && best?.reason === 'part-of-whole'
  const isOfLess = best?.outcome === 'not-comparable' && (!best.isKin || isUndatedPart)
  if (isOfLess && own) return own
  if (best && isOfLargerWhole(page, target, promised, best))
    return { ...best, outcome: 'unknown', reason: null, schedule: null }
  if (best && isContradicted(best, claims))
    return { ...best, outcome: 'unknown', reason: null, schedule: null }
  return best ?? name
}

/** 公示栏上是198公顷，验收报告里是207公顷: two whose words they are, and two numbers of one thing. */
function opposedOf(
  page: ClaimText,
  { pageDate }: ClaimsInput,
  { target, promised }: { target: ClaimTarget; promised: Figure },
): FigureClaim | null {
  const sourced = page.quantities.flatMap((quantity) => {
    if (sourceBefore(around(page, quantity).before) === '') return []
    const factor = unitFactor(quantity.figure.unitText, promised.unitText)
    const attachment = factor === null ? null : attach(page, quantity, target, promised.unitText)
    return attachment?.isFirm && !attachment.isPart ? [{ quantity, attachment, factor }] : []
  })
  const [first, ...others] = sourced
  const amountOf = ({ quantity: { figure }, factor }: (typeof sourced)[number]) =>
    (figure.value ?? 0) * (factor ?? 1)
  const other = first && others.findLast((one) => amountOf(one) !== amountOf(first))
  if (!other) return null
  const { quantity, attachment } = first
  const reported = toReported(page, quantity, attachment, { promised, isEndless: false }, pageDate)
  if (reported?.figure.place !== 'home') return null
  return {
    outcome: 'not-comparable',
    reason: 'sources-disagree',
    schedule: null,
    isKin: true,
    isName: false,
    isPlain: true,
    at: { start: quantity.start, end: other.quantity.end },
    reported: reported.figure,
    figure: quantity.figure,
  }
}

function claimOfQuantity(
  page: ClaimText,
  { pageDate }: ClaimsInput,
  { target, promised }: { target: ClaimTarget; promised: Figure },
  quantity: PageQuantity,
): FigureClaim | null {
  const attachment = attach(page, quantity, target, promised.unitText)
  if (!attachment || isOfRegionsList(page, quantity)) return null
  const isKin = unitFactor(quantity.figure.unitText, promised.unitText) !== null
  if (isTotalOfOthers(page, target, promised, quantity)) return null
  const reported = toReported(
    page,
    quantity,
    attachment,
    { promised, isEndless: ENDLESS.test(target.action ?? '') },
    pageDate,
  )
  if (!reported) return null
  if (attachment.mention.mention.isElsewhere && !isKin) return null
  // Several figures were promised: each unit speaks of its own.
  const isOfAnother =
    !isKin && target.figures.some((one) => unitFactor(quantity.figure.unitText, one.unitText) !== null)
  if (isOfAnother) return null
  const { figure, names } = reported
  const context = { pageDate, promisedIn: target.promisedIn }
  const ours = { ...promised, deadline: target.deadline, names }
  const { outcome: plainly, reason, schedule } = compareFigures(ours, figure, context)
  const isDoubtful =
    isBeyondMeasure(plainly, promised, quantity) ||
    (plainly === 'different-number' && isOneMore(page, quantity, reported, promised))
  const outcome = isDoubtful ? 'unknown' : withDoubt(page, quantity, target, plainly)
  if (outcome === null) return null
  if (!attachment.isFirm && outcome !== 'not-comparable') return null
  // Plan or result is not said: only what holds of both is.
  if (reported.isOpen && compareFigures(ours, { ...figure, mood: 'plan' }, context).outcome !== plainly)
    return null
  if (isDoubtfulNumber(outcome, reported, attachment.isBeforeName)) return null
  return {
    outcome,
    reason,
    schedule: outcome === plainly ? schedule : null,
    isKin: isKin || figure.kind === 'share',
    isName:
      (names || (promised.basis === 'capacity' && attachment.isBeforeName)) && outcome === 'promise-repeated',
    at: withMissing(page, quantity, figure.mood === 'remainder'),
    isPlain: reported.isPlain,
    reported: figure,
    figure: quantity.figure,
  }
}

/** 四季度再推广260辆: a plan of what is added, or of a part of the year, is no other number for the whole. */
function isOneMore(
  page: ClaimText,
  quantity: PageQuantity,
  { figure: { period } }: Reported,
  { basis }: Figure,
): boolean {
  // What a plant can make is of no day, whichever one is told of it.
  if (basis !== 'capacity' && period !== null && period !== 'unresolved' && period.kind === 'part')
    return true
  return ONE_MORE.test(around(page, quantity).before)
}

const ONE_MORE = /(?:再|另|又|继续|追加|还将|还要|新增加|剩余|其余|余下)[^，。；]{0,12}$/

/** Ten times what was promised: of a larger place, whatever the words say. */
const BEYOND_MEASURE = 10

function isBeyondMeasure(outcome: Outcome, promised: Figure, { figure }: PageQuantity): boolean {
  const [target, amount] = [toAmount(promised)?.printed, toAmount(figure)?.printed]
  if (outcome !== 'above' || !target || !amount) return false
  return amount * (unitFactor(figure.unitText, promised.unitText) ?? 0) > BEYOND_MEASURE * target
}

/** 观摩项目12个，总投资90亿元: a total of other projects than those that were counted in the promise. */
function isTotalOfOthers(
  page: ClaimText,
  target: ClaimTarget,
  promised: Figure,
  quantity: PageQuantity,
): boolean {
  if (promised.basis !== 'planned-total' || !isMoneyUnit(quantity.figure.unitText)) return false
  const count = target.figures.find(({ basis }) => basis === 'count')
  if (!count) return false
  const sentence = page.clauses[quantity.clause]?.sentence
  const counted = page.quantities.findLast(
    (other) =>
      other.start < quantity.start &&
      page.clauses[other.clause]?.sentence === sentence &&
      unitFactor(other.figure.unitText, count.unitText) !== null,
  )
  if (counted === undefined) return false
  if (isOfRegionsList(page, counted)) return true
  return attach(page, counted, target, count.unitText)?.isFirm !== true
}

/** Another number before a name is claimed only of a list that is planned or settled. */
function isDoubtfulNumber(outcome: Outcome, { names, figure }: Reported, isBeforeName: boolean): boolean {
  return outcome === 'different-number' && names && isBeforeName && figure.period === null
}

/** 共实施3处，已完成2处: what was plainly done stands against what may only be meant. */
function withoutGuesses(claims: readonly FigureClaim[]): FigureClaim[] {
  const isDone = ({ isKin, isPlain, reported }: FigureClaim) =>
    isKin && isPlain && (reported.mood === 'result' || reported.mood === 'remainder')
  if (!claims.some(isDone)) return [...claims]
  return claims.filter(({ isKin, isPlain }) => !isKin || isPlain)
}

function bestOf(claims: readonly FigureClaim[]): FigureClaim | null {
  return [...claims].sort(byExactness)[0] ?? null
}

function byExactness(a: FigureClaim, b: FigureClaim): number {
  const rank = EXACT_FIRST.indexOf(a.outcome) - EXACT_FIRST.indexOf(b.outcome)
  if (rank !== 0) return rank
  if (a.isKin !== b.isKin) return a.isKin ? -1 : 1
  // Of two running totals the later; of a count and a share the count.
  const isShare = (one: FigureClaim) => one.reported.kind === 'share'
  if (isShare(a) !== isShare(b)) return isShare(a) ? 1 : -1
  return endOf(b).localeCompare(endOf(a))
}

function endOf({ reported: { period } }: FigureClaim): string {
  return period && period !== 'unresolved' ? period.end : ''
}

/** 其中63个 says more than that there are 87; what another unit says is of another question. */
function saysOfName({ isKin, reported }: FigureClaim): boolean {
  return isKin || reported.kind !== 'level'
}

/** 5条道路改造，已完工4条 against 3 that were promised: done of a larger whole than that. */
function isOfLargerWhole(page: ClaimText, target: ClaimTarget, promised: Figure, best: FigureClaim): boolean {
  if (!MET.includes(best.outcome) || promised.basis !== 'count' || promised.value === null) return false
  const own = page.quantities.find(({ start }) => start === best.at.start)
  const done = best.figure.value
  if (!own || done === null || done === promised.value) return false
  const sentence = page.clauses[own.clause]?.sentence
  return page.quantities.some((other) => {
    const factor = unitFactor(other.figure.unitText, promised.unitText)
    if (other.start >= own.start || factor === null || page.clauses[other.clause]?.sentence !== sentence)
      return false
    const whole = (other.figure.value ?? 0) * factor
    return (
      whole > done &&
      whole !== promised.value &&
      attach(page, other, target, promised.unitText)?.isFirm === true
    )
  })
}

/** Two results of one time, one that meets the target and one that does not. */
function isContradicted(best: FigureClaim, claims: readonly FigureClaim[]): boolean {
  if (!MET.includes(best.outcome)) return false
  return claims.some(
    (other) =>
      (other.outcome === 'below-due' || other.outcome === 'in-progress') &&
      endOf(other) === endOf(best) &&
      !isOfShare(other),
  )
}

function isOfShare({ reported: { kind, mood } }: FigureClaim): boolean {
  return kind === 'share' || mood === 'remainder'
}

/** 48个，另一份写的是43个: both stand there. */
function spanning(claims: readonly FigureClaim[]): FigureClaim {
  const [first] = claims
  const last = claims.at(-1)
  if (!first || !last) throw new RangeError('expected claims, found none')
  return { ...first, at: { start: first.at.start, end: last.at.end } }
}

const CUES = `${MISSING}|${MISSING_IF}`.split('|').map((cue) => cue.trim())

/** 还差310辆: the words that make it a remainder belong to it. */
function withMissing(page: ClaimText, quantity: PageQuantity, isRemainder: boolean) {
  const { start, end } = quantity
  if (!isRemainder) return { start, end }
  const { before } = around(page, quantity)
  const cue = CUES.filter((one) => one !== '' && before.endsWith(one)).sort((a, b) => b.length - a.length)[0]
  return { start: start - (cue?.length ?? 0), end }
}
