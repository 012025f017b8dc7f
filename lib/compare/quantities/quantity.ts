import type { Bound, Figure } from '../../corpus/model'
import type { Placed } from './placed'

/** An amount; a change in % or 倍; percentage points; or a number that is no amount. */
export type QuantityKind = 'level' | 'change-percent' | 'points' | 'ordinal' | 'date' | 'name'

/** A number of a text with what it is. `start`/`end` are UTF-16 offsets. */
export interface Quantity extends Placed {
  /** As written, bound words included (74亿元以上). */
  surface: string
  /** In the base unit, both limits of an exact or approximate number the same; null where a side is open. */
  min: number | null
  max: number | null
  bound: Bound
  unit: string | null
  kind: QuantityKind
  /** What the corpus' parser read; null of numbers that it does not count as quantities. */
  figure: Figure | null
}
