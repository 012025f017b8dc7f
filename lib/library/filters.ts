import type { Stage, Target } from '../corpus/model'
import type { Entry } from './catalogue'

/** A target's stage; 'none' where the words give none, 'context' for what is reported, not committed to. */
export type StageChoice = Stage | 'none' | 'context'

export const STAGE_CHOICES = [
  'plan',
  'sign',
  'start',
  'advance',
  'complete',
  'operate',
  'stop',
  'none',
  'context',
] as const satisfies StageChoice[]

export type FigureChoice = 'with' | 'without'

/** Null and empty mean: not narrowed by this. */
export interface Filters {
  chapterId: string | null
  stages: readonly StageChoice[]
  figure: FigureChoice | null
}

export const NO_FILTERS: Filters = { chapterId: null, stages: [], figure: null }

export interface Counts {
  chapters: Record<string, number>
  /** Of all sections together, with the other filters applied. */
  allChapters: number
  stages: Record<StageChoice, number>
  figures: Record<FigureChoice, number>
}

export function stageChoice(target: Target): StageChoice {
  return target.commitment ? (target.stage ?? 'none') : 'context'
}

function figureChoice(target: Target): FigureChoice {
  return target.figures.length > 0 ? 'with' : 'without'
}

export function isNarrowed(filters: Filters): boolean {
  return filters.chapterId !== null || filters.stages.length > 0 || filters.figure !== null
}

/** The entries that pass every filter, in the order given. */
export function filterEntries(entries: Entry[], filters: Filters): Entry[] {
  return entries.filter((entry) => passes(entry, filters))
}

/**
 * How many entries each choice would show. A choice is counted under the other filters, not under its own
 * kind: so the number beside a choice is what choosing it instead gives.
 */
export function countChoices(entries: Entry[], filters: Filters): Counts {
  const bySection = filterEntries(entries, { ...filters, chapterId: null })
  const byStage = filterEntries(entries, { ...filters, stages: [] })
  const byFigure = filterEntries(entries, { ...filters, figure: null })
  const stages = Object.fromEntries(STAGE_CHOICES.map((stage) => [stage, 0])) as Counts['stages']
  for (const entry of byStage) stages[stageChoice(entry.target)]++
  const chapters: Record<string, number> = {}
  for (const { chapterId } of bySection) chapters[chapterId] = (chapters[chapterId] ?? 0) + 1
  const figures = { with: 0, without: 0 }
  for (const entry of byFigure) figures[figureChoice(entry.target)]++
  return { chapters, allChapters: bySection.length, stages, figures }
}

function passes({ target, chapterId }: Entry, filters: Filters): boolean {
  return (
    (filters.chapterId === null || filters.chapterId === chapterId) &&
    (filters.stages.length === 0 || filters.stages.includes(stageChoice(target))) &&
    (filters.figure === null || filters.figure === figureChoice(target))
  )
}
