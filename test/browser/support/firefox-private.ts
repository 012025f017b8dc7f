import { FirefoxLens } from '../../../lib/cli/browsers/firefox'
import { FirefoxPort } from '../../../lib/cli/browsers/firefox-view'
import type { Lens } from '../../../lib/cli/browsers/lens'
import { eventually, View } from '../../../lib/cli/browsers/view'

/** A private window of Firefox in which the extension may run. */
export interface PrivateWindow {
  /** Opens a tab in front; `page` is an address, or a page of the extension. */
  open(page: string): Promise<View>
  /** Of the tab that was opened last. */
  tabId(): Promise<number>
  close(): Promise<void>
}

/** Gives the extension the right to private windows, as a person does in about:addons, and opens one. */
export async function openPrivateWindow(lens: Lens): Promise<PrivateWindow> {
  if (!(lens instanceof FirefoxLens)) throw new Error('Expected a Firefox')
  await lens.chrome(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    await ExtensionPermissions.add(policy.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`)
  // It holds from the extension's next start on.
  await lens.setEnabled(false)
  await lens.setEnabled(true)
  await eventually(
    () => lens.chrome(`return policy.privateBrowsingAllowed && extension.backgroundState === 'running'`),
    'the extension to run in private windows',
  )
  await lens.chrome('window.lensPrivate = OpenBrowserWindow({ private: true })')
  await eventually(
    () => lens.chrome('return lensPrivate.gBrowserInit?.delayedStartupFinished'),
    'a private window',
  )
  return {
    async open(page) {
      const context = await lens.chrome<string>(`
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
        const tab = lensPrivate.gBrowser.addTab(new URL(${JSON.stringify(page)}, extension.baseURI.spec).href, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        })
        lensPrivate.gBrowser.selectedTab = tab
        return NavigableManager.getIdForBrowser(tab.linkedBrowser)`)
      const view = new View(new FirefoxPort(lens.send, context))
      await view.until(() => location.href !== 'about:blank' && document.readyState === 'complete')
      return view
    },
    tabId: () =>
      lens.chrome(
        'return ExtensionParent.apiManager.global.tabTracker.getId(lensPrivate.gBrowser.selectedTab)',
      ),
    close: () =>
      lens.chrome(`
        const closed = new Promise((resolve) => lensPrivate.addEventListener('unload', resolve, { once: true }))
        lensPrivate.close()
        await closed`),
  }
}
