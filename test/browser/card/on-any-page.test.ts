import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { View } from '../../../lib/cli/browsers/view'
import { type DemoServer, serveDemo } from '../../../lib/cli/demo-server'
import { inEachBrowser } from '../support/in-each-browser'

/** The project that the first sentence of the page is about. */
const FIRST = '清陶固态电池全产业链'

inEachBrowser((here) => {
  let site: DemoServer
  beforeAll(async () => {
    site = await serveDemo(path.resolve('test/browser/card/pages'))
  })
  afterAll(() => site?.close())

  async function openArticle() {
    const page = await here.lens.open(`${site.origin}/article.html`)
    await page.untilMarks(3)
    return page
  }

  async function openPinned() {
    const page = await openArticle()
    const mark = await markOf(page, '清陶')
    await page.clickAt(mark.x + mark.width / 2, mark.y + mark.height / 2)
    await page.untilCardSays(FIRST)
    return page
  }

  test('the one thing it adds to the page is its host', async () => {
    const page = await here.lens.open(`${site.origin}/frame.html`)
    await page.evaluate(() => {
      const writes: string[] = []
      Object.assign(globalThis, { writes })
      const all = { subtree: true, childList: true, attributes: true, characterData: true }
      new MutationObserver((records) => {
        for (const record of records)
          if (!(record.target as Element).matches?.('[popover]'))
            writes.push(`${record.type} ${record.target.nodeName} +${record.addedNodes.length}`)
      }).observe(document, all)
    })
    await page.untilMarks()
    await page.pointAtText('滨河校区')
    await page.untilCardSays('市二中滨河校区')
    await page.press('Escape')
    await page.untilNoCard()
    const writes = await page.evaluate(() => (globalThis as unknown as { writes: string[] }).writes)
    // Made for the announcement, perhaps before the observer came.
    expect(['', 'childList HTML +1']).toContain(writes.join())
    expect(await page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(1)
  })

  test('the page’s styles do not reach it, and it stands 8 px below its line', async () => {
    const page = await openArticle()
    const mark = await markOf(page, '清陶')
    await page.pointAt(mark)
    await page.untilCardSays(FIRST)
    const card = await boxOfCard(page)
    expect(card.width).toBe(360)
    expect(Math.abs(card.top - (mark.y + mark.height + 8))).toBeLessThan(12)
    const host = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('html > [popover]') as Element)
      return [style.opacity, style.borderTopWidth, style.paddingTop, style.lineHeight]
    })
    expect(host).toEqual(['1', '0px', '0px', 'normal'])
  })

  test('zoom of the page’s root moves it with its line and leaves it as large as it is', async () => {
    const page = await openArticle()
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'))
    const mark = await markOf(page, '清陶')
    await page.pointAt(mark)
    await page.untilCardSays(FIRST)
    const card = await boxOfCard(page)
    expect(card.width).toBe(360)
    expect(Math.abs(card.top - (mark.y + mark.height + 8))).toBeLessThan(16)
  })

  test('at the edge of the window it is inside the window', async () => {
    const page = await openArticle()
    await page.pointAtText('林荫小学')
    await page.untilCardSays('林荫小学')
    const card = await boxOfCard(page)
    const window = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight])
    expect(card.left).toBeGreaterThanOrEqual(8)
    expect(card.right).toBeLessThanOrEqual((window[0] as number) - 8)
    expect(card.bottom).toBeLessThanOrEqual((window[1] as number) - 8)
  })

  test('the pointer can travel onto it, and it goes when it is left', async () => {
    const page = await openArticle()
    const mark = await markOf(page, '清陶')
    await page.pointAt(mark)
    await page.untilCardSays(FIRST)
    const card = await boxOfCard(page)
    const goal = { x: card.left + 40, y: card.top + 60 }
    for (let part = 1; part <= 10; part++)
      await page.moveMouse(
        mark.x + mark.width / 2 + ((goal.x - mark.x - mark.width / 2) * part) / 10,
        mark.y + mark.height / 2 + ((goal.y - mark.y - mark.height / 2) * part) / 10,
      )
    await outlastDwell(page)
    expect(await page.cardText()).toContain(FIRST)
    await page.moveMouse(4, 4)
    await page.untilNoCard()
  })

  test('a click pins it; the page stays usable; its button and Esc put it away', async () => {
    const page = await openPinned()
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('#beside')
      button?.addEventListener('click', () => button.toggleAttribute('data-pressed'))
    })
    await page.click('#beside')
    await page.until(() => document.querySelector('#beside')?.hasAttribute('data-pressed'))
    expect(await page.cardText()).toContain(FIRST)
    await page.clickInCard('.close')
    await page.untilNoCard()
    await page.pointAtText('清陶')
    await page.untilCardSays(FIRST)
    await page.press('Escape')
    await page.untilNoCard()
  })

  test('a layer that the page opens does not cover it', async () => {
    const page = await openPinned()
    await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover())
    await page.until(isOnTop)
  })

  test('in a modal dialog it can be reached, and Esc puts away one layer at a time', async () => {
    const page = await openArticle()
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal())
    await page.untilMarks(4)
    await page.pointAtText('葡萄产业')
    await page.untilCardSays('葡萄产业历史文化博览馆')
    await page.until(isOnTop)
    await page.press('Escape')
    await page.untilNoCard()
    const isOpen = () => document.querySelector<HTMLDialogElement>('#dialog')?.open
    expect(await page.evaluate(isOpen)).toBe(true)
    expect(await page.evaluate(() => document.querySelector('#dialog [popover]'))).toBe(null)
    await page.press('Escape')
    await page.until(() => !document.querySelector<HTMLDialogElement>('#dialog')?.open)
  })

  test('a modal dialog that opens takes a pinned card with it', async () => {
    const page = await openPinned()
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal())
    await page.until(isOnTop)
    await page.clickInCard('.close')
    await page.untilNoCard()
  })

  test('over a part of the page that fills the screen it is shown too', async () => {
    const page = await openArticle()
    await page.click('#whole')
    await page.until(() => document.fullscreenElement !== null)
    await page.pointAtText('清陶')
    await page.untilCardSays(FIRST)
    await page.until(isOnTop)
    await page.evaluate(() => document.exitFullscreen())
  })

  test('opened by a command it takes the focus without moving page or selection, and gives it back', async () => {
    const page = await openArticle()
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#button')?.focus({ preventScroll: true })
      getSelection()?.selectAllChildren(document.querySelector('h1') as Element)
    })
    await here.lens.dispatchCommand('next-mention')
    await page.untilCard((root) => root.activeElement !== null)
    expect(await page.evaluate(() => [scrollY, String(getSelection())])).toEqual([
      0,
      '海勃湾区：项目建设一线见闻',
    ])
    const focused = () =>
      page.card((root) => root.activeElement?.textContent || root.activeElement?.ariaLabel)
    const seen: unknown[] = []
    for (let stop = 0; stop < 6; stop++) {
      await page.press('Tab')
      seen.push(await focused())
    }
    expect(seen).toEqual(['不是这个项目', '留存', '钉住', '原文', '关闭', '不是这个项目'])
    await page.press('Escape')
    await page.untilNoCard()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button')
  })

  test('put away with Esc, shown or about to be, it stays away until the pointer leaves its mention', async () => {
    const page = await openArticle()
    const mark = await markOf(page, '清陶')
    const wiggle = async () => {
      await page.moveMouse(mark.x + mark.width / 2 + 2, mark.y + mark.height / 2)
      await outlastDwell(page)
    }
    await page.pointAt(mark)
    await page.press('Escape')
    await wiggle()
    expect(await page.cardText()).toBe('')
    await page.moveMouse(mark.x, mark.y + 300)
    await page.pointAt(mark)
    await page.untilCardSays(FIRST)
    await page.press('Escape')
    await page.untilNoCard()
    await wiggle()
    expect(await page.cardText()).toBe('')
  })

  test('the page’s shortcuts do not hear the keys that are pressed in it', async () => {
    const page = await openArticle()
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      document.addEventListener('keydown', (event) => heard.push(event.key))
    })
    await here.lens.dispatchCommand('next-mention')
    await page.untilCard((root) => root.activeElement !== null)
    await page.press('j')
    await page.press('Tab')
    await page.press('Escape')
    await page.untilNoCard()
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
  })

  test('nothing opens while text is selected', async () => {
    const page = await openArticle()
    const mark = await markOf(page, '清陶')
    const y = mark.y + mark.height / 2
    await page.moveMouse(mark.x + mark.width - 4, y)
    await page.mouseDown()
    for (let x = mark.x + mark.width - 20; x > mark.x + 20; x -= 20) await page.moveMouse(x, y)
    await outlastDwell(page)
    expect(await page.cardText()).toBe('')
    await page.mouseUp()
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2)
    await outlastDwell(page)
    expect(await page.cardText()).toBe('')
  })

  test('events that the page makes up open nothing', async () => {
    const page = await openArticle()
    const mark = await markOf(page, '清陶')
    await page.evaluate(
      (x, y) => {
        const at = { clientX: x, clientY: y, bubbles: true, composed: true, detail: 1, pointerType: 'mouse' }
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
          document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, at))
      },
      mark.x + mark.width / 2,
      mark.y + mark.height / 2,
    )
    await outlastDwell(page)
    expect(await page.cardText()).toBe('')
  })

  test('scrolled out of sight with its line it goes, unless it is pinned', async () => {
    const page = await openArticle()
    await page.pointAtText('清陶')
    await page.untilCardSays(FIRST)
    await page.evaluate(() => scrollTo(0, 1500))
    await page.untilNoCard()
    await page.evaluate(() => scrollTo(0, 0))
    const mark = await markOf(page, '清陶')
    await page.clickAt(mark.x + mark.width / 2, mark.y + mark.height / 2)
    await page.untilCardSays(FIRST)
    await page.evaluate(() => scrollTo(0, 1500))
    await outlastDwell(page)
    expect(await page.cardText()).toContain(FIRST)
  })

  test('it goes when the pointer goes on into a frame, and the frame shows its own', async () => {
    const page = await openArticle()
    const frame = await page.frame('frame.html')
    const [inFrame] = await frame.untilMarks()
    const box = await page.evaluate(() => document.querySelector('#frame')?.getBoundingClientRect())
    if (!inFrame || !box) throw new Error('expected a frame with a mark in it')
    await page.pointAtText('清陶')
    await page.untilCardSays(FIRST)
    await page.moveMouse(box.x + inFrame.x + 20, box.y + inFrame.y + 8)
    await page.moveMouse(box.x + inFrame.x + 24, box.y + inFrame.y + 8)
    await frame.untilCardSays('市二中滨河校区')
    await page.untilNoCard()
  })

  test('the number of mentions is said once, politely', async () => {
    const page = await openArticle()
    const said = await page.untilCard((root) => root.querySelector('[aria-live=polite]')?.textContent)
    expect(said).toBe('本页有 3 处提到海勃湾区的官方目标')
  })
})

async function markOf(page: View, words: string) {
  const mark = (await page.marks()).find(({ text }) => text.includes(words))
  if (!mark) throw new Error(`No mark holds ${words}.`)
  return mark
}

async function boxOfCard(page: View) {
  // Its entrance moves it by 4 px.
  await page.untilCard((root) => root.getAnimations().length === 0)
  const box = await page.card((root) => {
    const { left, top, right, bottom, width } = (
      root.querySelector('[role=dialog]') as Element
    ).getBoundingClientRect()
    return { left, top, right, bottom, width }
  })
  if (!box) throw new Error('expected a card')
  return box
}

/** Whether a point inside the open card belongs to the card. Runs in the page. */
function isOnTop(): boolean {
  const host = document.querySelector('[popover]:popover-open:not(#popover)')
  const { left = 0, top = 0, width = 0 } = host?.getBoundingClientRect() ?? {}
  return width > 0 && document.elementFromPoint(left + 40, top + 40) === host
}

/** That nothing opens or goes can only be seen by waiting longer than the 300 ms in which it would. */
async function outlastDwell(page: View): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)))
}
