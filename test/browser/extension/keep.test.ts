import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Lens, Tab } from '../../../lib/cli/browsers/lens'
import { eventually, type View } from '../../../lib/cli/browsers/view'
import type { DemoServer } from '../../../lib/cli/demo-server'
import type { KeptMention } from '../../../lib/record/model'
import { readTables } from '../support/database'
import { openDemoSite } from '../support/demo-site'
import { openPrivateWindow } from '../support/firefox-private'
import { BROWSERS, launch } from '../support/launch'

const SENTENCE = '1至9月，全区固定资产投资完成52.4亿元，其中一半落在工业项目上。'

describe.each(BROWSERS)('in %s', (browser) => {
  let site: DemoServer
  let lens: Lens
  const profile = mkdtempSync(path.join(tmpdir(), 'lens-profile-'))

  beforeAll(async () => {
    site = await openDemoSite()
    lens = await launch(browser, { profile })
  })
  afterEach(() => lens.closeTabs())
  afterAll(async () => {
    await lens?.close()
    await site?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  const address = () => `${site.origin}/progress.html`
  const record = async () => (await readTables(lens)).kept as KeptMention[]

  /** The page with the card open at the investment. */
  async function openCard(): Promise<Tab> {
    const page = await lens.open(address())
    await page.pointAtText('固定资产投资')
    await page.untilCardSays('固定资产投资')
    return page
  }

  test('a press that no person made keeps nothing', async () => {
    const page = await openCard()
    await page.card((root) => root.querySelector<HTMLElement>('.action[aria-pressed]')?.click())
    await page.untilCardSays('留存')
    expect(await record()).toEqual([])
  })

  test('one click in the card keeps the sentence with its page, its figures and what was promised', async () => {
    const page = await openCard()
    await page.clickInCard(KEEP)
    await untilKept(page)
    const [entry, ...others] = await record()
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      projectId: 'fai-74',
      page: {
        url: address(),
        title: '前三季度，海勃湾区的账本 - 海勃湾晨刊',
        date: '2023-10-23',
        dateFrom: 'meta',
      },
      quote: { exact: SENTENCE, prefix: '海勃湾区统计部门日前公布了一组数字。', suffix: '' },
      surface: '固定资产投资',
      targets: [{ exact: expect.stringContaining('74亿元以上') }],
      claims: [{ outcome: 'in-progress', reported: '52.4亿元', schedule: { elapsed: 0.75 } }],
      note: '',
      visit: null,
    })
  })

  test('the popup shows it kept, and saves a note as it is typed', async () => {
    await openCard()
    const popup = await lens.openPopup()
    await popup.until(() => document.querySelector('.here-foot [aria-pressed="true"]'))
    await popup.click('.note input')
    await popup.type('to compare ')
    await popup.press('Enter')
    await popup.until(() => document.querySelector('.keep-notice')?.textContent === '备注已存下。')
    expect((await record()).map(({ note }) => note)).toEqual(['to compare '])
  })

  test('a press on what bears a note takes nothing back, and says why, in popup and card', async () => {
    const page = await openCard()
    const popup = await lens.openPopup()
    await popup.click('.here-foot [aria-pressed="true"]')
    await popup.until(() => document.querySelector('.keep-notice a')?.textContent === '文献库')
    await page.bringToFront()
    await page.pointAtText('固定资产投资')
    await untilKept(page)
    await page.clickInCard(KEEP)
    await page.untilCardSays('这一条写了备注，要取消请到文献库里删除。')
    expect(await record()).toHaveLength(1)
  })

  test('a restart keeps it: card and popup show it kept at once, the popup with its note', async () => {
    const before = await record()
    await lens.close()
    lens = await launch(browser, { profile })
    await untilKept(await openCard())
    const popup = await lens.openPopup()
    const note = await popup.until(() => document.querySelector<HTMLInputElement>('.note input')?.value)
    expect(note).toBe('to compare ')
    expect(await record()).toEqual(before)
  })

  test('without a note another press takes it back', async () => {
    const page = await lens.open(address())
    await page.pointAtText('87个重点项目')
    await page.untilCardSays('重点项目')
    await page.clickInCard(KEEP)
    await untilKept(page)
    expect(await record()).toHaveLength(2)
    await page.clickInCard(KEEP)
    await page.untilCard((root) => root.querySelector('[aria-pressed="false"]')?.textContent === '留存')
    expect((await record()).map(({ quote }) => quote.exact)).toEqual([SENTENCE])
  })

  test('a mention in a frame is kept with the frame’s own address and the tab’s title', async () => {
    const page = await lens.open(`${site.origin}/frames.html`)
    const same = await page.frame('frame-same.html')
    await same.untilMarks(2)
    await lens.dispatchCommand('next-mention')
    await page.untilCardSays('九龙国际广场')
    await lens.dispatchCommand('next-mention')
    await same.untilCardSays('依林农贸市场')
    await same.until(() => document.hasFocus())
    await focusKeep(same)
    await same.press('Enter')
    await untilKept(same)
    const entry = (await record()).find(({ projectId }) => projectId === 'yilin')
    expect(entry?.page).toMatchObject({
      url: `${site.origin}/frame-same.html`,
      title: await page.evaluate(() => document.title),
    })
  })
})

