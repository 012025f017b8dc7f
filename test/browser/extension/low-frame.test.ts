import { expect, test } from 'vitest'
import { serveDemo } from '../../../lib/cli/demo-server'
import { inEachBrowser } from '../support/in-each-browser'

const html = (body: string) => `<!doctype html><meta charset="utf-8"><title>海勃湾区要闻</title>${body}`
const LOW = html('<iframe src="inner.html" width="700" height="190" frameborder="0"></iframe>')
const INNER = html(
  '<p style="margin:70px 20px">海勃湾区的清陶固态电池全产业链项目今年要开工，本区各部门都在为它做准备。</p>',
)

inEachBrowser((here) => {
  test('in a low frame the card shows the quote, leaves its mark to be seen, and hints that it scrolls', async () => {
    const site = await serveDemo('test/demo/pages', {
      '/low.html': (_, response) => response.end(LOW),
      '/inner.html': (_, response) => response.end(INNER),
    })
    try {
      const page = await here.lens.open(`${site.origin}/low.html`)
      const frame = await page.frame('inner.html')
      const [mark] = await frame.untilMarks()
      if (!mark) throw new Error('expected a mark in the frame')
      const at = await page.evaluate(() => {
        const { x, y } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect()
        return { x, y }
      })
      await page.pointAt({ ...mark, x: mark.x + at.x, y: mark.y + at.y })
      await frame.untilCardSays('清陶')
      const seen = await frame.card((root) => {
        const box = (selector: string) =>
          root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
        const scroller = root.querySelector('.scroller') as HTMLElement
        const card = box('.hover-card')
        return {
          card: { left: card.left, right: card.right, top: card.top, bottom: card.bottom },
          linesOfQuote: Math.floor((scroller.getBoundingClientRect().bottom - box('.quote').top) / 24),
          scrolls: scroller.scrollHeight > scroller.clientHeight,
          hint: getComputedStyle(scroller).backgroundAttachment,
        }
      })
      if (!seen) throw new Error('expected a card')
      const { card } = seen
      const covers =
        card.left < mark.x + mark.width &&
        card.right > mark.x &&
        card.top < mark.y + mark.height &&
        card.bottom > mark.y
      expect(covers).toBe(false)
      expect(seen.linesOfQuote).toBeGreaterThanOrEqual(2)
      expect([seen.scrolls, seen.hint]).toEqual([true, 'local, scroll'])
    } finally {
      await site.close()
    }
  })
})
