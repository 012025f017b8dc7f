import { expect, test } from 'vitest'
import { eventually, type View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test("the card's source button opens the library at the target", async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    await page.pointAtText('清陶')
    await page.untilCardSays('清陶固态电池全产业链')
    const button = await page.untilCard((root) => {
      const found = [...root.querySelectorAll('button, a')].find(({ textContent }) => textContent === '原文')
      const box = found?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await page.clickAt(button.x, button.y)
    const front = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url ?? '')`
    await eventually(
      async () => /library\.html#target=qingtao$/.test(await here.lens.callApi<string>(front)),
      'the library in front, at the target',
    )
  })

  test("the popup's 'show on the page' scrolls to the mention and marks it as the current one", async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    await page.untilMarks(12)
    const popup = await here.lens.openPopup()
    await popup.click('#tab-yilin')
    await popup.until(() => document.querySelector('.sentence')?.textContent?.includes('依林农贸市场'))
    await popup.click('.here-head > .action:last-child')
    const current = await currentMark(page)
    expect(current.text).toContain('依林农贸市场')
    const height = await page.evaluate(() => innerHeight)
    expect(current.y).toBeGreaterThan(0)
    expect(current.y).toBeLessThan(height)
  })

  test("a card stands over the page's own dialog, and works there", async () => {
    const page = await here.lens.open(`${here.site.origin}/dialog.html`)
    await page.untilMarks(2)
    await page.click('#open')
    await page.untilMarks(3)
    await page.pointAtText('林荫小学')
    await page.untilCardSays('林荫小学')
    expect(await isOnTop(page)).toBe(true)
    expect(await isOnTop(page, true)).toBe(false)
    await page.press('Escape')
    await page.untilNoCard()
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
  })

  test('a card follows what is shown in full screen', async () => {
    const page = await here.lens.open(`${here.site.origin}/dialog.html`)
    await page.untilMarks(2)
    await page.click('#full')
    await page.until(() => document.fullscreenElement !== null)
    await page.pointAtText('依林农贸市场')
    await page.untilCardSays('依林农贸市场')
    expect(await isOnTop(page)).toBe(true)
    expect(await isOnTop(page, true)).toBe(false)
    await page.evaluate(() => document.exitFullscreen())
  })
})

/**
 * Whether a person sees the card: what lies on top at its middle is the one element that holds it.
 * `covered` puts a layer over all for the moment of the look, to prove that the look can fail.
 */
function isOnTop(page: View, covered = false): Promise<boolean> {
  return page.evaluate((withCover) => {
    const host = document.querySelector('[popover]:popover-open')
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect()
    const cover = document.createElement('div')
    cover.popover = 'manual'
    cover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; margin: 0'
    if (withCover) {
      host?.after(cover)
      cover.showPopover()
    }
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    cover.remove()
    return width > 0 && top === host
  }, covered)
}

async function currentMark(page: View) {
  return eventually(
    async () => (await page.marks()).find(({ highlight }) => highlight.includes('current')),
    'a current mark',
  )
}
