import type { Figure } from '../corpus/model'

/** The number of a figure whatever bounds it: 1000辆以上 and 1000辆 speak of the same 1000. */
export function sizeOf({ value, minValue, maxValue }: Pick<Figure, 'value' | 'minValue' | 'maxValue'>) {
  return value ?? minValue ?? maxValue
}
