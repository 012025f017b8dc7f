/**
 * The largest possible set of pairs, every index and every option used once at most (Kuhn's augmenting
 * paths): taking the best at each step could leave a mark false that had a mention of its own.
 * @param options for each index what it may be paired with, the best first
 * @returns the option of each index that has one
 */
export function pairUp(options: readonly (readonly number[])[]): Map<number, number> {
  const holders = new Map<number, number>()
  const place = (index: number, tried: Set<number>): boolean =>
    (options[index] ?? []).some((option) => {
      if (tried.has(option)) return false
      tried.add(option)
      const holder = holders.get(option)
      if (holder !== undefined && !place(holder, tried)) return false
      holders.set(option, index)
      return true
    })
  options.forEach((_, index) => {
    place(index, new Set())
  })
  return new Map([...holders].map(([option, index]) => [index, option]))
}
