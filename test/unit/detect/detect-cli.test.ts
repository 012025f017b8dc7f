import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let dir = ''

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'detect-'))
})
afterAll(() => {
  rmSync(dir, { recursive: true, force: true })
})

/** Runs the command line itself, as `npm run -s detect -- FILE...` does. */
async function detect(
  ...files: string[]
): Promise<{ code: number; lines: Record<string, unknown>[]; stderr: string }> {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/cli/detect.ts', ...files], {
    cwd: root,
  })
  const { stdout, stderr, code } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (failed: { stdout: string; stderr: string; code: number }) => failed,
  )
  const lines = stdout.split('\n').filter(Boolean)
  return { code, stderr, lines: lines.map((line) => JSON.parse(line)) }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}

// 海勃湾区九小跑道维修 in GB18030.
const GB18030 = Uint8Array.from(Buffer.from('baa3b2aacde5c7f8bec5d0a1c5dcb5c0ceacd0de', 'hex'))

/** The lexicon is compiled at each start. */
const TIMEOUT_MS = 60_000

describe('detect on the command line', { timeout: TIMEOUT_MS }, () => {
  it('prints a JSON object a line, with offsets of the text file', async () => {
    const text = '\ufeff海勃湾区近日要闻\n\n九小、滨河小学等跑道维修工程完工。\n'
    const path = file('page.txt', text)
    const { code, lines } = await detect(path)
    expect(code).toBe(0)
    expect(lines.map(({ projectId, targetIds, surface }) => ({ projectId, targetIds, surface }))).toEqual([
      { projectId: 'track-9', targetIds: ['track-9'], surface: '九小' },
      { projectId: 'track-bh', targetIds: ['track-bh'], surface: '滨河小学等跑道维修工程' },
    ])
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'file',
      'projectId',
      'projectName',
      'targetIds',
      'surface',
      'start',
      'end',
      'sentence',
      'evidence',
      'figures',
    ])
    expect(lines[0]).toMatchObject({ file: path, sentence: '九小、滨河小学等跑道维修工程完工。' })
    const decoded = text.slice(1)
    for (const { start, end, surface } of lines)
      expect(decoded.slice(Number(start), Number(end))).toBe(surface)
  })

  it('reads HTML as it is gathered: words over inline elements, offsets in flows joined by line feeds', async () => {
    const html =
      '<meta charset="utf-8"><title>要闻</title><h1>海勃湾区近日要闻</h1><p>清<b>陶</b>固态电池<i>项目</i>开工。</p>'
    const { code, lines } = await detect(file('page.html', html))
    expect(code).toBe(0)
    const [mention] = lines
    expect(mention).toMatchObject({ projectId: 'qingtao', surface: '清陶固态电池项目' })
    expect(
      '海勃湾区近日要闻\n清陶固态电池项目开工。'.slice(Number(mention?.start), Number(mention?.end)),
    ).toBe('清陶固态电池项目')
  })

  it('reads GB18030, declared or not', async () => {
    const declared = Buffer.concat([Buffer.from('<meta charset=gb2312><p>'), GB18030])
    const { lines } = await detect(file('old.txt', GB18030), file('old.html', declared))
    expect(lines.map(({ surface }) => surface)).toEqual(['海勃湾区九小跑道维修', '海勃湾区九小跑道维修'])
  })

  it('prints nothing where there is nothing, and that is no failure', async () => {
    expect(await detect(file('none.txt', '临河区的万达广场开业了。'))).toEqual({
      code: 0,
      lines: [],
      stderr: '',
    })
  })

  it('names a file that it cannot read, exits with 2, and still reads the others', async () => {
    const good = file('good.txt', '海勃湾区九小跑道维修')
    const { code, lines, stderr } = await detect(join(dir, 'missing.txt'), file('page.pdf', ''), good)
    expect(code).toBe(2)
    expect(stderr).toContain(`cannot read ${join(dir, 'missing.txt')}: there is no such file`)
    expect(stderr).toContain('expected a .txt or .html file, found “.pdf”')
    expect(lines).toHaveLength(1)
  })
})
