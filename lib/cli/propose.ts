import { parseArgs } from 'node:util'
import { Jieba } from '@node-rs/jieba'
import type { CompiledSeeds } from '../build/compile-seeds'
import { readDictionary } from '../build/read-dictionary'
import { dictionaryWords } from '../detect/lexicon/guard'
import { type Fold, normalise, readFold } from '../detect/normalise'
import { type Known, propose } from '../detect/propose/propose'
import { bigramRarity } from '../detect/propose/rarity'
import { proposalsToYaml } from '../detect/propose/to-yaml'
import { cutSentences } from '../detect/sentences'
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
  const { id, known, others } = knownOf(values.target, seeds, fold)
  const { page } = readPage(file)
  const sentences = [page.title, ...page.flows].flatMap((flow) => sentencesOf(flow, fold))
  const bytes = readDictionary()
  const dictionary = dictionaryWords(bytes.toString('utf8'))
  const everyday = new Set(dictionary.map(({ word }) => word))
  const jieba = Jieba.withDict(bytes)
  const proposals = propose(sentences, known, {
    rarity: bigramRarity(dictionary),
    cut: (sentence) => jieba.cut(sentence),
    isWord: (word) => everyday.has(word) || others.has(word),
  })
  process.stdout.write(proposalsToYaml(id, proposals))
}

interface Subject {
  id: string
  known: Known
  /** The words of the other projects. */
  others: Set<string>
}

/** What is said of a target's project already, in normal form. */
function knownOf(targetId: string, { corpus, lexicon }: CompiledSeeds, fold: Fold): Subject {
  const target = corpus.targets.find(({ id }) => id === targetId)
  if (!target) throw new Error(`expected the id of a target, found “${targetId}”; annotation.yml lists them`)
  const project = corpus.projects.find(({ id }) => id === target.projectId)
  const index = lexicon.projects.findIndex(({ id }) => id === target.projectId)
  const terms = lexicon.terms.filter((term) => term.project === index && term.kind !== 'act')
  const quotes = corpus.targets.filter(({ projectId }) => projectId === target.projectId)
  return {
    id: target.projectId,
    others: new Set(lexicon.terms.filter((term) => term.project !== index).map(({ text }) => text)),
    known: {
      said: [project?.name ?? '', ...quotes.map(focusOf)].map((text) => normalise(text, fold).text),
      words: terms.map(({ text }) => text),
      places: new Set(lexicon.places.map(({ text }) => text)),
      marking: terms.filter(({ kind }) => kind !== 'topic').map(({ text }) => text),
    },
  }
}

/** Of a quote that lists several projects, this one's own words. */
function focusOf({ exact, focus }: CompiledSeeds['corpus']['targets'][number]): string {
  return focus?.exact ?? exact
}

function sentencesOf(flow: string, fold: Fold): string[] {
  const { text } = normalise(flow, fold)
  return cutSentences(text).sentences.map(({ start, end }) => text.slice(start, end))
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(`propose: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}
