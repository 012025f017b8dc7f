import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { eventually } from '../../../lib/cli/browsers/view'
import type { Evidence } from '../../../lib/detect/mention'
import { askReader } from '../support/ask-reader'
import { DEMO_FOLDER } from '../support/demo-site'
import { encodeGbk } from '../support/encode-gbk'
import { inEachBrowser } from '../support/in-each-browser'

/** Pages that are the same without their scripts. */
const PAGES = [
  'news.html',
  'portal.html',
  'trade.html',
  'split.html',
  'wrapped.html',
  'untidy.html',
  'wide.html',
  'traditional.html',
  'gbk.html',
  'repeated.html',
  'dialog.html',
]

interface Found {
  projectId: string
  targetIds: string[]
  surface: string
  sentence: string
  evidence: Evidence[]
}

/** The folder stands for the site: the server sends one page in another encoding than it is kept in. */
const folder = mkdtempSync(path.join(tmpdir(), 'lens-'))
for (const page of PAGES) {
  const html = readFileSync(path.join(DEMO_FOLDER, page), 'utf8')
  writeFileSync(path.join(folder, page), page === 'gbk.html' ? encodeGbk(html) : html)
}
const printed = execFileSync(
  process.execPath,
  ['--import', 'tsx', 'lib/cli/detect.ts', ...PAGES.map((page) => path.join(folder, page))],
  { encoding: 'utf8' },
)
const foundByNode = printed
  .trim()
  .split('\n')
  .map((line): Found & { file: string } => JSON.parse(line))

afterAll(() => rmSync(folder, { recursive: true }))

inEachBrowser((here) => {
  test.each(PAGES)('%s has the mentions that npm run detect finds in it', async (page) => {
    const expected = foundByNode.filter(({ file }) => path.basename(file) === page).map(essence)
    expect(expected).not.toEqual([])
    await here.lens.open(`${here.site.origin}/${page}`)
    const { mentions } = await eventually(async () => {
      const frame = await askReader(here.lens)
      return frame.state === 'ready' && frame.mentions.length > 0 && frame
    }, 'the reader to be done')
    expect(mentions.map(essence)).toEqual(expected)
  })
})

function essence({ projectId, targetIds, surface, sentence, evidence }: Found) {
  return {
    projectId,
    targetIds,
    surface,
    sentence,
    evidence: evidence.map(({ kind, text }) => `${kind} ${text}`),
  }
}
