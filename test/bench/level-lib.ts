import type { BenchBrowser } from './bench-browser'
import type { Extent } from './extents'
import { inTurn, medians } from './measure'
import { syntheticNames } from './names'
import { newsPage } from './pages'
import { syntheticFilter } from './synthetic-filter'
import { kilobytes, type Table } from './tables'

const NAMES = 200

/** The code of lib/ beside what a person would use instead. */
export async function measureLib(browser: BenchBrowser, extent: Extent): Promise<Table[]> {
  return [
    await painting(browser, extent),
    ...(await byNames(browser, extent)),
    ...(await byPageSize(browser, extent)),
    ...(await changes(browser, extent)),
  ]
}

async function painting(browser: BenchBrowser, { rounds, page, marking }: Extent): Promise<Table> {
  const setup = setupOf(syntheticNames(NAMES))
  browser.addPage('news', newsPage({ ...page, names: setup.names, language: 'zh' }))
  const fast = ['ours', 'textContent', 'treeWalk', 'regex', 'ahoCorasick', 'wrapOnce'] as const
  const times = await inTurn(fast, rounds, (name) => browser.ask('news', name, setup))
  const slowly = await inTurn(marking.contenders, marking.rounds, (name) => browser.ask('news', name, setup))
  return {
    browser: browser.name,
    task: `gather, match and paint ${page.mentions} mentions of ${NAMES} names in ${kilobytes(page.bytes)} of Chinese news`,
    unit: 'ms',
    values: medians({ ...times, ...slowly }),
    base: 'ours',
  }
}

/** The same page, and indexes that grow; regexes and automata of more than 5,000 names take minutes to build. */
async function byNames(browser: BenchBrowser, { rounds, page, nameCounts }: Extent): Promise<Table[]> {
  const names = syntheticNames(Math.max(...nameCounts))
  browser.addPage('named', newsPage({ ...page, names: names.slice(0, NAMES), language: 'zh' }))
  const tables: Table[] = []
  for (const count of nameCounts) {
    const setup = setupOf(names.slice(0, count))
    const contenders = [
      'filterOnly',
      'scanOnly',
      ...(count <= 5_000 ? (['regex', 'ahoCorasick'] as const) : []),
    ] as const
    const times = await inTurn(contenders, rounds, (name) => browser.ask('named', name, setup))
    tables.push({
      browser: browser.name,
      task: `look through ${kilobytes(page.bytes)} of Chinese news for ${count} names`,
      unit: 'ms',
      values: medians(times),
      base: 'filterOnly',
    })
  }
  return tables
}

async function byPageSize(browser: BenchBrowser, { rounds, page, pageSizes }: Extent): Promise<Table[]> {
  const setup = setupOf(syntheticNames(NAMES))
  const tables: Table[] = []
  for (const bytes of pageSizes) {
    const mentions = Math.round((page.mentions * bytes) / page.bytes)
    browser.addPage('sized', newsPage({ bytes, names: setup.names, mentions, language: 'zh' }))
    const times = await inTurn(['ours', 'textContent', 'regex', 'wrapOnce'] as const, rounds, (name) =>
      browser.ask('sized', name, setup),
    )
    tables.push({
      browser: browser.name,
      task: `gather, match and paint in ${kilobytes(bytes)} of news`,
      unit: 'ms',
      values: medians(times),
      base: 'ours',
    })
  }
  return tables
}

async function changes(browser: BenchBrowser, { rounds, page }: Extent): Promise<Table[]> {
  const setup = setupOf(syntheticNames(NAMES))
  browser.addPage('changed', newsPage({ ...page, names: setup.names, language: 'zh' }))
  const tables: Table[] = []
  for (const [change, what] of CHANGES) {
    const listeners = ['nobody', 'bare observer', 'ours'] as const
    const times = await inTurn(listeners, rounds, (name) =>
      browser.ask('changed', 'change', setup, change, name),
    )
    const task = `the page ${what} with ${page.mentions} mentions shown`
    tables.push({ browser: browser.name, task, unit: 'ms', values: medians(times), base: 'bare observer' })
  }
  return tables
}

const CHANGES = [
  ['add', 'adds 1,800 paragraphs'],
  ['edit', 'edits 2,000 texts'],
  ['remove', 'removes 2,000 nodes'],
  ['tick', 'changes one word in every frame'],
] as const

function setupOf(names: string[]) {
  return { names, filter: syntheticFilter(names) }
}
