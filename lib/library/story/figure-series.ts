import type { PageClaim } from '../../compare/claims/page-claim'
import { type Amount, toAmount } from '../../compare/figures/amount'
import type { Deadline, Figure } from '../../corpus/model'
import type { KeptMention, KeptTarget } from '../../record/model'
import { claimValue } from './claim-value'

/** What a page said of a promised figure: a result, or what it expected. */
export interface FigurePoint {
  entry: KeptMention
  claim: PageClaim
  kind: 'result' | 'forecast'
  /** ISO date: the end of the time that the figure speaks of, else the page's day. */
  day: string
  /** In the promised figure's base unit. */
  value: number
}

/** What was said of one promised figure as time went on. */
export interface FigureSeries {
  targetId: string
  promised: Figure
  goal: Amount
  deadline: Deadline | null
  /** The earliest first. */
  points: FigurePoint[]
  /** Claims that no point stands for: not comparable, undecided, a plan, without time or number. */
  omitted: number
}

const RESULTS: PageClaim['outcome'][] = [
  'same',
  'approx',
  'above',
  'in-progress',
  'below-not-due',
  'below-due',
]

/** What the kept mentions say of each promised figure, in the order of the targets; figures without a point left out. */
export function figureSeries(targets: readonly KeptTarget[], kept: readonly KeptMention[]): FigureSeries[] {
  return targets.flatMap(({ id, deadline }) => {
    const claims = kept.flatMap((entry) =>
      entry.claims.filter(({ targetId }) => targetId === id).map((claim) => ({ entry, claim })),
    )
    const promises = new Map<string, Figure>()
    for (const { claim } of claims) {
      if (claim.promisedFigure) promises.set(nameOf(claim.promisedFigure), claim.promisedFigure)
    }
    return [...promises].flatMap(([name, promised]) => {
      const goal = toAmount(promised)
      const own = claims.filter(({ claim }) => claim.promisedFigure && nameOf(claim.promisedFigure) === name)
      const points = own.flatMap(({ entry, claim }) => pointOf(entry, claim) ?? [])
      if (!goal || points.length === 0) return []
      points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.value - b.value))
      return [{ targetId: id, promised, goal, deadline, points, omitted: own.length - points.length }]
    })
  })
}

/** The same target may have several figures, of several metrics. */
function nameOf({ metric, exact }: Figure): string {
  return `${metric ?? ''} ${exact}`
}

function pointOf(entry: KeptMention, claim: PageClaim): FigurePoint | null {
  const kind = RESULTS.includes(claim.outcome) ? 'result' : claim.outcome === 'forecast' ? 'forecast' : null
  const day = claim.period?.end ?? entry.page.date
  const value = claimValue(claim)
  return kind && day !== null && value !== null ? { entry, claim, kind, day, value } : null
}

/** Whether it is a year's target, for which officials reckon an even pace. */
export function isAnnual(deadline: Deadline | null): deadline is Deadline {
  if (!deadline?.end.endsWith('-12-31')) return false
  return deadline.start.slice(0, 4) === deadline.end.slice(0, 4)
}
