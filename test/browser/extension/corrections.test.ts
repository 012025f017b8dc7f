import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Tab } from '../../../lib/cli/browsers/lens'
import { eventually, type View } from '../../../lib/cli/browsers/view'
import { readTables } from '../support/database'
import { inEachBrowser } from '../support/in-each-browser'

/** Marked on the page of a trade site, beside one 清陶 that is about another city and is not. */
const MARKED = [
  '乌海清陶项目',
  '清陶（乌海）能源科技有限公司',
  '三维新材料BDO一体化项目',
  '株洲中车时代逆变器项目',
]

inEachBrowser((here) => {
  const open = async (origin = here.site.origin): Promise<Tab> => {
    const page = await here.lens.open(`${origin}/trade.html`)
    await untilMarked(page, MARKED)
    return page
  }
  const corrections = async () => (await readTables(here.lens)).corrections

  test('what was not marked is listed with its reason, and is marked by one click until it is unmarked', async () => {
    const page = await open()
    const popup = await here.lens.openPopup()
    expect(await popup.text('.unshown summary')).toBe('同样的字，未标 1 处')
    expect(await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.unshown')?.open)).toBe(
      false,
    )
    await popup.click('.unshown summary')
    expect(await popup.text('.unshown h3')).toBe('说的是成都市')
    expect(await popup.text('.unshown mark')).toBe('清陶')

    await popup.click('.unshown .action')
    await untilMarked(page, [...MARKED, '清陶'])
    await popup.until(() => document.querySelector('#tab-qingtao b')?.textContent === '3')
    await popup.click('.unshown .action')
    await untilMarked(page, MARKED)
    await popup.until(() => document.querySelector('#tab-qingtao b')?.textContent === '2')
    expect(await corrections()).toEqual([])
  })

  test('what the reader wanted marked has a card that says so, and goes with the page', async () => {
    const page = await open()
    const popup = await here.lens.openPopup()
    await popup.click('.unshown summary')
    await popup.click('.unshown .action')
    await untilMarked(page, [...MARKED, '清陶'])
    await page.bringToFront()
    const wanted = (await page.marks()).find(({ text }) => text === '清陶')
    if (wanted) await page.pointAt(wanted)
    expect(await page.untilCardSays('清陶固态电池全产业链')).toContain('依据：是你让它显示的')
    await page.reload()
    await untilMarked(page, MARKED)
  })

  test('not this project takes such marks from every page of the site at once, and one click undoes it', async () => {
    const other = await open()
    const elsewhere = await open(here.site.otherOrigin)
    const page = await open()
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelector('.sentence mark')?.textContent === '乌海清陶项目')
    await popup.click('.here-foot .action')
    for (const each of [page, other]) await untilMarked(each, MARKED.slice(1))
    await untilMarked(elsewhere, MARKED)
    expect(await popup.text('.removed span')).toBe('本站的“乌海清陶项目”不再标为这个项目。')

    await popup.click('.removed .action')
    for (const each of [page, other]) await untilMarked(each, MARKED)
    await eventually(async () => (await corrections())?.length === 0, 'no correction to be kept')
  })

  test('the card says it too; it holds after a reload, is exported, and is taken back in the library', async () => {
    const page = await open()
    await page.pointAtText('乌海清陶项目')
    await page.untilCardSays('清陶固态电池全产业链')
    // A click that no person made does nothing.
    await page.card((root) => root.querySelector('button')?.click())
    expect(await page.cardText()).toContain('清陶固态电池全产业链')
    expect(await corrections()).toEqual([])
    await page.clickInCard('.actions .action')
    await page.untilNoCard()
    await untilMarked(page, MARKED.slice(1))
    await page.reload()
    await untilMarked(page, MARKED.slice(1))

    const library = await here.lens.openExtensionPage('library.html#settings')
    expect(await library.text('.corrections b')).toBe('“乌海清陶项目”不是清陶固态电池全产业链')
    const site = new URL(here.site.origin).hostname
    const { corrections: exported } = parse(await exportedText(library))
    expect(exported).toEqual([
      {
        project: 'qingtao',
        projectName: '清陶固态电池全产业链',
        words: '乌海清陶项目',
        site,
        sentence: expect.stringContaining('在乌海市海勃湾区，乌海清陶项目的负责人向本站证实'),
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ])
    await library.click('.corrections li .action')
    await library.until(() => document.querySelector('.corrections li') === null)
    await untilMarked(page, MARKED)
  })
})

/** Waits until the page's marks are these, in its order. */
async function untilMarked(page: View, texts: string[]): Promise<void> {
  await eventually(
    async () => (await page.marks()).map(({ text }) => text).join() === texts.join(),
    `these marks: ${texts.join()}`,
  )
}

/** What the link to the patch saves. */
async function exportedText(library: View): Promise<string> {
  const address = await library.until(() => document.querySelector<HTMLAnchorElement>('a[download]')?.href)
  return decodeURIComponent(address.replace('data:text/yaml;charset=utf-8,', ''))
}
