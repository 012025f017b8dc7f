import type {
  FigureComparison,
  FigureContext,
  PromisedFigure,
  ReportedFigure,
} from '../../../../lib/compare/figures/figure-pair'
import type { Period } from '../../../../lib/compare/model'
import type { Deadline, Figure } from '../../../../lib/corpus/model'
import { parseQuantities } from '../../../../lib/corpus/quantity'

const THIS_YEAR: Deadline = { start: '2023-01-01', end: '2023-12-31', text: null, from: 'period' }
const BY_2025: Deadline = { start: '2025-01-01', end: '2025-12-31', text: '2025年', from: 'quote' }

export function promise(exact: string, more: Partial<PromisedFigure> = {}): PromisedFigure {
  return { ...quantity(exact), basis: 'count', deadline: THIS_YEAR, names: false, ...more }
}

/** What the district promised, as the corpus has it. */
export const PROMISES = {
  investment: promise('74亿元以上', { metric: '固定资产投资', basis: 'in-year', moneyStage: 'invested' }),
  signed: promise('200亿元以上', { metric: '新签约项目总投资', basis: 'in-year', moneyStage: 'signed' }),
  output: promise('突破1500亿元', { metric: '工业生产总值', basis: 'in-year', deadline: BY_2025 }),
  jobs: promise('2000人以上', { basis: 'in-year' }),
  trucks: promise('1000辆'),
  households: promise('6093户'),
  estates: promise('48个'),
  spoil: promise('202公顷'),
  mines: promise('18家', { names: true }),
  list: promise('87个', { names: true }),
  listTotal: promise('568.8亿元', { metric: '总投资', basis: 'planned-total', moneyStage: 'planned' }),
  park: promise('6.57亿元', { metric: '投资', basis: 'planned-total', moneyStage: 'planned' }),
  coking: promise('300万吨', { basis: 'capacity' }),
  anode: promise('4万吨', { basis: 'capacity' }),
}

/** A result of the district; the first quantity of `exact` is its number. */
export function report(exact: string, more: Partial<ReportedFigure> = {}): ReportedFigure {
  return {
    ...quantity(exact),
    mood: 'result',
    period: null,
    place: 'home',
    kind: 'level',
    isPart: false,
    isStock: false,
    isRevised: false,
    ...more,
  }
}

function quantity(exact: string): Figure {
  const [figure] = parseQuantities(exact)
  if (!figure) throw new Error(`expected a quantity, found none in '${exact}'`)
  return figure
}

export function inYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year', at: { start: 0, end: 4 } }
}

/** From the year's first day. */
export function until(end: string): Period {
  return { start: `${end.slice(0, 4)}-01-01`, end, kind: 'part', at: { start: 0, end: 4 } }
}

export function between(start: string, end: string): Period {
  return { start, end, kind: 'part', at: { start: 0, end: 4 } }
}

export function together(start: string, end: string): Period {
  return { start, end, kind: 'cumulative', at: { start: 0, end: 4 } }
}

export function onDay(day: string): Period {
  return { start: day, end: day, kind: 'moment', at: { start: 0, end: 2 } }
}

export function page(pageDate: string | null): FigureContext {
  return { pageDate, promisedIn: '2023' }
}

/** above | done 1.0297 elapsed 0.9167 points 11.31 */
export function told({ outcome, reason, schedule }: FigureComparison): string {
  const pace = schedule && `done ${schedule.done} elapsed ${schedule.elapsed} points ${schedule.points}`
  return [outcome, reason, pace].filter((part) => part !== null).join(' | ')
}
