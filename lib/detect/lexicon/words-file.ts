import * as v from 'valibot'
import { checkYaml, parseYaml } from '../../corpus/yaml-file'

/** They become patterns, so nothing but characters of the language and small letters (icp备). */
const word = v.pipe(v.string(), v.trim(), v.regex(/^[\p{Script=Han}a-z]+$/u, 'expected a Chinese word'))
const words = v.pipe(v.array(word), v.minLength(1, 'expected a word'))

const schema = v.strictObject({
  heads: words,
  headsBut: v.record(word, words),
  works: words,
  plants: words,
  plantEnds: words,
  stages: words,
  nounActs: words,
  selves: words,
  owners: words,
  media: words,
  sites: words,
  vetoes: words,
  documents: words,
  settles: words,
  stands: words,
  towards: words,
  streets: words,
  there: words,
  those: words,
  alone: words,
  unrelated: words,
  shares: words,
  fillers: words,
  predicates: words,
  uncounted: words,
  trails: words,
  menuItems: words,
  footers: words,
  parts: words,
  parks: words,
  joints: words,
  speakers: words,
})

/** Words of the language that detection reads names, places and lines by. */
export type WordsFile = v.InferOutput<typeof schema>

/** Reads seeds/words.yml. Throws a CompileError with file, line, entry and reason. */
export function parseWords(file: string, text: string): WordsFile {
  const { data, fail } = parseYaml(file, text)
  return checkYaml(schema, data ?? {}, fail)
}
