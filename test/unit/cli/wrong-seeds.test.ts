import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let dir = ''

/** A checkout of which one entry of the seeds is wrong. */
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wrong-seeds-'))
  for (const name of ['lib', 'seeds', 'package.json', 'tsconfig.json', '.wxt'])
    cpSync(join(root, name), join(dir, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
  const names = join(dir, 'seeds/haibowan-outlook-2023/names.yml')
  writeFileSync(names, `nobody:\n  generics: [没有的项目]\n${readFileSync(names, 'utf8')}`)
  writeFileSync(join(dir, 'page.txt'), '海勃湾区九小跑道维修工程完工。\n')
})
afterAll(() => {
  rmSync(dir, { recursive: true, force: true })
})

async function run(command: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  const node = promisify(execFile)(process.execPath, ['--import', 'tsx', `lib/cli/${command}.ts`, ...args], {
    cwd: dir,
  })
  return node.then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  )
}

/** The seeds are compiled at each start. */
const TIMEOUT_MS = 60_000

describe('a wrong entry of the seeds is told with file, line, entry and reason, and no stack', () => {
  it.each([
    ['corpus', 1, [], ''],
    ['detect', 1, ['page.txt'], ''],
    ['propose', 2, ['page.txt', '--target', 'cdc'], 'propose: '],
    ['eval', 2, ['--gold', 'page.txt'], 'eval: '],
  ] as const)('%s', { timeout: TIMEOUT_MS }, async (command, code, args, prefix) => {
    const failed = await run(command, ...args)
    expect(failed.stderr).toMatch(
      new RegExp(`^${prefix}seeds/haibowan-outlook-2023/names\\.yml:1 \\[nobody\\]: .+\n$`),
    )
    expect(failed.code).toBe(code)
  })
})
