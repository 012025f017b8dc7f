import { launchChromium } from './chromium'
import { findBrowser } from './find-browser'
import { launchFirefox } from './firefox'
import type { BrowserName, LaunchOptions, Lens } from './lens'

/**
 * Finds a browser, or fetches one, and starts it with the extension.
 *
 * @param say is told in one line which browser it is and where it came from.
 */
export async function launch(
  browser: BrowserName,
  options: LaunchOptions,
  say: (line: string) => void,
): Promise<Lens> {
  const { executable, how } = await findBrowser(browser)
  say(how)
  switch (browser) {
    case 'chromium':
      return launchChromium(executable, options)
    case 'firefox':
      return launchFirefox(executable, options)
  }
}
