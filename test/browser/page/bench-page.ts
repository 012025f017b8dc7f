import type { Tab } from '../../../lib/cli/browsers/lens'
import { bundle } from '../support/bundle'
import type { Here } from '../support/in-each-browser'

/** Opens a page that names no place of ours with a page of the bench in it, and the bench's own code (`bench`). */
export async function openBenchPage(here: Here, html: string): Promise<Tab> {
  const tab = await here.lens.open(`${here.site.origin}/english.html`)
  await tab.evaluate((body) => {
    document.body.innerHTML = body
  }, html)
  await tab.run(await bundle('test/bench/in-page/index.ts', 'bench'))
  return tab
}
