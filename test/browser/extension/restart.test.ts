import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Lens } from '../../../lib/cli/browsers/lens'
import type { DemoServer } from '../../../lib/cli/demo-server'
import { readTables } from '../support/database'
import { openDemoSite } from '../support/demo-site'
import { BROWSERS, launch } from '../support/launch'
import { untilState } from '../support/popup-state'

describe.each(BROWSERS)('in %s', (browser) => {
  let site: DemoServer
  let lens: Lens | undefined
  const profile = mkdtempSync(path.join(tmpdir(), 'lens-profile-'))

  beforeAll(async () => {
    site = await openDemoSite()
  })
  afterAll(async () => {
    await lens?.close()
    await site?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  test('a restart keeps the switches, and does not install the corpus again', async () => {
    lens = await launch(browser, { profile })
    await lens.callApi(`chrome.storage.local.set({ settings: { off: false, offSites: ['127.0.0.1'] } })`)
    // An install clears the table: a row of the test's own tells whether there was one.
    await lens.callApi(PUT_A_ROW)
    const before = await readTables(lens)
    await lens.close()

    lens = await launch(browser, { profile })
    const page = await lens.open(`${site.origin}/news.html`)
    await page.untilMarks(12)
    await lens.open(`${site.otherOrigin}/news.html`)
    await untilState(await lens.openPopup(), 'offSite')
    expect(await readTables(lens)).toEqual(before)
    expect(await lens.callApi(SENTINEL)).toMatchObject({ lostAt: null })
  })
})

const PUT_A_ROW = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('target-lens')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const writing = opening.result.transaction('passages', 'readwrite')
    writing.objectStore('passages').put({ id: 'kept', documentId: 'kept', kind: 'paragraph', section: null,
      ordinal: 0, text: '', start: 0, end: 0 })
    writing.oncomplete = () => {
      opening.result.close()
      resolve()
    }
    writing.onabort = () => reject(writing.error)
  }
})`

const SENTINEL = `chrome.storage.local.get('database').then(({ database }) => database)`
