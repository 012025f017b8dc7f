import { compileBuiltIn } from '../../lib/cli/built-in'
import { readDivisions, shortForm } from '../../lib/detect/lexicon/divisions'
import { seeded } from './seeded'

/**
 * Names of projects that do not exist: a real division of the country, what it is about, and a head, the latter
 * two from the corpus. The first `n` of a longer list are the list of `n`, so that a page holds the same names
 * whatever the size of the index.
 */
export function syntheticNames(count: number): string[] {
  const { lexicon } = compileBuiltIn()
  const places = [
    ...new Set(readDivisions().map(({ name, level }) => shortForm({ name, level }, () => true) ?? name)),
  ]
  const topics = wordsOf(lexicon.terms.filter(({ kind }) => kind === 'topic').map(({ text }) => text))
  const heads = wordsOf(lexicon.words.heads)
  const random = seeded(SEED)
  const names = new Set<string>()
  while (names.size < count) names.add(random.oneOf(places) + random.oneOf(topics) + random.oneOf(heads))
  return [...names]
}

const SEED = 2023

function wordsOf(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => /^[\u4e00-\u9fff]{2,4}$/.test(word)).sort()
}
