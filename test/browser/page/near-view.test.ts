import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import { syntheticNames } from '../../bench/names'
import { newsPage } from '../../bench/pages'
import { syntheticFilter } from '../../bench/synthetic-filter'
import { type Here, inEachBrowser } from '../support/in-each-browser'
import { openBenchPage } from './bench-page'

const names = syntheticNames(20)
const setup = { names, filter: syntheticFilter(names) }
/** Far more marks than are painted wherever they stand. */
const page = newsPage({ bytes: 200_000, names, mentions: 740, language: 'zh' })

async function openMarked(here: Here): Promise<Tab> {
  const tab = await openBenchPage(here, page)
  await tab.evaluate((given) => bench.markAll(given), setup)
  return tab
}

/** Waits until every name in view is painted, and gives how many there are. */
async function untilAllInView(tab: Tab): Promise<number> {
  const there = await tab.until((given) => {
    const { painted, there } = bench.namesInView(given)
    return painted === there ? there : 0
  }, setup)
  return there
}

inEachBrowser((here) => {
  test('of a page with hundreds of marks those in view are painted, and of the others few', async () => {
    const tab = await openMarked(here)
    expect(await untilAllInView(tab)).toBeGreaterThan(3)
    await tab.until(() => (CSS.highlights.get('htl-mention')?.size ?? 0) < 250)
  })

  test('marks are painted where the reader scrolls to, however far', async () => {
    const tab = await openMarked(here)
    for (const share of [1, 0.5, 0.25]) {
      await tab.evaluate((to) => scrollTo(0, to * document.documentElement.scrollHeight), share)
      expect(await untilAllInView(tab)).toBeGreaterThan(3)
    }
  })

  test('marks that the page itself moves into view are painted', async () => {
    const tab = await openMarked(here)
    await untilAllInView(tab)
    await tab.evaluate(() => {
      for (const each of [...document.querySelectorAll('p')].slice(0, 200)) each.style.display = 'none'
    })
    expect(await untilAllInView(tab)).toBeGreaterThan(3)
  })
})
