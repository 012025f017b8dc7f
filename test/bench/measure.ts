/** Milliseconds of each contender, one for each round. */
export type Times<Name extends string> = Record<Name, number[]>

/**
 * Measures contenders in turn, round by round, so that a machine that grows busy slows all of them; the first
 * round is for browsers to get warm, and is not counted.
 */
export async function inTurn<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<number>,
): Promise<Times<Name>> {
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<Name>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const ms = await measure(name)
      if (round > 0) times[name].push(ms)
    }
  }
  return times
}

/** The middle one; of an even number the lower of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) throw new RangeError('expected values, found none')
  return middle
}

/** The median of each contender. */
export function medians<Name extends string>(times: Times<Name>): Record<Name, number> {
  const entries = Object.entries<number[]>(times).map(([name, each]) => [name, median(each)])
  return Object.fromEntries(entries) as Record<Name, number>
}
