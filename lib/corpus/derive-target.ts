import { deriveAction } from './action'
import type { FigureOverride, Override, TargetEntry } from './annotation'
import { deriveDeadline } from './deadline'
import type { Deadline, Document, Figure, Target } from './model'
import { deriveFigures } from './target-figures'

/** Where a target's quote stands. */
export interface QuoteContext {
  /** The passage's text in front of the quote. */
  before: string
  /** Offsets in the quote. */
  focus: { start: number; end: number } | null
  document: Document
}

type Derived = Pick<Target, 'action' | 'stage' | 'modality' | 'testable' | 'figures' | 'deadline'>

/**
 * What the quote says, read by code, with the annotation's overrides laid over it. What the page only
 * reports (`commitment: false`) has neither verb nor stage nor deadline. `fail` makes the error for an
 * override that does not fit the quote.
 */
export function deriveTarget(
  entry: TargetEntry,
  context: QuoteContext,
  fail: (reason: string) => Error,
): Derived {
  const override = entry.override
  const figures = overrideFigures(
    deriveFigures(entry.quote, context.focus),
    override?.figures ?? [],
    entry.quote,
    fail,
  )
  if (!entry.commitment) {
    const told = figures.map((figure) => ({ ...figure, role: 'context' as const }))
    return { action: null, stage: null, modality: null, testable: false, figures: told, deadline: null }
  }
  const verb = deriveAction(entry.quote, context.focus)
  const stage = override?.stage === undefined ? verb.stage : override.stage
  return {
    action: checkAction(override, verb.action, entry.quote, fail),
    stage,
    modality: override?.modality === undefined ? verb.modality : override.modality,
    // A capacity names the plant (4万吨负极材料); it is nothing that the year could reach.
    testable: override?.testable ?? (verb.definite || figures.some((figure) => figure.basis !== 'capacity')),
    figures,
    deadline: overrideDeadline(
      override,
      deriveDeadline(entry.quote, context.before, context.document.period.value),
    ),
  }
}

/** An action is shown as the source's own verb, so every part of an overriding one must stand in the quote. */
function checkAction(
  override: Override | undefined,
  derived: string | null,
  quote: string,
  fail: (reason: string) => Error,
): string | null {
  if (override?.action === undefined) return derived
  const missing = override.action?.split('…').find((part) => !quote.includes(part))
  if (missing !== undefined) throw fail(`the action's “${missing}” is not in the quote “${quote}”`)
  return override.action
}

function overrideDeadline(override: Override | undefined, derived: Deadline | null): Deadline | null {
  if (override?.deadline === undefined) return derived
  return override.deadline && { ...override.deadline, text: null, from: 'annotation' }
}

function overrideFigures(
  derived: readonly Figure[],
  overrides: readonly FigureOverride[],
  quote: string,
  fail: (reason: string) => Error,
): Figure[] {
  const figures = [...derived]
  for (const { exact, value, unit, ...meaning } of overrides) {
    const given = Object.fromEntries(Object.entries(meaning).filter(([, one]) => one !== undefined))
    const i = figures.findIndex((figure) => figure.exact === exact)
    const known = figures[i]
    if (known) {
      figures[i] = { ...known, ...given }
      continue
    }
    const start = quote.indexOf(exact)
    if (start === -1) throw fail(`the figure “${exact}” is not in the quote “${quote}”`)
    if (value === undefined || unit === undefined) {
      throw fail(`the figure “${exact}” is not read as a quantity; give its value and unit`)
    }
    figures.push({ ...namedFigure(exact, start, value, unit), ...given })
  }
  return figures
}

/** A number that a name hides (“四个项目库”), as the annotation reads it. */
function namedFigure(exact: string, start: number, value: number, unitText: string): Figure {
  return {
    metric: null,
    role: 'target',
    basis: 'count',
    moneyStage: null,
    value,
    minValue: null,
    maxValue: null,
    bound: 'exact',
    unitText,
    unitCode: null,
    significantDigits: String(value).replace('.', '').length,
    exact,
    start,
    end: start + exact.length,
  }
}
