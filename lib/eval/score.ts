/** Counts, and the shares that follow from them; null where there is nothing to divide by. */
export interface Score {
  right: number
  wrong: number
  missed: number
  /** Of what was marked, the share that is right. */
  precision: number | null
  /** Of what there was to mark, the share that is. */
  recall: number | null
  f1: number | null
}

export function score(counts: { right: number; wrong: number; missed: number }): Score {
  const { right, wrong, missed } = counts
  return {
    right,
    wrong,
    missed,
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + wrong + missed),
  }
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
