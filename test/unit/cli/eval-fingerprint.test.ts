import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { MEASURED_PACKAGES, measuredFiles } from '../../../lib/cli/eval-fingerprint'

const measured = new Set(measuredFiles('.'))

/** What they print, write and time decides no mark. */
const COMMAND = ['lib/cli/built-detection.ts', 'lib/cli/eval-fingerprint.ts', 'lib/cli/eval.ts']

/** Every file that a module reaches by its imports, itself included, and every package but the command's own. */
function reach(file: string, files = new Set<string>(), packages = new Set<string>()) {
  files.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, wanted = ''] of source.matchAll(/(?:from |resolve\()'([^']+)'/g)) {
    const inside = path.posix.join(path.posix.dirname(file), `${wanted}.ts`)
    if (!wanted.startsWith('.') && !COMMAND.includes(file)) packages.add(packageOf(wanted))
    else if (existsSync(inside) && !files.has(inside)) reach(inside, files, packages)
  }
  return { files, packages: [...packages].filter((name) => !name.startsWith('node:')) }
}

function packageOf(wanted: string): string {
  return wanted
    .split('/')
    .slice(0, wanted.startsWith('@') ? 2 : 1)
    .join('/')
}

describe('the fingerprint of an evaluation holds', () => {
  const { files, packages } = reach('lib/cli/eval.ts')

  test('every file of ours that the evaluation runs', () => {
    expect([...files].filter((file) => !measured.has(file)).sort()).toEqual(COMMAND)
  })

  test('every package that it runs or reads', () => {
    expect(packages.sort()).toEqual([...MEASURED_PACKAGES].sort())
  })

  test('every labelled page, the sealed ones too, and its gold', () => {
    const pages = ['dev', 'sealed'].flatMap((part) =>
      readdirSync(`test/news/${part}`).map((name) => `test/news/${part}/${name}`),
    )
    expect(pages.filter((page) => !measured.has(page))).toEqual([])
  })

  test('the seeds, but not the pages that say how they are written', () => {
    expect([...measured].filter((file) => file.startsWith('seeds/') && !/\/.*\//.test(file))).toEqual([
      'seeds/places.yml',
      'seeds/words.yml',
    ])
  })
})
