import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairUp } from '../../../lib/eval/pair-up'

it('gives up the best pair where another index would be left without any', () => {
  expect([...pairUp([[0, 1], [0]])].sort()).toEqual([
    [0, 1],
    [1, 0],
  ])
})

it('leaves the later one of two that want the same', () => {
  expect([...pairUp([[0], [0]])]).toEqual([[0, 0]])
})

it('finds as many pairs as trying everything does, and uses nothing twice', () => {
  const options = fc.array(fc.uniqueArray(fc.nat({ max: 4 })), { maxLength: 5 })
  fc.assert(
    fc.property(options, (all) => {
      const pairs = pairUp(all)
      expect(pairs.size).toBe(mostPairs(all, new Set()))
      expect(new Set(pairs.values()).size).toBe(pairs.size)
      for (const [index, option] of pairs) expect(all[index]).toContain(option)
    }),
  )
})

function mostPairs([first, ...rest]: number[][], used: Set<number>): number {
  if (!first) return 0
  const without = mostPairs(rest, used)
  const withOne = first
    .filter((option) => !used.has(option))
    .map((option) => 1 + mostPairs(rest, new Set([...used, option])))
  return Math.max(without, ...withOne)
}
