import type { BrowserName } from '../../lib/cli/browsers/lens'
import type { ScriptTime } from '../../lib/cli/browsers/script-time'
import { BenchBrowser } from './bench-browser'
import { strippedExtension } from './stripped-extension'

/**
 * The extension, and what stands in for it with the same entry in the manifest: a script that does nothing,
 * and one that reads the page's text, as cold as ours does, and throws it away.
 */
const SCRIPTS = {
  ours: null,
  empty: '(() => {})()',
  read: '(() => { document.documentElement.textContent })()',
}
export type Contender = keyof typeof SCRIPTS
const CONTENDERS = Object.keys(SCRIPTS) as Contender[]

/** Firefox's samples are too far apart for one load. */
const LOADS: Record<BrowserName, number> = { chromium: 1, firefox: 5 }

/** Browsers that load the same pages, each with one contender in it. */
export class ScriptCost {
  private constructor(private readonly browsers: Record<Contender, BenchBrowser>) {}

  /** @param extension folder of the built extension */
  static async open(
    name: BrowserName,
    extension: string,
    pages: Record<string, string>,
    say: (line: string) => void,
  ): Promise<ScriptCost> {
    const browsers = {} as Record<Contender, BenchBrowser>
    for (const contender of CONTENDERS) {
      const script = SCRIPTS[contender]
      const folder = script === null ? extension : strippedExtension(extension, script)
      browsers[contender] = await BenchBrowser.open(name, folder, say)
      for (const [page, html] of Object.entries(pages)) browsers[contender].addPage(page, html)
    }
    return new ScriptCost(browsers)
  }

  /**
   * What a load of the page costs with each contender: the least of the rounds, in which they take turns.
   * Others on the machine only ever add to it.
   */
  async of(page: string, rounds: number): Promise<Record<Contender, ScriptTime>> {
    const least = {} as Record<Contender, ScriptTime>
    // The first round is for browsers to get warm.
    for (let round = 0; round <= rounds; round++) {
      for (const contender of CONTENDERS) {
        const cost = await costOf(this.browsers[contender], page)
        const best = least[contender]
        if (round === 1 || (round > 1 && best && totalOf(cost) < totalOf(best))) least[contender] = cost
      }
    }
    return least
  }

  async close(): Promise<void> {
    for (const browser of Object.values(this.browsers)) await browser.close()
  }
}

export const totalOf = ({ script, entry }: ScriptTime) => script + entry

async function costOf(browser: BenchBrowser, page: string): Promise<ScriptTime> {
  const loads = LOADS[browser.name]
  const tab = await browser.lens.open(browser.address('blank'))
  try {
    const { script, entry } = await browser.lens.scriptTime(async () => {
      for (let load = 0; load < loads; load++) {
        await tab.goto(browser.address(page))
        // What is put off until the page is quiet belongs to its cost.
        await tab.evaluate(
          () =>
            new Promise((resolve) =>
              requestIdleCallback(() => setTimeout(() => requestIdleCallback(resolve), 500)),
            ),
        )
      }
    })
    return { script: script / loads, entry: entry / loads }
  } finally {
    await tab.closeTab()
  }
}
