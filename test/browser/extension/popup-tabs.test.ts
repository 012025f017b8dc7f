import { expect, test } from 'vitest'
import type { View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test('many projects stand in one row; the arrow keys keep the chosen one whole and in sight', async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    await page.untilMarks(12)
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelectorAll('[role=tab]').length >= 12)
    const rows = await popup.evaluate(() => [
      ...new Set([...document.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect().top)),
    ])
    expect(rows).toHaveLength(1)

    await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-selected=true]')?.focus())
    await popup.press('ArrowRight')
    await popup.press('ArrowRight')
    expect(await chosenTab(popup)).toEqual({ number: 3, whole: true })
    await popup.press('End')
    expect(await chosenTab(popup)).toEqual({ number: 'last', whole: true })
    await popup.press('ArrowRight')
    expect(await chosenTab(popup)).toEqual({ number: 1, whole: true })
  })

  test('a wheel that only turns up and down moves the row sideways', async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    await page.untilMarks(12)
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelectorAll('[role=tab]').length >= 12)
    const moved = await popup.evaluate(() => {
      const row = document.querySelector('[role=tablist]') as HTMLElement
      const wheel = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true })
      row.dispatchEvent(wheel)
      return { by: row.scrollLeft, pageStays: wheel.defaultPrevented }
    })
    expect(moved).toEqual({ by: 120, pageStays: true })
  })

  test('nothing in the popup stretches its document, where a second scroll bar would appear', async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    await page.untilMarks(12)
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelector('.panel .their-words') && innerHeight >= 600)
    const size = await popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return { scrollWidth, scrollHeight }
    })
    expect(size).toEqual({ scrollWidth: 400, scrollHeight: 600 })
  })
})

/** Which tab is chosen and has the focus, and whether all of it lies in the row. */
function chosenTab(popup: View) {
  return popup.evaluate(() => {
    const tabs = [...document.querySelectorAll('[role=tab]')]
    const chosen = document.querySelector('[role=tab][aria-selected=true]:focus') as HTMLElement
    const row = document.querySelector('[role=tablist]')?.getBoundingClientRect() ?? new DOMRect()
    const { left, right } = chosen.getBoundingClientRect()
    const at = tabs.indexOf(chosen)
    return { number: at === tabs.length - 1 ? 'last' : at + 1, whole: left >= row.left && right <= row.right }
  })
}
