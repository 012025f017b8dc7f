/** Numbers that look random and are the same on every machine. */
export interface Seeded {
  /** From 0 to below `limit`. */
  below(limit: number): number
  oneOf<T>(items: readonly T[]): T
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough to scatter words over a page. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('expected items to choose from, found none')
      return item
    },
  }
}
