import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let dir = ''

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'eval-'))
  const page = '<!doctype html><meta charset="utf-8"><title>要闻</title>'
  file('news/dev/a.html', `${page}<p>海勃湾区<b>九小</b>跑道维修工程完工。<p>本页为测试而写，内容纯属虚构。`)
  file('news/dev/a.gold.yml', gold('九小跑道维修工程'))
  // Whoever opens these stops: the words are not on the page.
  file('news/sealed/s.txt', '本页为测试而写，内容纯属虚构。')
  file('news/sealed/s.gold.yml', gold('九小跑道维修工程'))
  symlinkSync(join(dir, 'news/sealed'), join(dir, 'another-name'))
})
afterAll(() => {
  rmSync(dir, { recursive: true, force: true })
})

function gold(text: string): string {
  const mention = `  - { text: ${text}, nth: 0, targets: [track-9] }`
  return `manner: school\nabout: district\nwording: others\nmentions:\n${mention}\nfigures: []\ntraps: []\n`
}

function file(name: string, content: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true })
  writeFileSync(join(dir, name), content)
}

/** Runs the command line itself, as `npm run -s eval -- ...` does. */
async function evaluate(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/cli/eval.ts', ...args], {
    cwd: root,
  })
  const { stdout, stderr, code } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (failed: { stdout: string; stderr: string; code: number }) => failed,
  )
  return { code, stdout, stderr }
}

/** The lexicon is compiled at each start. */
const TIMEOUT_MS = 60_000

describe('eval on the command line', { timeout: TIMEOUT_MS }, () => {
  it('reports as JSON on a folder, and leaves the sealed folder in it shut', async () => {
    const { code, stdout, stderr } = await evaluate('--gold', join(dir, 'news'), '--json', '--errors')
    expect(stderr).toBe(`eval: ${join(dir, 'news/sealed')}: sealed, opened only with --sealed\n`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      pages: 1,
      mention: { right: 1, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
      byManner: [{ name: 'school', pages: 1 }],
      errors: [],
    })
  })

  it('gives every mistake on the project’s open pages the reason why it is left, and keeps no reason too many', async () => {
    const { stdout, stderr } = await evaluate('--json', '--errors')
    const { errors }: { errors: { file: string; text: string; left: string | null }[] } = JSON.parse(stdout)
    expect(errors.filter(({ left }) => left === null).map(({ file, text }) => `${file}: ${text}`)).toEqual([])
    expect(stderr).toBe('eval: test/news/sealed: sealed, opened only with --sealed\n')
  })

  it('tells what jieba would change in the guard’s place where it is asked to', async () => {
    const { stdout } = await evaluate('--gold', join(dir, 'news'), '--json', '--segmenter')
    expect(JSON.parse(stdout).segmenter).toEqual({
      traps: { held: 0, broken: 0 },
      mentions: { found: 0, lost: 0 },
      wrong: { spared: 0, added: 0 },
    })
  })

  it('opens sealed pages by no other name either', async () => {
    const { code, stderr } = await evaluate('--gold', join(dir, 'another-name'), '--errors')
    expect(stderr.split('\n')[0]).toBe(`eval: ${join(dir, 'news/sealed')}: sealed, opened only with --sealed`)
    expect(code).toBe(2)
  })

  it('stops at gold that does not fit, with file, line, entry and reason', async () => {
    const { code, stdout, stderr } = await evaluate('--gold', join(dir, 'news'), '--sealed')
    expect(stderr).toBe(
      `eval: ${join(dir, 'news/sealed/s.gold.yml')}:5 [九小跑道维修工程]: expected occurrence 0 (from 0) in the page, found 0\n`,
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('says what it takes where it is called otherwise', async () => {
    const { code, stderr } = await evaluate('--golden')
    expect(stderr).toContain(
      'usage: npm run -s eval -- [--errors] [--json] [--segmenter] [--sealed [--write]] [--gold FOLDER|FILE.jsonl]...',
    )
    expect(code).toBe(2)
  })

  it('says which folder is not there', async () => {
    const { code, stderr } = await evaluate('--gold', join(dir, 'nowhere'))
    expect(stderr).toBe(
      `eval: expected labelled pages in ${join(dir, 'nowhere')}, found no such folder or file\n`,
    )
    expect(code).toBe(2)
  })
})
