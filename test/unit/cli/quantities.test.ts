import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'quantities-'))
})
afterAll(() => {
  rmSync(dir, { recursive: true, force: true })
})

interface Run {
  code: number
  stdout: string
  stderr: string
}

async function run(...args: string[]): Promise<Run> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/cli/quantities.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Run) => ({ code, stdout, stderr }),
  )
}

function fileOf(name: string, lines: string): string {
  const file = join(dir, name)
  writeFileSync(file, lines)
  return file
}

test('each line gives one, under its id or else its number', async () => {
  const file = fileOf('lines.jsonl', '{"id":"a","text":"1—8月新建312个"}\n\n{"text":"同比下降2.1%"}\n')
  const { code, stdout } = await run(file)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: 'a',
      quantities: [
        {
          surface: '1—8月',
          start: 0,
          end: 4,
          min: null,
          max: null,
          bound: 'exact',
          unit: null,
          kind: 'date',
        },
        {
          surface: '312个',
          start: 6,
          end: 10,
          min: 312,
          max: 312,
          bound: 'exact',
          unit: '个',
          kind: 'level',
        },
      ],
    },
    {
      id: 3,
      quantities: [
        {
          surface: '2.1%',
          start: 4,
          end: 8,
          min: -2.1,
          max: -2.1,
          bound: 'exact',
          unit: '%',
          kind: 'change-percent',
        },
      ],
    },
  ])
  expect(code).toBe(0)
})

test('a line that does not fit is told with file, line and reason; the others are done', async () => {
  const file = fileOf(
    'bad.jsonl',
    '{"text":"3处"}\n{"text":\n["x"]\n{"id":"x"}\n{"id":[],"text":""}\n{"text":"4处"}\n',
  )
  const { code, stdout, stderr } = await run(file)
  expect(stdout.trim().split('\n')).toHaveLength(2)
  const problems = stderr.trim().split('\n')
  expect(problems[0]).toContain(`quantities: ${file}: line 2: broken JSON: `)
  expect(problems.slice(1)).toEqual([
    `quantities: ${file}: line 3: expected an object, found a list`,
    `quantities: ${file}: line 4: text: expected a string, found nothing`,
    `quantities: ${file}: line 5: id: expected a string or a number, found []`,
  ])
  expect(code).toBe(2)
})

test('without a file the usage is shown, and a file that is not there is told', async () => {
  expect(await run()).toMatchObject({ code: 2, stderr: 'usage: npm run -s quantities -- FILE.jsonl ...\n' })
  expect(await run(join(dir, 'none.jsonl'))).toMatchObject({
    code: 2,
    stderr: `quantities: cannot read ${join(dir, 'none.jsonl')}: there is no such file\n`,
  })
})
