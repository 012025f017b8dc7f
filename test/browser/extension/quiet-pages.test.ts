import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test.each(['elsewhere.html', 'english.html'])(
    '%s names no place of ours: no message is sent, and the background stays asleep',
    async (file) => {
      await here.lens.killBackground()
      const starts = await here.lens.backgroundStarts()
      const page = await here.lens.open(`${here.site.origin}/${file}`)
      await idle(page)
      // A message, whoever sent it, would have started the background.
      expect(await here.lens.backgroundAlive()).toBe(false)
      expect(await here.lens.backgroundStarts()).toBe(starts)
      expect(await page.marks()).toEqual([])
      expect(await page.card(() => true)).toBeUndefined()

      // The same count does see a page that has something.
      await (await here.lens.open(`${here.site.origin}/news.html`)).untilMarks()
      expect(await here.lens.backgroundStarts()).toBe(starts + 1)
    },
  )

  test('a page that only names the city in passing gets the reader and no mark', async () => {
    const page = await here.lens.open(`${here.site.origin}/passing.html`)
    const popup = await here.lens.openPopup()
    await popup.until(() => document.querySelector('.popup')?.getAttribute('data-state') === 'none')
    expect(await page.marks()).toEqual([])
    expect(await here.lens.badgeText()).toBe('')
  })
})

/** Resolves when the page has twice had nothing to do: scripts that wait for idleness have run. */
function idle(page: Tab): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => requestIdleCallback(() => resolve(true)))),
      ),
  )
}
