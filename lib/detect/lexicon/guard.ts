import type { Guard } from '../lexicon'

/** Longer names are not cut out of words: with 6, 诚信银行 is lost before 学 (银行学) and nothing is gained. */
const LONGEST_GUARDED = 4
/**
 * Rarer words of jieba's dictionary are mostly noise (站出, 目地). With 3, for names of two characters alone, six of
 * 1,900 labelled mentions were lost (棚改收官 to 改收, 万腾 to 算上万), and no trap more was held.
 */
const LEAST_FREQUENCY = 30

export interface DictionaryWord {
  word: string
  frequency: number
  tag: string
}

/** The words of jieba's dictionary text: `word frequency tag` a line. */
export function dictionaryWords(text: string): DictionaryWord[] {
  const words: DictionaryWord[] = []
  for (const line of text.split('\n')) {
    const first = line.indexOf(' ')
    const second = line.indexOf(' ', first + 1)
    if (first <= 0 || second < 0) continue
    const frequency = Number(line.slice(first + 1, second))
    words.push({ word: line.slice(0, first), frequency, tag: line.slice(second + 1).trimEnd() })
  }
  return words
}

/**
 * The dictionary words that cross an edge of a name of up to 4 characters, so that the name was cut out of
 * running text (九小 in 九小时: 小时). Kept by edge, since names share their edges, and only the shortest
 * of contexts that hold each other. The names themselves never enter the dictionary: a veto built from
 * the list of names would be circular.
 */
export function buildGuard(names: Iterable<string>, dictionary: readonly DictionaryWord[]): Guard {
  const common = dictionary.filter(({ frequency }) => frequency >= LEAST_FREQUENCY)
  const known = new Set(common.map(({ word }) => word))
  const heads = new Set<string>()
  const tails = new Set<string>()
  const opening = new Set<string>()
  const closing = new Set<string>()
  for (const name of names) {
    if (name.length > LONGEST_GUARDED) continue
    const lengths = Array.from({ length: name.length - 1 }, (_, k) => k + 1)
    // 体育 in 体育馆 and 项目 in 液氢项目 end where the name does: 个体 and 目的 say nothing against them.
    const opens = lengths.find((k) => k > 1 && known.has(name.slice(0, k)))
    const closes = lengths.find((k) => k > 1 && known.has(name.slice(-k)))
    if (opens) opening.add(name.slice(0, opens))
    else for (const k of lengths) heads.add(name.slice(0, k))
    if (closes) closing.add(name.slice(-closes))
    else for (const k of lengths) tails.add(name.slice(-k))
  }
  const before = new Map<string, string[]>()
  const after = new Map<string, string[]>()
  for (const { word } of common) {
    for (let k = 1; k < word.length; k++) {
      const [head, tail] = [word.slice(0, k), word.slice(k)]
      if (heads.has(tail)) push(before, tail, head)
      if (tails.has(head)) push(after, head, tail)
    }
  }
  return {
    longest: LONGEST_GUARDED,
    before: shortest(before, (long, short) => long.endsWith(short)),
    after: shortest(after, (long, short) => long.startsWith(short)),
    opening: [...opening],
    closing: [...closing],
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Drops every context that holds a shorter one: the shorter vetoes wherever it stands. */
function shortest(
  contexts: Map<string, string[]>,
  holds: (long: string, short: string) => boolean,
): Record<string, string> {
  const packed: Record<string, string> = {}
  for (const [edge, words] of contexts) {
    const kept: string[] = []
    const single = new Set<string>()
    for (const word of words.sort((a, b) => a.length - b.length)) {
      const near = holds('ab', 'b') ? word.slice(-1) : word.slice(0, 1)
      if (single.has(near) || kept.some((short) => short.length > 1 && holds(word, short))) continue
      kept.push(word)
      if (word.length === 1) single.add(word)
    }
    packed[edge] = kept.join(' ')
  }
  return packed
}
