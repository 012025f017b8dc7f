import type { Deadline, Figure } from '../../corpus/model'
import type { Mood, Outcome, Period, Reason, Schedule } from '../model'

type Quantity = Pick<
  Figure,
  | 'value'
  | 'minValue'
  | 'maxValue'
  | 'bound'
  | 'unitText'
  | 'significantDigits'
  | 'metric'
  | 'basis'
  | 'moneyStage'
>

export type PromisedFigure = Quantity & {
  deadline: Deadline | null
  /** The page uses it as a name (87个重点项目): it is repeated or another one, never reached. A result of it is no name (48个已完工). */
  names: boolean
}

export type ReportedFigure = Quantity & {
  mood: Mood
  /** Null where no words say when; 'unresolved' where they are relative and the page has no date. */
  period: Period | null | 'unresolved'
  /** Whose the figure is; 'none' where nothing tells. */
  place: 'home' | 'city' | 'rival' | 'none'
  /** share: of the whole task (完成全年任务的七成), in %. */
  kind: 'level' | 'change-percent' | 'points' | 'share'
  /** Of the whole that was promised (其中63个). */
  isPart: boolean
  /** All that there are (保有量, 现有), not those that were added. */
  isStock: boolean
  /** The page says itself that the target was changed to this. */
  isRevised: boolean
}

export interface FigureContext {
  /** When the page was published, an ISO date. */
  pageDate: string | null
  /**
   * The year that the promise was made in (the document's period, 2023). Where the target is due later, whole
   * years from this one on are steps towards it; null where it is not known: then they are other years.
   */
  promisedIn: string | null
}

export interface FigureComparison {
  outcome: Outcome
  /** Only beside not-comparable. */
  reason: Reason | null
  schedule: Schedule | null
}

export interface FigurePair {
  promised: PromisedFigure
  reported: ReportedFigure
  context: FigureContext
}

/**
 * Whether the promised figure is what the thing is (a number that names it, a plant's capacity, a project's
 * total investment) and no sum that grows: then it is repeated or differs, whatever the tense of the sentence.
 */
export function isProperty({ names, basis }: PromisedFigure): boolean {
  return names || basis === 'capacity' || basis === 'planned-total'
}
