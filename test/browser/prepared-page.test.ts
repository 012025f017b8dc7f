import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../lib/cli/browsers/find-browser'
import { eventually } from '../../lib/cli/browsers/view'
import type { DemoServer } from '../../lib/cli/demo-server'
import { openDemoSite, sentencePage } from './support/demo-site'
import { BUILDS } from './support/launch'

const RULES = `<script type="speculationrules">
  { "prerender": [{ "source": "list", "urls": ["/prepared.html"], "eagerness": "immediate" }] }
</script>`
const TELLS = `<script>addEventListener('load', () => requestIdleCallback(() => fetch('/ready')))</script>`
const PAGES: Record<string, string> = {
  '/results.html': `</p><a id="next" href="/prepared.html">下一页</a>${RULES}`,
  '/prepared.html': `海勃湾区的清陶固态电池全产业链项目招了八十名学徒。</p>${TELLS}`,
}

/** With Playwright attached Chromium prepares no page (`PrerenderingDisabledByDevTools`); Puppeteer lets it. */
let browser: Browser
let site: DemoServer
let tellReady: () => void
/** The page that Chromium prepares is loaded. */
const ready = new Promise<void>((resolve) => {
  tellReady = resolve
})

beforeAll(async () => {
  site = await openDemoSite({
    ...Object.fromEntries(
      Object.entries(PAGES).map(([path, text]) => [
        path,
        (_, response) =>
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
            .end(sentencePage([['first', text]])),
      ]),
    ),
    '/ready': (_, response) => {
      tellReady()
      response.end()
    },
  })
  browser = await puppeteer.launch({
    executablePath: (await findBrowser('chromium')).executable,
    pipe: true,
    enableExtensions: [BUILDS.chromium],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a page that Chromium prepares in advance counts when it is shown, and not before', async () => {
  const background = await worker()
  const page = await browser.newPage()
  await page.goto(`${site.origin}/results.html`)
  await ready
  expect(await inTab(background, 'chrome.action.getBadgeText({ tabId: tab.id })')).toBe('')

  await page.click('#next')
  await eventually(
    async () => (await inTab(background, 'chrome.action.getBadgeText({ tabId: tab.id })')) === '1',
    'the badge',
  )
  // Puppeteer loses sight of a prepared page when it is shown: the extension looks at it.
  const [shown] = (await inTab(
    background,
    `chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => performance.getEntriesByType('navigation')[0].activationStart,
    })`,
  )) as { result: number }[]
  expect(shown?.result).toBeGreaterThan(0)
})

async function worker(): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker')
  const found = await target.worker()
  if (!found) throw new Error('Chromium shows no worker of the extension.')
  await eventually(
    () => found.evaluate(`chrome.storage.local.get('filter').then(({ filter }) => filter !== undefined)`),
    'the corpus to be installed',
  )
  return found
}

/** Evaluates an expression in the background; `tab` is the tab in front. */
function inTab(background: WebWorker, expression: string): Promise<unknown> {
  return background.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => ${expression})`,
  )
}
