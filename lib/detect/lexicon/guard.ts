import type { Guard } from '../lexicon'
import { shortest } from './shortest'

/** Longer names are not cut out of words: with 6, 诚信银行 is lost before 学 (银行学) and nothing is gained. */
const LONGEST_GUARDED = 4

/**
 * The dictionary words that cross an edge of a name of up to 4 characters, so that the name was cut out of
 * running text (九小 in 九小时: 小时). Of words that hold each other at one edge only the shortest. The names
 * themselves never enter the dictionary: a veto built from the list of names would be circular.
 *
 * @param words the dictionary's common words
 */
export function buildGuard(names: Iterable<string>, words: readonly string[]): Guard {
  const known = new Set(words)
  const heads = new Set<string>()
  const tails = new Set<string>()
  const telling = new Set<string>()
  for (const name of names) {
    if (name.length > LONGEST_GUARDED) continue
    const lengths = Array.from({ length: name.length - 1 }, (_, k) => k + 1)
    // 体育 in 体育馆 and 项目 in 液氢项目 end where the name does: 个体 and 目的 say nothing against them.
    const opens = lengths.find((k) => k > 1 && known.has(name.slice(0, k)))
    const closes = lengths.find((k) => k > 1 && known.has(name.slice(-k)))
    if (opens) telling.add(name.slice(0, opens))
    else for (const k of lengths) heads.add(name.slice(0, k))
    if (closes) telling.add(name.slice(-closes))
    else for (const k of lengths) tails.add(name.slice(-k))
  }
  const before = new Map<string, string[]>()
  const after = new Map<string, string[]>()
  for (const word of known) {
    for (let k = 1; k < word.length; k++) {
      const [head, tail] = [word.slice(0, k), word.slice(k)]
      if (heads.has(tail)) push(before, tail, head)
      if (tails.has(head)) push(after, head, tail)
    }
  }
  for (const [edge, contexts] of before)
    for (const context of shortest(contexts, 'before')) telling.add(context + edge)
  for (const [edge, contexts] of after)
    for (const context of shortest(contexts, 'after')) telling.add(edge + context)
  return { longest: LONGEST_GUARDED, words: [...telling].sort() }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
