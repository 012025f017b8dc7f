import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** All that decides which marks a labelled page gets. The sealed pages stay shut: they never change. */
const MEASURED = [
  'lib/corpus',
  'lib/detect',
  'lib/page/gather.ts',
  'lib/page/flow-builder.ts',
  'lib/page/plain-text.ts',
  'lib/page/tags.ts',
  'seeds',
  'test/news/dev',
]

/** A hash, hex, of the files that an evaluation measures, by name and content. */
export function evalFingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const file of MEASURED.flatMap((name) => filesIn(root, name)).sort()) {
    // A checkout on Windows may have other line ends.
    hash.update(`${file}\n${readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n')}\n`)
  }
  return hash.digest('hex')
}

function filesIn(root: string, name: string): string[] {
  if (path.extname(name) !== '') return [name]
  return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${name}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, inside) : [inside]
  })
}