// A busy Firefox may lose the news of a tab that was loaded: the visit is then not noted, and nothing is claimed.
describe.each(BROWSERS)('going back, in %s', { retry: 3 }, (browser) => {
  let site: DemoServer
  let lens: Lens
  /** How the page tells its story when it is asked for next. */
  let told: 'there' | 'late' | 'otherwise' = 'there'
  /** Resolves when the page may be answered. */
  let mayAnswer = Promise.resolve()

  beforeAll(async () => {
    site = await openDemoSite({
      '/story.html': async (_, response) => {
        await mayAnswer
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage(told))
      },
    })
    lens = await launch(browser)
    const page = await lens.open(`${site.origin}/story.html`)
    await page.untilMarks()
    await page.evaluate(() => document.querySelector('#sentence')?.scrollIntoView({ block: 'center' }))
    await page.pointAtText('乌海清陶项目')
    await page.untilCardSays('清陶固态电池全产业链')
    await page.clickInCard(KEEP)
    await untilKept(page)
    await page.closeTab()
  })
  afterEach(() => lens.closeTabs())
  afterAll(async () => {
    await lens?.close()
    await site?.close()
  })

  const visit = async () => ((await readTables(lens)).kept as KeptMention[])[0]?.visit ?? null

  /** Presses the button of the library's only entry. */
  async function goBack(): Promise<Tab> {
    const library = await lens.openExtensionPage('library.html#record')
    await library.click('.kept-actions a')
    return lens.openedTab('story.html')
  }

  /** What the next visit finds. */
  async function untilFound(before: KeptMention['visit']) {
    return eventually(async () => {
      const now = await visit()
      return now?.at !== before?.at && now?.found
    }, 'a visit')
  }

  test('the page is opened at the sentence, which is noted to be there', async () => {
    const page = await goBack()
    expect(await untilFound(null)).toBe('there')
    await page.until(() => {
      const { top, bottom } = document.querySelector('#sentence')?.getBoundingClientRect() ?? new DOMRect()
      return scrollY > 0 && top >= 0 && bottom <= innerHeight
    })
    expect(await page.evaluate(() => document.querySelectorAll('[popover]:popover-open').length)).toBe(0)
  })

  test('a sentence that comes after the page was loaded is there', async () => {
    const before = await visit()
    told = 'late'
    await goBack()
    expect(await untilFound(before)).toBe('there')
  })

  test('one that has changed is told on the page, until Esc, and in the library', async () => {
    const before = await visit()
    told = 'otherwise'
    const page = await goBack()
    expect(await page.untilCardSays(STORY)).toContain('这一页上已经找不到你留存的那句话：')
    expect(await untilFound(before)).toBe('changed')
    await page.bringToFront()
    await page.press('Escape')
    await page.untilNoCard()
    const library = await lens.openExtensionPage('library.html#record')
    await library.until(() => document.body.innerText.includes('原句已经改了'))
  })

  test('a background that dies while the page is loading goes on with it', async () => {
    const before = await visit()
    told = 'there'
    let answer = () => {}
    mayAnswer = new Promise((resolve) => {
      answer = resolve
    })
    const library = await lens.openExtensionPage('library.html#record')
    await library.click('.kept-actions a')
    await eventually(
      async () =>
        Object.keys(await lens.callApi<object>('chrome.storage.session.get(null)')).some((key) =>
          key.startsWith('visit:'),
        ),
      'the visit to be awaited',
    )
    await lens.killBackground()
    answer()
    mayAnswer = Promise.resolve()
    expect(await untilFound(before)).toBe('there')
  })
})

