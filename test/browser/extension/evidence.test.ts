import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Lens } from '../../../lib/cli/browsers/lens'
import type { DemoServer } from '../../../lib/cli/demo-server'
import { canonicalJson } from '../../../lib/corpus/canonical-json'
import { readTables } from '../support/database'
import { openDemoSite } from '../support/demo-site'
import { BROWSERS, launch } from '../support/launch'
import { chooseFile, savedBy } from '../support/record-files'

/** Two launches, and everything that a reader does in between. */
const PATIENCE_MS = 180_000

describe.each(BROWSERS)('in %s', (browser) => {
  let site: DemoServer
  let lens: Lens | undefined
  let profile = ''

  beforeAll(async () => {
    site = await openDemoSite()
  })
  afterEach(async () => {
    await lens?.close()
    lens = undefined
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  afterAll(() => site?.close())

  test(
    'what an article says to a promise is seen, kept with a note, found again after a restart, and taken out and brought back byte for byte',
    async () => {
      profile = mkdtempSync(path.join(tmpdir(), 'lens-profile-'))
      lens = await launch(browser, { profile })

      // Read: what was promised, what the page says, and the even pace.
      const page = await lens.open(`${site.origin}/progress.html`)
      await page.pointAtText('固定资产投资')
      expect(await page.untilCardSays('本页 · 1至9月')).toMatch(COMPARED)
      // Kept by one click; the note is written in the popup.
      await page.clickInCard('.actions [aria-pressed="false"]:not(:first-child)')
      await page.untilCardSays('已留存')
      const popup = await lens.openPopup()
      await popup.until(() => document.querySelector('.comparison'))
      expect(await popup.text('.popup')).toMatch(COMPARED)
      await popup.click('.note input')
      await popup.evaluate(() => document.execCommand('insertText', false, '年底再核对'))
      await popup.until(async () => {
        const opening = indexedDB.open('target-lens')
        await new Promise((resolve) => (opening.onsuccess = resolve))
        const asking = opening.result.transaction('kept').objectStore('kept').getAll()
        await new Promise((resolve) => (asking.onsuccess = resolve))
        opening.result.close()
        return asking.result[0]?.note === '年底再核对'
      })
      const kept = canonicalJson((await readTables(lens)).kept)
      await lens.close()

      // Found again: in the story of its target.
      lens = await launch(browser, { profile })
      const library = await lens.openExtensionPage('library.html#target=fai-74')
      await library.click('.open-target a[href^="#story="]')
      await library.until(() => document.querySelector('.kept'))
      expect(await library.text('.timeline')).toMatch(
        /承诺[\s\S]*完成固定资产投资74亿元以上[\s\S]*2023年10月23日[\s\S]*固定资产投资完成52\.4亿元[\s\S]*前三季度，海勃湾区的账本[\s\S]*欠序时进度 4\.2 个百分点[\s\S]*年底再核对[\s\S]*期限[\s\S]*今天/,
      )
      expect(await library.until(() => document.querySelector('.chart .value')?.textContent)).toBe('52.4亿')

      // Saved as a file, deleted, read in: the same bytes in the file and in the database.
      await library.click('.views a[href="#record"]')
      const saved = await savedBy(library, '.format button')
      await library.click('.erase > button')
      await library.click('.erase fieldset button:nth-of-type(2)')
      await library.until(() => document.querySelector('.record-empty'))
      expect((await readTables(lens)).kept).toEqual([])
      await chooseFile(library, saved.name, saved.text)
      await library.until(() => document.querySelector('.kept'))
      expect((await savedBy(library, '.format button')).text).toBe(saved.text)
      expect(canonicalJson((await readTables(lens)).kept)).toBe(kept)
    },
    PATIENCE_MS,
  )
})

const COMPARED =
  /74\s*亿元以上[\s\S]*1至9月[\s\S]*52\.4\s*亿元[\s\S]*进行中，达目标的 70\.8%，欠序时进度 4\.2 个百分点/
