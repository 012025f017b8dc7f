import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../../../lib/cli/browsers/view'
import { type DemoServer, serveDemo } from '../../../lib/cli/demo-server'
import { askReader } from '../support/ask-reader'
import { DEMO_FOLDER } from '../support/demo-site'
import { detectInNode, type Essence, essence } from '../support/detect-in-node'
import { encodeGbk } from '../support/encode-gbk'
import { type Here, inEachBrowser } from '../support/in-each-browser'
import { hearScouts, settledMentions } from '../support/settled-mentions'

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

/** The labelled pages, all of one folder in one test: they are many, and more are to come. */
const NEWS = 'test/news'
const SEALED = 'sealed'
const NEWS_FOLDERS = ['dev', SEALED]
/** Some 0.15 s a page and browser where nothing else runs. */
const NEWS_TIMEOUT_MS = 240_000

/** The folder stands for the site: the server sends one page in another encoding than it is kept in. */
const folder = mkdtempSync(path.join(tmpdir(), 'lens-'))
for (const page of PAGES) {
  const html = readFileSync(path.join(DEMO_FOLDER, page), 'utf8')
  writeFileSync(path.join(folder, page), page === 'gbk.html' ? encodeGbk(html) : html)
}
const foundByNode = detectInNode([
  ...PAGES.map((page) => path.join(folder, page)),
  ...NEWS_FOLDERS.flatMap(newsIn).map((page) => path.join(NEWS, page)),
])

let newsSite: DemoServer
beforeAll(async () => {
  newsSite = await serveDemo(NEWS)
})
afterAll(async () => {
  await newsSite.close()
  rmSync(folder, { recursive: true })
})

inEachBrowser((here) => {
  test.each(PAGES)('%s has the mentions that npm run detect finds in it', async (page) => {
    const expected = foundByNode.get(path.join(folder, page))
    expect(expected).not.toEqual([])
    await here.lens.open(`${here.site.origin}/${page}`)
    const { mentions } = await eventually(async () => {
      const frame = await askReader(here.lens)
      return frame.state === 'ready' && frame.mentions.length > 0 && frame
    }, 'the reader to be done')
    expect(mentions.map(essence)).toEqual(expected)
  })

  test.each(NEWS_FOLDERS)(
    `every page of ${NEWS}/%s has the mentions that npm run detect finds in it`,
    async (part) => {
      const pages = newsIn(part)
      expect(pages).not.toEqual([])
      await hearScouts(here.lens)
      const tab = await here.lens.open('about:blank')
      for (const page of pages) {
        const url = `${newsSite.origin}/${page}`
        await tab.goto(url)
        const inNode = foundByNode.get(path.join(NEWS, page)) ?? []
        // One page that is never done must not hide what is wrong with the others.
        const inBrowser = await foundBy(here, url).catch((error: Error) => error.message)
        // Softly: all that differ are shown. Of a sealed page nobody may learn more than that it does.
        if (part === SEALED) expect.soft(counted(inBrowser, inNode), page).toEqual(counted(inNode, inNode))
        else expect.soft(inBrowser, page).toEqual(inNode)
      }
    },
    NEWS_TIMEOUT_MS,
  )
})

/** `dev/a01.html`, ... */
function newsIn(part: string): string[] {
  const names = readdirSync(path.join(NEWS, part)).sort()
  return names.filter((name) => /\.(?:html|txt)$/.test(name)).map((name) => `${part}/${name}`)
}

async function foundBy({ lens }: Here, url: string): Promise<Essence[]> {
  return (await settledMentions(lens, url)).map(essence)
}

/** How many mentions there are, and how many of them are at their place what Node has there; no word of any. */
function counted(found: Essence[] | string, inNode: Essence[]) {
  if (typeof found === 'string') return found
  const same = found.filter((mention, at) => JSON.stringify(mention) === JSON.stringify(inNode[at]))
  return { mentions: found.length, asInNode: same.length }
}
