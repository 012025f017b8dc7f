import type { Figure } from '../corpus/model'
import { parseQuantities } from '../corpus/quantity'
import { overlaps } from '../detect/span'
import type { GoldFigure } from './gold'
import type { Mark } from './marks'

/** found: with a mark of its target, and read as the person did; misread: there, with another value. */
export type FigureOutcome = 'found' | 'misread' | 'other-mark' | 'missing'

/** own: a figure of the mark's target by the gold; others: of another target; unlabelled: of none. */
export type AttachedOutcome = 'own' | 'others' | 'unlabelled'

/** Sums like 182.7亿 are not exact in binary. */
const TOLERANCE = 1e-9

/** Whether a number of the page went along with a mark of the target that it speaks of. */
export function scoreFigure(gold: GoldFigure, marks: readonly Mark[]): FigureOutcome {
  const holders = marks.flatMap(({ mention: { targetIds }, figures }) =>
    figures.filter(({ span }) => overlaps(span, gold.span)).map(({ figure }) => ({ targetIds, figure })),
  )
  const own = holders.filter(({ targetIds }) => targetIds.includes(gold.target))
  if (own.some(({ figure }) => isReadAlike(figure, gold))) return 'found'
  if (own.length > 0) return 'misread'
  return holders.length > 0 ? 'other-mark' : 'missing'
}

/** For each number that went along with a mark, whether it is one of its target's. */
export function scoreAttached({ mention, figures }: Mark, gold: readonly GoldFigure[]): AttachedOutcome[] {
  return figures.map(({ span }) => {
    const labelled = gold.filter((figure) => overlaps(figure.span, span))
    if (labelled.length === 0) return 'unlabelled'
    return labelled.some(({ target }) => mention.targetIds.includes(target)) ? 'own' : 'others'
  })
}

/** People note 10GWh as it stands, or in the base unit as 10000000 千瓦时. */
function isReadAlike({ value, minValue, maxValue }: Figure, gold: GoldFigure): boolean {
  const noted = parseQuantities(`${gold.value}${gold.unit}`)[0]?.value ?? gold.value
  return [value, minValue, maxValue].some(
    (read) =>
      read !== null &&
      [noted, gold.value].some((wanted) => Math.abs(read - wanted) <= Math.abs(wanted) * TOLERANCE),
  )
}
