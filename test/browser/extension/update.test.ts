import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Lens } from '../../../lib/cli/browsers/lens'
import type { DemoServer } from '../../../lib/cli/demo-server'
import { openDemoSite } from '../support/demo-site'
import { BROWSERS, BUILDS, launch } from '../support/launch'
import { untilState } from '../support/popup-state'

/** The extension lies in a folder of its own here, for it to change under the browser. */
describe.each(BROWSERS)('in %s', (browser) => {
  let lens: Lens
  let site: DemoServer
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lens-'))
    cpSync(BUILDS[browser], folder, { recursive: true })
    site = await openDemoSite()
    lens = await launch(browser, { extension: folder })
  })
  afterEach(() => lens.closeTabs())
  afterAll(async () => {
    await lens?.close()
    await site?.close()
    rmSync(folder, { recursive: true })
  })

  test('a corpus that cannot be read is said so, and another try reads it', async () => {
    await openNews()
    const corpus = path.join(folder, 'corpus.gb18030')
    renameSync(corpus, `${corpus}.away`)
    await lens.callApi(`new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('target-lens')
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error)
    })`)
    const popup = await lens.openPopup()
    expect(await untilState(popup, 'failed')).toContain('再试一次')

    renameSync(`${corpus}.away`, corpus)
    await popup.click('.ways .primary')
    await untilState(popup, 'mentions')
    await popup.until(() => document.querySelector('.panel .their-words'))
  })

  test('switched off and on again it comes back to open tabs, in Chromium at a press of the popup’s button', async () => {
    const page = await openNews()
    const before = await page.marks()
    await lens.setEnabled(false)
    await lens.setEnabled(true)
    const popup = await lens.openPopup()
    // Firefox runs a manifest's scripts in open tabs when an extension is switched on, Chromium does not.
    if (browser === 'chromium') {
      expect(await untilState(popup, 'oldScript')).toContain('这个网页打开得比扩展早')
      await popup.click('.ways .primary')
    }
    await untilState(popup, 'mentions')
    expect(await page.untilMarks(before.length)).toEqual(before)
  })

  test('an update gives open tabs the new scripts, and what the old ones showed is gone', async () => {
    const page = await openNews()
    const before = await page.marks()
    await page.pointAtText('清陶')
    await page.untilCardSays('清陶固态电池全产业链')
    await page.evaluate(() => {
      Object.assign(globalThis, { old: [...CSS.highlights.values()] })
    })

    setVersion('9.9.9')
    await lens.update()
    await page.until(() => {
      const { old } = globalThis as unknown as { old: Highlight[] }
      return [...CSS.highlights.values()].every((highlight) => !old.includes(highlight))
    })
    expect(await page.untilMarks(before.length)).toEqual(before)
    await page.moveMouse(4, 4)
    await page.until(() => document.querySelectorAll('[popover]:popover-open').length === 0)
    await page.pointAtText('清陶')
    await page.untilCardSays('清陶固态电池全产业链')
    await page.until(() => document.querySelectorAll('html > [popover]').length === 1)

    expect(await lens.callApi('chrome.runtime.getManifest().version')).toBe('9.9.9')
    await untilState(await lens.openPopup(), 'mentions')
  })

  // Chromium 156's protocol presses no toolbar button over a page that the extension has no right to.
  if (browser === 'firefox') {
    test('without the right to all sites a page is left alone until the toolbar button is pressed on it', async () => {
      await lens.allowAllSites(false)
      const page = await lens.open(`${site.origin}/news.html`)
      // The same look that finds the marks below.
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
      const popup = await lens.openPopup()
      await page.untilMarks(12)
      await untilState(popup, 'mentions')
      await lens.allowAllSites(true)
    })
  }

  async function openNews() {
    const page = await lens.open(`${site.origin}/news.html`)
    await page.untilMarks(12)
    return page
  }

  function setVersion(version: string): void {
    const file = path.join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...manifest, version }))
  }
})
