import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import type { Here } from '../support/in-each-browser'
import { openBare } from './support'

/** Ids of what is hit in the middle of each character of the element's text, one string for each. */
function hitsAlong(page: Tab, selector: string, shift = { x: 0, y: 0 }): Promise<string[]> {
  return page.evaluate(
    (css, { x, y }) => {
      const element = document.querySelector(css) as Element
      const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT)
      const hits: string[] = []
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let i = 0; i < node.length; i++) {
          const range = { startContainer: node, startOffset: i, endContainer: node, endOffset: i + 1 }
          const [box] = libPage.boxesOf(document, [new StaticRange(range)])
          if (!box) continue
          const at = kept.hits.at(document, box.x + box.width / 2 + x, box.y + box.height / 2 + y)
          hits.push(at.map(({ id }: { id: string }) => id).join('+'))
        }
      }
      return hits
    },
    selector,
    shift,
  )
}

/** Makes stretches of flows findable: id -> [text of the flow, word]. */
function addHits(page: Tab, words: Record<string, [string, string]>): Promise<void> {
  return page.evaluate((all) => {
    kept.hits = new libPage.HitTest()
    kept.ranges = {}
    for (const flow of libPage.gatherFlows(document)) {
      for (const [id, [text, word]] of Object.entries(all)) {
        if (flow.text !== text) continue
        const start = text.indexOf(word)
        kept.ranges[id] = libPage.rangesOf(flow, start, start + word.length)
        kept.hits.add(id, kept.ranges[id])
      }
    }
  }, words)
}

export function hitTesting(here: Here): void {
  test('each character of a mention is hit, and no other, over inline elements and wide characters', async () => {
    const page = await openBare(here, '<p>甲<b>乙</b>丙丁 x</p>')
    await addHits(page, { m: ['甲乙丙丁 x', '乙丙'] })
    expect(await hitsAlong(page, 'p')).toEqual(['', 'm', 'm', '', '', ''])
  })

  test('in a row of a table the cells hit are those that the words stand in', async () => {
    const page = await openBare(
      here,
      '<table><tr><td>甲乙</td><td><p>丙<b>丁</b></p></td><td>乙</td></tr></table>',
    )
    await addHits(page, { m: ['甲乙\t丙丁\t乙', '丙丁'], n: ['甲乙\t丙丁\t乙', '乙'] })
    expect(await hitsAlong(page, 'tr')).toEqual(['', 'n', 'm', 'm', ''])
  })

  test('of two mentions that overlap the shorter comes first', async () => {
    const page = await openBare(here, '<p>abcdef</p>')
    await addHits(page, { long: ['abcdef', 'abcde'], short: ['abcdef', 'cd'] })
    expect(await hitsAlong(page, 'p')).toEqual(['long', 'long', 'short+long', 'short+long', 'long', ''])
  })

  test('the margin beside and the gap between lines hit nothing', async () => {
    const page = await openBare(here, '<p style="line-height: 80px">abcdef</p>')
    await addHits(page, { m: ['abcdef', 'abcdef'] })
    const right = await page.evaluate(() => {
      const box = libPage.boxesOf(document, kept.ranges.m)[0]
      return box ? kept.hits.at(document, box.right + 40, box.y + box.height / 2) : null
    })
    expect(right).toEqual([])
    expect(new Set(await hitsAlong(page, 'p', { x: 0, y: 38 }))).toEqual(new Set(['']))
  })

  test('what lies under something else of the page is not hit', async () => {
    const page = await openBare(
      here,
      '<p>abcdef</p><div style="position: absolute; inset: 0; background: white"></div>',
    )
    await addHits(page, { m: ['abcdef', 'abcdef'] })
    expect(new Set(await hitsAlong(page, 'p'))).toEqual(new Set(['']))
  })

  test('text in nested open shadow trees is hit', async () => {
    const page = await openBare(here, '<x-a></x-a>')
    await page.evaluate(() => {
      const outer = document.querySelector('x-a')?.attachShadow({ mode: 'open' })
      if (outer) outer.innerHTML = '<p>outer</p><x-b></x-b>'
      const inner = outer?.querySelector('x-b')?.attachShadow({ mode: 'open' })
      if (inner) inner.innerHTML = '<p>inner</p>'
    })
    await addHits(page, { o: ['outer', 'ute'], i: ['inner', 'nne'] })
    expect(await hitsAlong(page, 'x-a')).toEqual(['', 'o', 'o', 'o', ''])
    const inner = await page.evaluate(() => {
      const box = libPage.boxesOf(document, kept.ranges.i)[0]
      return box && kept.hits.at(document, box.x + 3, box.y + 3).map(({ id }: { id: string }) => id)
    })
    expect(inner).toEqual(['i'])
  })

  test('what was removed is not hit any more, and looking writes nothing to the page', async () => {
    const page = await openBare(here, '<p>abcdef</p>')
    await addHits(page, { m: ['abcdef', 'abcdef'], n: ['abcdef', 'ab'] })
    await page.evaluate(() => kept.hits.remove(kept.ranges.m))
    expect(await hitsAlong(page, 'p')).toEqual(['n', 'n', '', '', '', ''])
    expect(await page.evaluate(() => writes.length)).toBe(0)
  })
}
