import { expect, test } from 'vitest'
import { eventually } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test('the switch for this site takes the marks away and brings them back without a reload', async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    const before = (await page.untilMarks(12)).map(({ text }) => text)
    await page.evaluate(() => {
      document.title = 'the same document'
    })
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelectorAll('[role="switch"]').length === 2)
    await popup.click('[role="switch"]')
    await page.until(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0))
    await popup.until(() => document.querySelector('.popup')?.getAttribute('data-state') === 'offSite')

    await popup.click('[role="switch"]')
    await page.untilMarks(before.length)
    expect((await page.marks()).map(({ text }) => text)).toEqual(before)
    expect(await page.evaluate(() => document.title)).toBe('the same document')
  })

  test('the switch for all sites works on every open tab at once, and the badge goes with it', async () => {
    const first = await here.lens.open(`${here.site.origin}/portal.html`)
    await first.untilMarks()
    const second = await here.lens.open(`${here.site.otherOrigin}/trade.html`)
    await second.untilMarks()
    await eventually(() => here.lens.badgeText(), 'a badge')
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelectorAll('[role="switch"]').length === 2)
    await popup.click('[role="switch"]:last-child')
    for (const page of [first, second]) {
      await page.until(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0))
    }
    await eventually(async () => (await here.lens.badgeText()) === '', 'no badge')
    await popup.until(() => document.querySelector('.popup')?.getAttribute('data-state') === 'offAll')

    await popup.click('[role="switch"]:last-child')
    await second.untilMarks()
    await first.bringToFront()
    await first.untilMarks()
  })
})
