import type { BrowserName } from '../../lib/cli/browsers/lens'
import { MEGABYTE, newsPage } from './pages'
import { ScriptCost, totalOf } from './script-cost'
import type { Table } from './tables'

const SMALL = 'a small page'
const LONG = {
  '1 MB of news without a place of ours': newsPage({
    bytes: MEGABYTE,
    names: [],
    mentions: 0,
    language: 'zh',
  }),
  '1 MB of English': newsPage({ bytes: MEGABYTE, names: [], mentions: 0, language: 'en' }),
}

/**
 * What the built extension costs a page that has nothing for it, ms of the processor on the page's own thread:
 * on a small page with the world that the browser makes for any script, on a long one the scripts alone.
 */
export async function measureExtension(
  name: BrowserName,
  extension: string,
  rounds: number,
  say: (line: string) => void,
): Promise<Table[]> {
  const pages = { [SMALL]: '<!doctype html><meta charset="utf-8"><title>Hello</title><p>Hello.', ...LONG }
  const cost = await ScriptCost.open(name, extension, pages, say)
  try {
    const small = await cost.of(SMALL, rounds)
    const tables: Table[] = [
      {
        browser: name,
        task: `letting scripts in, and running them, on ${SMALL}`,
        unit: 'ms',
        values: { ours: totalOf(small.ours), 'an empty content script': totalOf(small.empty) },
        base: 'an empty content script',
      },
    ]
    for (const page of Object.keys(LONG)) {
      const { ours, empty, read } = await cost.of(page, rounds)
      tables.push({
        browser: name,
        task: `scripts of the extension on ${page}`,
        unit: 'ms',
        values: {
          ours: ours.script,
          'an empty content script': empty.script,
          'a content script that reads textContent': read.script,
        },
        base: 'a content script that reads textContent',
      })
    }
    return tables
  } finally {
    await cost.close()
  }
}