describe('in a private window of Firefox', () => {
  let site: DemoServer
  let lens: Lens

  beforeAll(async () => {
    site = await openDemoSite()
    lens = await launch('firefox')
  })
  afterAll(async () => {
    await lens?.close()
    await site?.close()
  })

  test('the buttons are without power and say why, and nothing is stored', async () => {
    const window = await openPrivateWindow(lens)
    const page = await window.open(`${site.origin}/progress.html`)
    await page.untilMarks()
    const tabId = await window.tabId()
    await page.pointAtText('固定资产投资')
    const title = await page.untilCard((root) => root.querySelector<HTMLElement>('.action:disabled')?.title)
    expect(title).toBe('无痕窗口里的事不留存。')
    const popup = await window.open(`popup.html?tab=${tabId}`)
    await popup.until(() => document.querySelector('.here-foot .action:disabled'))
    expect(await popup.text('.keep-notice')).toBe('无痕窗口里的事不留存。')

    // What a script that pretends to be our reader would send.
    const answer = await lens.callApi<unknown>(
      `chrome.tabs.query({}).then((tabs) => tabs.find(({ incognito, url }) => incognito && url?.includes('progress')))
        .then((tab) => chrome.tabs.sendMessage(tab.id, { type: 'listMentions' }, { frameId: 0 }))
        .then(({ res }) => res.mentions.map(({ kept }) => kept))`,
    )
    expect(new Set(answer as unknown[])).toEqual(new Set([null]))
    expect((await readTables(lens)).kept).toEqual([])
    await window.close()
  })
})

/** In the card: the pin is pressed or not, too. */
const KEEP = '.actions .action:nth-child(2)'

async function untilKept(view: View): Promise<void> {
  await view.untilCard((root) =>
    [...root.querySelectorAll('[aria-pressed="true"]')].some(({ textContent }) => textContent === '已留存'),
  )
}

/** Tabs to the button, as a hand on the keyboard does. */
async function focusKeep(view: View): Promise<void> {
  await eventually(async () => {
    if (await view.card((root) => root.activeElement?.textContent === '留存')) return true
    await view.press('Tab')
    return false
  }, 'the focus on the button')
}

const STORY = '在海勃湾区，乌海清陶项目的厂房已经封顶。'

/** The sentence far below, so that going to it can be seen; or filled in later, or told in other words. */
function storyPage(told: 'there' | 'late' | 'otherwise'): string {
  const words = told === 'there' ? STORY : told === 'otherwise' ? '这篇报道已经更新。' : ''
  const later = `<script>onload = () => setTimeout(() => { sentence.textContent = '${STORY}' })</script>`
  return `<!doctype html>
<html lang="zh-CN">
<title>工地见闻</title>
<main>
<h1>工地见闻</h1>
<div style="height: 3000px"></div>
<p id="sentence">${words}</p>
<div style="height: 3000px"></div>
</main>
${told === 'late' ? later : ''}
`
}
