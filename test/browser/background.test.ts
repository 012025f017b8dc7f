import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lens, Tab } from '../../lib/cli/browsers/lens'
import { eventually } from '../../lib/cli/browsers/view'
import type { DemoServer, Routes } from '../../lib/cli/demo-server'
import { readTables } from './support/database'
import { openDemoSite, sentencePage } from './support/demo-site'
import { BROWSERS, launch } from './support/launch'

/** Ours, in the extension's APIs as both browsers call them. */
const api = 'globalThis.browser ?? chrome'
const clay = '海勃湾区的清陶固态电池全产业链项目招了八十名学徒。'
const glass = '海勃湾区的中玻光伏新能源材料项目备好了石英砂。'

describe.each(BROWSERS)('the background in %s', (browser) => {
  let lens: Lens
  let site: DemoServer
  let tab: Tab

  const local = <T>(key: string) =>
    lens.callApi<T>(`(${api}).storage.local.get('${key}').then((all) => all['${key}'])`)
  const badge = (text: string) =>
    eventually(async () => (await lens.badgeText()) === text, `the badge “${text}”`)

  beforeAll(async () => {
    const page = (...texts: string[]) => sentencePage(texts.map((text, i) => [`p${i}`, text]))
    const pages: Record<string, () => string> = {
      '/clay.html': () => page(clay),
      '/glass.html': () => page(glass),
      '/both.html': () => page(clay, `</p><iframe src="${site.otherOrigin}/glass.html"></iframe>`),
      '/idle.html': () => page('别处的一个普通早晨，街上有风。'),
    }
    const routes: Routes = {}
    for (const [path, html] of Object.entries(pages)) {
      routes[path] = (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html())
    }
    site = await openDemoSite(routes)
    lens = await launch(browser)
    await eventually(() => local('filter'), 'the filter')
    tab = await lens.open(`${site.origin}/clay.html`)
    await tab.untilMarks()
  })

  afterAll(async () => {
    await lens?.close()
    await site?.close()
  })

  it('has installed the corpus of the build, once, and packed the filter of the same', async () => {
    const { meta, targets, documents, lexicon } = await readTables(lens)
    const shipped = await lens.callApi<{
      hash: string
      corpus: { targets: unknown[]; documents: unknown[] }
    }>(`fetch('/corpus.gb18030')
      .then((response) => response.arrayBuffer())
      .then((bytes) => JSON.parse(new TextDecoder('gb18030').decode(bytes)))`)
    expect(meta).toEqual([{ key: 'corpus', hash: shipped.hash }])
    expect([targets?.length, documents?.length]).toEqual([
      shipped.corpus.targets.length,
      shipped.corpus.documents.length,
    ])
    expect(lexicon).toHaveLength(1)
    expect(await local('filter')).toMatchObject({ hash: shipped.hash })
    expect(await local('database')).toMatchObject({ lostAt: null })
  })

  it('answers after it was killed, as if nothing had happened', async () => {
    await lens.killBackground()
    await tab.reload()
    expect((await tab.untilMarks())[0]?.text).toContain('清陶')
    expect(await local('database')).toMatchObject({ lostAt: null })
  })

  it('is not woken by a page that names no place of ours', async () => {
    await lens.killBackground()
    const before = await lens.backgroundStarts()
    await tab.goto(`${site.origin}/idle.html`)
    // The scout has had its turn when the page has nothing left to do.
    await tab.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
    expect(await lens.backgroundAlive()).toBe(false)
    await tab.goto(`${site.origin}/clay.html`)
    await tab.untilMarks()
    expect((await lens.backgroundStarts()) - before).toBe(1)
  })

  it('makes the database again when it is deleted while the browser runs', async () => {
    const before = await readTables(lens)
    await lens.callApi(`new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('target-lens')
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error)
    })`)
    await tab.reload()
    expect((await tab.untilMarks())[0]?.text).toContain('清陶')
    expect(await readTables(lens)).toEqual(before)
    expect(await local('database')).toMatchObject({ lostAt: expect.any(String) })
  })

  it('counts the projects of all frames on the badge, and forgets them with the page', async () => {
    await tab.goto(`${site.origin}/both.html`)
    await badge('2')
    await tab.goto(`${site.origin}/idle.html`)
    await badge('')
    await tab.goto(`${site.origin}/glass.html`)
    await badge('1')
  })

  it('shows on the badge that a site is switched off, at once and without being alive before', async () => {
    await lens.killBackground()
    await lens.callApi(`(${api}).storage.local.set({ settings: { off: false, offSites: ['localhost'] } })`)
    await badge('')
    const title = await lens.callApi<string>(
      `(${api}).tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => (${api}).action.getTitle({ tabId: tab.id }))`,
    )
    expect(title).toBe('海勃湾目标对照：本网站的标记已关闭')
    await lens.callApi(`(${api}).storage.local.set({ settings: { off: false, offSites: [] } })`)
    await badge('1')
  })

  it('refuses to a page of ours what only a frame may ask, and says so', async () => {
    const message = {
      id: 1,
      type: 'report',
      data: { projectIds: ['qingtao'], mentionCount: 1 },
      timestamp: 0,
    }
    const answer = await lens.callApi(
      `new Promise((resolve) => chrome.runtime.sendMessage(${JSON.stringify(message)}, resolve))`,
    )
    expect(answer).toMatchObject({ err: { message: 'Message report is not for a page to send' } })
  })

  it('opens the library once, and leads to the target asked for', async () => {
    for (const targetId of ['qingtao', 'zhongbo']) {
      const message = { id: 1, type: 'openLibrary', data: { kind: 'target', id: targetId }, timestamp: 0 }
      await lens.callApi(
        `new Promise((resolve) => chrome.runtime.sendMessage(${JSON.stringify(message)}, resolve))`,
      )
      // Firefox lists a tab that is just being opened without its address.
      await eventually(
        () =>
          lens.callApi(
            `(${api}).tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.includes('/library.html')))`,
          ),
        'a library',
      )
    }
    const libraries = await eventually(async () => {
      const urls = await lens.callApi<string[]>(
        `(${api}).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''))`,
      )
      const open = urls.filter((url) => url.includes('/library.html'))
      return open[0]?.endsWith('#target=zhongbo') && open
    }, 'the library at the second target')
    expect(libraries).toHaveLength(1)
  })
})
