/** For the compiler, and not counted. */
const WARM_UP = 3
const ROUNDS = 11

/**
 * How many times as long one thing takes as another: each round measures both, one right after the other, so
 * that a machine that is busy is busy for both; the round in the middle counts.
 */
export function costOf(one: () => unknown, inTermsOf: () => unknown): number {
  const ratios: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now()
    inTermsOf()
    const middle = performance.now()
    one()
    const end = performance.now()
    if (round >= WARM_UP) ratios.push((end - middle) / (middle - start))
  }
  return ratios.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN
}
