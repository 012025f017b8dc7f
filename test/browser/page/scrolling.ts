import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import type { Here } from '../support/in-each-browser'
import { openBare } from './support'

/** Scrolls to the word; where its middle is then, from the middle of the window, in CSS px. */
function scrollTo(page: Tab, word: string): Promise<{ shown: boolean; fromMiddle: number }> {
  return page.evaluate((text) => {
    for (const flow of libPage.gatherFlows(document)) {
      const start = flow.text.indexOf(text)
      const [range] = start < 0 ? [] : libPage.rangesOf(flow, start, start + text.length)
      if (!range) continue
      const shown = libPage.scrollToMiddle(range)
      const [box] = libPage.boxesOf(document, [range])
      return { shown, fromMiddle: box ? Math.abs(box.y + box.height / 2 - innerHeight / 2) : -1 }
    }
    throw new Error(`No flow holds ${text}`)
  }, word)
}

const tall = (text: string) =>
  `<div style="height: 3000px"></div><p>${text}</p><div style="height: 3000px"></div>`

export function scrolling(here: Here): void {
  test('a word far down comes to the middle of the window, the focus stays where it is', async () => {
    const page = await openBare(here, `<button>b</button>${tall('the word')}`)
    await page.evaluate(() => document.querySelector('button')?.focus())
    const { shown, fromMiddle } = await scrollTo(page, 'word')
    expect(shown).toBe(true)
    expect(fromMiddle).toBeLessThan(2)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button')
    expect(await page.evaluate(() => writes.length)).toBe(0)
  })

  test('a word in boxes that scroll, in a shadow tree, comes to the middle as well', async () => {
    const page = await openBare(here, tall('<x-a></x-a>').replaceAll('p>', 'section>'))
    await page.evaluate((inner) => {
      const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' })
      if (root)
        root.innerHTML = `<div style="height: 300px; overflow: auto"><div style="height: 200px; overflow: auto">${inner}</div></div>`
    }, tall('the word'))
    const { shown, fromMiddle } = await scrollTo(page, 'word')
    expect(shown).toBe(true)
    // The box itself is higher than the word and stands in the middle.
    expect(fromMiddle).toBeLessThan(100)
  })

  test('a line in the middle of a paragraph longer than the window is met exactly', async () => {
    const page = await openBare(here, `<p>${'text '.repeat(4000)}word ${'text '.repeat(4000)}</p>`)
    expect((await scrollTo(page, 'word')).fromMiddle).toBeLessThan(2)
  })

  test('what is not laid out cannot be scrolled to', async () => {
    const page = await openBare(here, '<style>p { display: none }</style><p>the word</p>')
    expect((await scrollTo(page, 'word')).shown).toBe(false)
  })
}
