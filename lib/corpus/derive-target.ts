import { deriveAction } from './action'
import type { FigureOverride, Override, TargetEntry } from './annotation'
import { deriveDeadline } from './deadline'
import { decimal, shift, toNumber } from './decimal'
import { toDigitForm } from './digit-form'
import type { Deadline, Document, Figure, Target } from './model'
import { readNumber } from './numbers'
import { deriveFigures } from './target-figures'
import { readUnit } from './units'

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
    const idle = MEANT_BY_COMMITMENTS.find((key) => override?.[key] !== undefined)
    if (idle) throw fail(`what is only reported has no ${idle}, so there is none to override`)
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

/** What a quote that commits to nothing does not have. */
const MEANT_BY_COMMITMENTS = ['action', 'stage', 'modality', 'testable', 'deadline'] as const

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
    const said = known ? amountOf(known) : readPlain(exact)
    if (said && ((value ?? said.value) !== said.value || (unit ?? said.unit) !== said.unit)) {
      throw fail(`the figure “${exact}” says ${said.value} ${said.unit}, not ${value} ${unit ?? said.unit}`)
    }
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

function amountOf(figure: Figure): { value: number | null; unit: string } {
  return { value: figure.value ?? figure.minValue ?? figure.maxValue, unit: figure.unitText }
}

/** The words of a figure say themselves how much it is; null where they are no plain number and unit. */
function readPlain(exact: string): { value: number; unit: string; significantDigits: number } | null {
  const plain = toDigitForm(exact)
  const number = readNumber(plain, 0)
  const unit = number && readUnit(plain, number.end)
  if (!unit || number.upper !== null || number.end + unit.length !== plain.length) return null
  const value = toNumber(shift(decimal(String(number.value)), unit.exponent))
  return { value, unit: unit.base, significantDigits: number.significantDigits }
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
    significantDigits: readPlain(exact)?.significantDigits ?? String(value).replace('.', '').length,
    exact,
    start,
    end: start + exact.length,
  }
}
