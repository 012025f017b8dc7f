import { expect, test } from 'vitest'
import { eventually, type View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test('each frame is marked on its own, and the badge counts the projects of all of them once', async () => {
    const page = await here.lens.open(`${here.site.origin}/frames.html`)
    expect((await page.untilMarks()).map(({ text }) => text)).toEqual(['九龙国际广场'])
    const same = await page.frame('frame-same.html')
    expect((await same.untilMarks(2)).map(({ text }) => text)).toEqual(['依林农贸市场', '九龙国际广场'])
    const other = await page.frame('frame-other.html')
    expect((await other.untilMarks()).map(({ text }) => text)).toEqual([expect.stringContaining('林荫小学')])
    await eventually(async () => (await here.lens.badgeText()) === '3', 'a badge of 3')
  })

  test('the popup lists the mentions of all frames', async () => {
    await here.lens.open(`${here.site.origin}/frames.html`)
    await eventually(async () => (await here.lens.badgeText()) === '3', 'a badge of 3')
    const popup = await here.lens.openPopup()
    const tabs = await popup.until(() => {
      const found = [...document.querySelectorAll('[role="tab"]')].map(({ id }) => id)
      return found.length === 3 && found
    })
    expect(tabs).toEqual(['tab-jiulong', 'tab-yilin', 'tab-linyin'])
  })

  test('a mention in a frame of another site has its card in that frame', async () => {
    const page = await here.lens.open(`${here.site.origin}/frames.html`)
    const other = await page.frame('frame-other.html')
    const [mark] = await other.untilMarks()
    const frame = await page.evaluate(() => {
      const { x, y } = document.querySelector('#other')?.getBoundingClientRect() ?? new DOMRect()
      return { x, y }
    })
    if (mark) await page.pointAt({ ...mark, x: mark.x + frame.x + 1, y: mark.y + frame.y + 1 })
    await other.untilCard((root) => root.textContent?.includes('加快推进市二中滨河校区、林荫小学建设项目'))
  })
  test('the keyboard goes from frame to frame, forwards and backwards, and round the last', async () => {
    const page = await here.lens.open(`${here.site.origin}/frames.html`)
    const same = await page.frame('frame-same.html')
    const other = await page.frame('frame-other.html')
    await page.untilMarks(1)
    await same.untilMarks(2)
    await other.untilMarks(1)
    const stops: [View, string][] = [
      [page, '九龙国际广场'],
      [same, '依林农贸市场'],
      [same, '九龙国际广场'],
      [other, '林荫小学'],
    ]
    for (const stop of stops) {
      await here.lens.dispatchCommand('next-mention')
      await onlyCard(...stop)
    }
    await here.lens.dispatchCommand('next-mention')
    await onlyCard(page, '九龙国际广场')
    for (const stop of [...stops].reverse()) {
      await here.lens.dispatchCommand('previous-mention')
      await onlyCard(...stop)
    }

    /** The card and the current mark are in one frame, and the focus is in the card. */
    async function onlyCard(frame: View, words: string) {
      await frame.untilCardSays(words)
      await frame.untilCard((root) => root.activeElement !== null && document.hasFocus())
      for (const each of [page, same, other]) {
        const current = (await each.marks()).filter(({ highlight }) => highlight.includes('current'))
        expect(current.map(({ text }) => text.includes(words))).toEqual(each === frame ? [true] : [])
        if (each !== frame) expect(await each.cardText()).toBe('')
      }
    }
  })
})
