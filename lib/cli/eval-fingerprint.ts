import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** All that decides which marks a labelled page gets, and how they are counted. */
const MEASURED = [
  'lib/build',
  'lib/cli/read-page.ts',
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
  'seeds',
  'test/news/dev',
]
/** Written by the evaluation itself. */
const WRITTEN = 'lib/eval/figures.json'
/** These pages stay shut, and their content never changes: that one came or went is seen by their names. */
const SEALED = 'test/news/sealed'

/** A hash, hex, of the files that an evaluation measures, by name and content; of the sealed pages by name. */
export function evalFingerprint(root: string): string {
  const hash = createHash('sha256')
  const measured = MEASURED.flatMap((name) => filesIn(root, name)).filter((file) => file !== WRITTEN)
  for (const file of measured.sort()) {
    // A checkout on Windows may have other line ends.
    hash.update(`${file}\n${readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n')}\n`)
  }
  for (const file of filesIn(root, SEALED).sort()) hash.update(`${file}\n`)
  return hash.digest('hex')
}

function filesIn(root: string, name: string): string[] {
  if (path.extname(name) !== '') return [name]
  return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${name}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, inside) : [inside]
  })
}
