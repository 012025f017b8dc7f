import type { Tab } from '../../../lib/cli/browsers/lens'
import { bundle } from '../support/bundle'
import type { Here } from '../support/in-each-browser'
import type * as LibPage from './lib-page'

declare global {
  /** lib/page, in the page; and a place where one step of a test leaves things for the next. */
  var libPage: typeof LibPage
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it has left there.
  var kept: any
  /** Counts what anybody writes to the page from now on. */
  var writes: MutationRecord[]
}

let code: Promise<string> | undefined

/** Opens a page that names no place of ours, so that only the test's own code looks at it. */
export async function openBare(here: Here, body: string): Promise<Tab> {
  code ??= bundle('test/browser/page/lib-page.ts', 'libPage')
  const tab = await here.lens.open(`${here.site.origin}/english.html`)
  await tab.evaluate(
    (html, source) => {
      document.head.replaceChildren()
      document.body.setAttribute('style', 'margin: 20px; font: 20px/40px sans-serif')
      document.body.innerHTML = html
      // biome-ignore lint/security/noGlobalEval: a page has no other way in for a bundle.
      globalThis.eval(source)
      globalThis.kept = {}
      globalThis.writes = []
      const all = { subtree: true, childList: true, attributes: true, characterData: true }
      new MutationObserver((records) => globalThis.writes.push(...records)).observe(document, all)
    },
    body,
    await code,
  )
  return tab
}
