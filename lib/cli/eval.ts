import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CompiledSeeds } from '../build/compile-seeds'
import { readClaims } from '../compare/claims/read-claims'
import { CompileError } from '../corpus/compile-error'
import type { CutOut } from '../detect/cut-out'
import { createDetector } from '../detect/detect-page'
import { buildFilter, loadFilter } from '../detect/filter'
import { keepCandidates } from '../detect/keep-candidates'
import type { Lexicon } from '../detect/lexicon'
import type { PageText } from '../detect/mention'
import { claimMistakesOf } from '../eval/claim-mistakes'
import type { ClaimPair } from '../eval/claim-pair'
import { claimReportOf } from '../eval/claim-report'
import { claimListOf, claimTableOf } from '../eval/claim-table'
import { evaluate } from '../eval/evaluate'
import { type Figures, figuresOf } from '../eval/figures'
import { withFigures } from '../eval/figures-table'
import type { GoldPage } from '../eval/gold'
import { NO_GUARD } from '../eval/guard-effect'
import { explain, type KnownMistake, readKnownMistakes } from '../eval/known-mistakes'
import { mistakesOf } from '../eval/mistakes'
import { type Reading, readGold } from '../eval/read-gold'
import { reportOf } from '../eval/report'
import { type ClaimScore, scoreClaims } from '../eval/score-claims'
import type { PageScore } from '../eval/score-page'
import { segmentedCutOut } from '../eval/segmented'
import { longPages, type Speed, speedLine, speedOf } from '../eval/speed'
import { listOf, tableOf } from '../eval/table'
import { builtDetection } from './built-detection'
import { compileBuiltIn, resolvePage } from './built-in'
import { readClaimsInput } from './claims-input'
import { evalFingerprint } from './eval-fingerprint'
import { readPage, readText } from './read-page'

const USAGE =
  'usage: npm run -s eval -- [--errors] [--json] [--segmenter] [--sealed [--write]] [--gold FOLDER|FILE.jsonl]...'
const GOLD = 'test/news'
const KNOWN = 'known-mistakes.yml'
const FIGURES = 'lib/eval/figures.json'
const README = 'README.md'

const READING: Reading = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map(
      (entry) => entry.name + (entry.isDirectory() ? '/' : ''),
    ),
  text: (file) => readFileSync(file, 'utf8'),
  page: readPageFile,
  plainPage: (text) => readText(text).page,
}

/**
 * How good detection is on labelled pages, and the comparison on labelled pairs: a table, or with `--json` the report of lib/eval/report.ts;
 * `--errors` adds every miss and every wrong mark, with the reason why it is left where the folder's
 * known-mistakes.yml has one, and every pair that is not sealed and was not found as it is; `--write` puts the figures where README and library
 * show them; `--segmenter` adds what jieba would change in the guard's place, which in the extension it never does. How fast it is is only printed: no two runs measure the same. Exit code 2, with file, entry and reason, where the
 * gold does not fit.
 */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      segmenter: { type: 'boolean', default: false },
      sealed: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      gold: { type: 'string', multiple: true, default: [GOLD] },
    },
  })
  const roots = values.gold.map(realPath)
  const seeds = compileBuiltIn()
  const promises = new Map(seeds.corpus.targets.map(({ id, exact }) => [id, exact]))
  const { pages, pairs, leftOut, isUnsealed } = readGold(roots, { sealed: values.sealed, promises }, READING)
  for (const line of leftOut) console.error(`eval: ${line}`)
  if (pages.length === 0) throw new Error(`expected labelled pages in ${values.gold.join(', ')}, found none`)

  const scores = scoresOf(pages, seeds, seeds.lexicon)
  const unguarded = scoresOf(pages, seeds, { ...seeds.lexicon, guard: NO_GUARD })
  const segmented = values.segmenter
    ? scoresOf(pages, seeds, seeds.lexicon, segmentedCutOut(seeds.lexicon.guard.longest, cutByJieba()))
    : null
  const report = reportOf(scores, unguarded, segmented)
  const { explained, outdated } = explain(scores.flatMap(mistakesOf), roots.flatMap(knownIn))
  const mistakes = values.errors ? explained : null
  const claims = claimScoresOf(pairs, seeds)
  const claimReport = claimReportOf(claims)
  const claimErrors = values.errors ? claimMistakesOf(claims) : null
  if (values.write) write(figuresOf(report, claimReport, evalFingerprint('.')))
  if (isUnsealed) console.error('eval: sealed pages are open; no rule may be changed for what they show')
  for (const { file, error, text } of values.errors ? outdated : []) {
    console.error(`eval: ${KNOWN}: ${file}: ${error} “${text}”: no such mistake any more`)
  }
  if (values.json) {
    const errors = mistakes && { errors: mistakes, claimErrors }
    console.log(JSON.stringify({ ...report, claims: claimReport, ...errors }, null, 2))
  } else {
    console.log(mistakes ? `${tableOf(report)}\n${listOf(mistakes)}` : tableOf(report))
    if (pairs.length > 0) console.log(`\n${claimTableOf(claimReport)}`)
    if (claimErrors && claimErrors.length > 0) console.log(`\n${claimListOf(claimErrors)}`)
    console.log(`\n${speedLine(await measure(pages, seeds))}`)
  }
}

