import type { BenchBrowser } from './bench-browser'
import { inTurn, median } from './measure'
import { syntheticNames } from './names'
import { MEGABYTE, newsPage } from './pages'
import { syntheticFilter } from './synthetic-filter'
import type { Table } from './tables'

export interface Extent {
  rounds: number
  /** mark.js takes seconds; where little time is given its slower way is left out. */
  isQuick: boolean
}

const MENTIONS = 3_700
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

async function painting(browser: BenchBrowser, { rounds, isQuick }: Extent): Promise<Table> {
  const setup = setupOf(syntheticNames(NAMES))
  browser.addPage(
    'news',
    newsPage({ bytes: MEGABYTE, names: setup.names, mentions: MENTIONS, language: 'zh' }),
  )
  const fast = ['ours', 'textContent', 'treeWalk', 'regex', 'ahoCorasick', 'wrapOnce'] as const
  const times = await inTurn(fast, rounds, (name) => browser.ask('news', name, setup))
  const slow = isQuick ? (['markJs'] as const) : (['markJs', 'markJsAcross'] as const)
  const slowly = await inTurn(slow, isQuick ? 1 : rounds, (name) => browser.ask('news', name, setup))
  return {
    browser: browser.name,
    task: `gather, match and paint ${MENTIONS} mentions of ${NAMES} names in 1 MB of news`,
    unit: 'ms',
    values: medians({ ...times, ...slowly }),
    base: 'ours',
  }
}

/** The same page, and indexes that grow; regexes and automata of more than 5,000 names take minutes to build. */
async function byNames(browser: BenchBrowser, { rounds, isQuick }: Extent): Promise<Table[]> {
  const names = syntheticNames(isQuick ? 50_000 : 500_000)
  const page = newsPage({ bytes: MEGABYTE, names: names.slice(0, NAMES), mentions: MENTIONS, language: 'zh' })
  browser.addPage('named', page)
  const tables: Table[] = []
  for (const count of [200, 5_000, 50_000, 500_000].filter((each) => each <= names.length)) {
    const setup = setupOf(names.slice(0, count))
    const contenders = [
      'filterOnly',
      'scanOnly',
      ...(count <= 5_000 ? (['regex', 'ahoCorasick'] as const) : []),
    ] as const
    const times = await inTurn(contenders, rounds, (name) => browser.ask('named', name, setup))
    tables.push({
      browser: browser.name,
      task: `look through 1 MB of news for ${count} names`,
      unit: 'ms',
      values: medians(times),
      base: 'filterOnly',
    })
  }
  return tables
}

async function byPageSize(browser: BenchBrowser, { rounds, isQuick }: Extent): Promise<Table[]> {
  const setup = setupOf(syntheticNames(NAMES))
  const tables: Table[] = []
  for (const bytes of [10_000, 100_000, MEGABYTE, ...(isQuick ? [] : [10 * MEGABYTE])]) {
    const mentions = Math.round((MENTIONS * bytes) / MEGABYTE)
    browser.addPage('sized', newsPage({ bytes, names: setup.names, mentions, language: 'zh' }))
    const times = await inTurn(['ours', 'textContent', 'regex', 'wrapOnce'] as const, rounds, (name) =>
      browser.ask('sized', name, setup),
    )
    tables.push({
      browser: browser.name,
      task: `gather, match and paint in ${bytes / 1_000} KB of news`,
      unit: 'ms',
      values: medians(times),
      base: 'ours',
    })
  }
  return tables
}

async function changes(browser: BenchBrowser, { rounds }: Extent): Promise<Table[]> {
  const setup = setupOf(syntheticNames(NAMES))
  browser.addPage(
    'changed',
    newsPage({ bytes: MEGABYTE, names: setup.names, mentions: MENTIONS, language: 'zh' }),
  )
  const tables: Table[] = []
  for (const [change, task] of CHANGES) {
    const listeners = ['nobody', 'bare observer', 'ours'] as const
    const times = await inTurn(listeners, rounds, (name) =>
      browser.ask('changed', 'change', setup, change, name),
    )
    tables.push({ browser: browser.name, task, unit: 'ms', values: medians(times), base: 'bare observer' })
  }
  return tables
}

const CHANGES = [
  ['add', 'the page adds 1,800 paragraphs with 3,700 mentions shown'],
  ['edit', 'the page edits 2,000 texts with 3,700 mentions shown'],
  ['remove', 'the page removes 2,000 nodes with 3,700 mentions shown'],
] as const

function setupOf(names: string[]) {
  return { names, filter: syntheticFilter(names) }
}

function medians(times: Record<string, number[]>): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]))
}
