import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Lens } from '../../../lib/cli/browsers/lens'
import { eventually, type View } from '../../../lib/cli/browsers/view'
import type { DemoServer } from '../../../lib/cli/demo-server'
import { openDemoSite } from '../support/demo-site'
import { openPrivateWindow, type PrivateWindow } from '../support/firefox-private'
import { launch } from '../support/launch'

/** Chromium keeps our pages out of private windows' storage by itself: they run beside them, never in them. */
describe('in a private window of Firefox', () => {
  let lens: Lens
  let site: DemoServer
  let windowOfTest: PrivateWindow
  let tabId: number

  beforeAll(async () => {
    site = await openDemoSite()
    lens = await launch('firefox')
    windowOfTest = await openPrivateWindow(lens)
    const page = await windowOfTest.open(`${site.origin}/news.html`)
    await page.untilMarks(12)
    tabId = await windowOfTest.tabId()
  })
  afterAll(async () => {
    await lens?.close()
    await site?.close()
  })

  test('our pages have no database, which is why these tests are here', async () => {
    const page = await windowOfTest.open('manifest.json')
    const opening = page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('probe')
          request.onsuccess = () => resolve('open')
          request.onerror = () => resolve(request.error?.name)
        }),
    )
    expect(await opening).toBe('InvalidStateError')
  })

  test('the popup shows target and passage, and no switch that would write down the site', async () => {
    const popup = await windowOfTest.open(`popup.html?tab=${tabId}`)
    await popup.until(() => document.querySelector('.popup')?.getAttribute('data-state') === 'mentions')
    await popup.until(() => document.querySelector('.panel .their-words'))
    expect(await popup.evaluate(() => document.querySelectorAll('[role="switch"]').length)).toBe(1)
  })

  test('the library shows every document, and what is looked up in them', async () => {
    const library: View = await windowOfTest.open('library.html#target=qingtao')
    await library.until(
      () => document.querySelector('.mark[aria-current]')?.textContent === '清陶固态电池全产业链',
    )
  })

  test('nothing is left of it when it is closed', async () => {
    const session = () => lens.callApi<Record<string, unknown>>('browser.storage.session.get(null)')
    expect(Object.keys(await session())).toContain(`tab:${tabId}`)
    expect(JSON.stringify(await session())).not.toContain('localhost')
    await windowOfTest.close()
    await eventually(async () => Object.keys(await session()).length === 0, 'the memory to be empty')
    const local = await lens.callApi<Record<string, unknown>>('browser.storage.local.get(null)')
    expect(Object.keys(local).sort()).toEqual(['database', 'filter'])
  })
})