function write(figures: Figures): void {
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(README, withFigures(readFileSync(README, 'utf8'), figures))
}

/** What is written down of mistakes that are left, beside the pages. */
function knownIn(folder: string): KnownMistake[] {
  const file = path.posix.join(folder, KNOWN)
  return existsSync(file) ? readKnownMistakes({ folder, file }, readFileSync(file, 'utf8')) : []
}

function scoresOf(
  pages: readonly GoldPage[],
  { corpus }: CompiledSeeds,
  lexicon: Lexicon,
  cutOut?: CutOut,
): PageScore[] {
  const detector = createDetector(lexicon, corpus.projects, cutOut)
  const filter = loadFilter(buildFilter(lexicon))
  return evaluate(pages, (page) => resolvePage(page, detector, filter))
}

/** jieba as the library's search has it, loaded only where it is asked for: 4 MB of dictionary. */
function cutByJieba(): (text: string) => string[] {
  const { cut } = createRequire(import.meta.url)('jieba-wasm') as typeof import('jieba-wasm')
  return (text) => cut(text, true)
}

function claimScoresOf(pairs: readonly ClaimPair[], { corpus, lexicon }: CompiledSeeds): ClaimScore[] {
  const detector = createDetector(lexicon, corpus.projects)
  const filter = loadFilter(buildFilter(lexicon))
  const tools = { corpus, detector, resolve: (page: PageText) => resolvePage(page, detector, filter) }
  return pairs.map((pair) => scoreClaims(pair, readClaims(readClaimsInput({ ...pair, place: '' }, tools))))
}

/** Of the background's part: reading the page is done elsewhere, and so is filtering it, a fiftieth of the time. */
async function measure(pages: readonly GoldPage[], { corpus, lexicon }: CompiledSeeds): Promise<Speed> {
  const { createDetector, detectPage } = await builtDetection()
  const detector = createDetector(lexicon, corpus.projects)
  const filter = loadFilter(buildFilter(lexicon))
  const ours = pages.filter(({ about }) => about === 'district').map(({ page }) => page)
  const filtered = longPages(ours).map((gathered) => ({
    gathered,
    filtered: { ...gathered, flows: keepCandidates(gathered.flows, filter) },
  }))
  return speedOf(filtered, (page) => detectPage(page, detector, null), processorTime)
}

/** In milliseconds. Of the processor and not of the clock: what else the machine does is not detection's. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Links are followed, so that no other name leads to the sealed pages; what lies in here is named from here. */
function realPath(file: string): string {
  if (!existsSync(file)) throw new Error(`expected labelled pages in ${file}, found no such folder or file`)
  const real = realpathSync(file)
  const fromHere = path.relative(process.cwd(), real) || '.'
  return (fromHere.startsWith('..') ? real : fromHere).split(path.sep).join('/')
}

function readPageFile(file: string): PageText {
  try {
    return readPage(file).page
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? String(error.code) : ''
  // A TypeError or the like without a code is a fault of the program, and shows its stack.
  if (!code && !(error instanceof CompileError) && error.constructor !== Error) throw error
  console.error(`eval: ${error.message}${code.startsWith('ERR_PARSE_ARGS') ? `\n${USAGE}` : ''}`)
  process.exitCode = 2
}
