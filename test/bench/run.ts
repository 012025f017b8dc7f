import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserName } from '../../lib/cli/browsers/lens'
import { buildExtension } from '../../lib/cli/build-extension'
import { BenchBrowser } from './bench-browser'
import { drawCharts } from './draw-charts'
import { QUICK, WHOLE } from './extents'
import { measureExtension } from './level-extension'
import { measureLib } from './level-lib'
import { measureReading } from './level-reading'
import { strippedExtension } from './stripped-extension'
import { printed, type Table } from './tables'

const BROWSERS: BrowserName[] = ['chromium', 'firefox']
const RESULTS = path.resolve('test/bench/results.json')

/** `npm run bench [-- --quick]`: prints what ours and the others take, and writes results.json and the charts. */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false } } })
  const extent = values.quick ? QUICK : WHOLE
  const say = (line: string) => console.error(line)
  const tables: Table[] = []
  const versions: Record<string, string> = { node: process.version }
  for (const name of BROWSERS) {
    const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox')
    const browser = await BenchBrowser.open(name, strippedExtension(extension, null), say)
    try {
      versions[name] = await browser.lens.callApi('navigator.userAgent')
      show(await measureLib(browser, extent), tables)
    } finally {
      await browser.close()
    }
    show(await measureExtension(name, extension, extent.rounds, say), tables)
    show(await measureReading(name, extension, extent.rounds, say), tables)
  }
  const [cpu] = cpus()
  const machine = { processor: cpu?.model ?? 'unknown', cores: cpus().length, platform: process.platform }
  if (values.quick) return 0
  writeFileSync(RESULTS, `${JSON.stringify({ machine, versions, rounds: extent.rounds, tables }, null, 2)}\n`)
  drawCharts(tables)
  return 0
}

function show(found: Table[], tables: Table[]): void {
  for (const table of found) console.log(printed(table))
  tables.push(...found)
}

process.exitCode = await main(process.argv.slice(2))
