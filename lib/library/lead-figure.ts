import type { Figure, Target } from '../corpus/model'

/** The one figure that stands for a target where there is room for one: its own, else the first it names. */
export function leadFigure(target: Pick<Target, 'figures'>): Figure | null {
  return target.figures.find((figure) => figure.role === 'target') ?? target.figures[0] ?? null
}
