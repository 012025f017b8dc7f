import type { BrowserName } from '../../lib/cli/browsers/lens'
import { BenchBrowser } from './bench-browser'
import { inTurn, median } from './measure'
import { MEGABYTE, newsPage } from './pages'
import { strippedExtension } from './stripped-extension'
import type { Table } from './tables'

/** Does nothing, and is there. */
const EMPTY_SCRIPT = '(() => {})()'

const PAGES = {
  'a small page': '<!doctype html><meta charset="utf-8"><title>Hello</title><p>Hello.',
  '1 MB of news without a place of ours': newsPage({
    bytes: MEGABYTE,
    names: [],
    mentions: 0,
    language: 'zh',
  }),
  '1 MB of English': newsPage({ bytes: MEGABYTE, names: [], mentions: 0, language: 'en' }),
}
type PageName = keyof typeof PAGES

/** What the built extension costs a page that has nothing for it: scripts on the page's own thread. */
export async function measureExtension(
  name: BrowserName,
  extension: string,
  rounds: number,
  say: (line: string) => void,
): Promise<Table[]> {
  const ours = await timesOf(name, extension, rounds, say)
  const empty = await timesOf(name, strippedExtension(extension, EMPTY_SCRIPT), rounds, say)
  return (Object.keys(PAGES) as PageName[]).map((page) => ({
    browser: name,
    task: `scripts of the extension on ${page}`,
    unit: 'ms',
    values: {
      ours: ours[page].script,
      'an empty content script': empty[page].script,
      textContent: ours[page].read,
    },
    base: 'textContent',
  }))
}

type Cost = Record<PageName, { script: number; read: number }>

async function timesOf(
  name: BrowserName,
  extension: string,
  rounds: number,
  say: (line: string) => void,
): Promise<Cost> {
  const browser = await BenchBrowser.open(name, extension, say)
  try {
    for (const [page, html] of Object.entries(PAGES)) browser.addPage(page, html)
    const pages = Object.keys(PAGES) as PageName[]
    const script = await inTurn(pages, rounds, (page) => scriptOn(browser, page))
    const read = await inTurn(pages, rounds, (page) => browser.ask(page, 'textContent'))
    return Object.fromEntries(
      pages.map((page) => [page, { script: median(script[page]), read: median(read[page]) }]),
    ) as Cost
  } finally {
    await browser.close()
  }
}

async function scriptOn(browser: BenchBrowser, page: PageName): Promise<number> {
  const tab = await browser.lens.open(browser.address('blank'))
  try {
    return await browser.lens.scriptTime(async () => {
      await tab.goto(browser.address(page))
      // What is put off until the page is quiet belongs to its cost.
      await tab.evaluate(
        () =>
          new Promise((resolve) =>
            requestIdleCallback(() => setTimeout(() => requestIdleCallback(resolve), 1_000)),
          ),
      )
    })
  } finally {
    await tab.closeTab()
  }
}
