import { parseArgs } from 'node:util'
import { Jieba } from '@node-rs/jieba'
import { readDictionary } from '../build/read-dictionary'
import { dictionaryWords } from '../detect/lexicon/dictionary'
import { readFold } from '../detect/normalise'
import { subjectOf } from '../detect/propose/known'
import { propose } from '../detect/propose/propose'
import { bigramRarity } from '../detect/propose/rarity'
import { sentencesOf } from '../detect/propose/sentences-of'
import { proposalsToYaml } from '../detect/propose/to-yaml'
import { compileBuiltIn } from './built-in'
import { readPage } from './read-page'

const USAGE = 'usage: npm run -s propose -- FILE.txt|FILE.html --target ID'

/**
 * Words for names.yml from a page that a person says is about a target: those that names.yml lacks, as an
 * entry to choose from. Exit code 2, with the reason, where the page or the target is not there.
 */
function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    options: { target: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (!file || positionals.length > 1 || !values.target) throw new Error(USAGE)
  const seeds = compileBuiltIn()
  const fold = readFold(seeds.lexicon.fold)
  const { projectId, known, others } = subjectOf(values.target, seeds, fold)
  const { page } = readPage(file)
  const bytes = readDictionary()
  const dictionary = dictionaryWords(bytes.toString('utf8'))
  const everyday = new Set(dictionary.map(({ word }) => word))
  const jieba = Jieba.withDict(bytes)
  const proposals = propose(sentencesOf(page, fold), known, {
    rarity: bigramRarity(dictionary),
    cut: (sentence) => jieba.cut(sentence),
    isWord: (word) => everyday.has(word) || others.has(word),
  })
  process.stdout.write(proposalsToYaml(projectId, proposals))
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(`propose: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}
