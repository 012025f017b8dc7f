import type { Browser } from 'wxt/browser'

/**
 * The extension's API, made by the browser when it is first read: 1 to 2 ms on every page in Firefox, if it
 * were read there. Undefined where an update or a removal of the extension left this script behind.
 */
export function extensionRuntime(): typeof Browser.runtime | undefined {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser>
  // A page may have an element of the name.
  return [browser, chrome].find((api) => api?.runtime?.id)?.runtime
}
