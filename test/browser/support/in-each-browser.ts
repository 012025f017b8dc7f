import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { LaunchOptions, Lens } from '../../../lib/cli/browsers/lens'
import type { DemoServer } from '../../../lib/cli/demo-server'
import { openDemoSite } from './demo-site'
import { BROWSERS, launch } from './launch'

/** What a test has at hand; filled before the first test of its browser. */
export interface Here {
  lens: Lens
  site: DemoServer
}

/** Describes the same behaviour in Chromium and in Firefox: one launch each, tabs closed after each test. */
export function inEachBrowser(describeIt: (here: Here) => void, options: Partial<LaunchOptions> = {}): void {
  describe.each(BROWSERS)('in %s', (browser) => {
    const here = {} as Here
    beforeAll(async () => {
      here.site = await openDemoSite()
      here.lens = await launch(browser, options)
    })
    afterEach(() => here.lens.closeTabs())
    afterAll(async () => {
      await here.lens?.close()
      await here.site?.close()
    })
    describeIt(here)
  })
}
