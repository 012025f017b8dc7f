import { existsSync } from 'node:fs'
import path from 'node:path'
import { launch as launchBrowser } from '../../../lib/cli/browsers/launch'
import type { BrowserName, LaunchOptions, Lens } from '../../../lib/cli/browsers/lens'
import { eventually } from '../../../lib/cli/browsers/view'

export const BROWSERS: BrowserName[] = ['chromium', 'firefox']

export const BUILDS: Record<BrowserName, string> = {
  chromium: path.resolve('.output/chrome-mv3'),
  firefox: path.resolve('.output/firefox-mv3'),
}

/**
 * Starts the browser with the built extension and makes sure that it speaks the language asked for
 * (zh-CN where none is). A launch takes 1 to 3 s: one per file, not one per test.
 */
export async function launch(browser: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Lens> {
  const extension = options.extension ?? BUILDS[browser]
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(
      `${extension} holds no extension: run the tests without HTL_SKIP_BUILD, or npm run build.`,
    )
  }
  const language = options.language ?? 'zh-CN'
  const lens = await launchBrowser(browser, { ...options, extension, language }, say)
  const shown = await lens.language()
  if (!shown.startsWith(language)) {
    await lens.close()
    throw new Error(
      `${browser} was started in ${language} and shows ${shown}. On Debian its languages are packages of ` +
        'their own: apt-get install chromium-l10n firefox-esr-l10n-zh-cn. Elsewhere, a downloaded Firefox ' +
        'speaks English only: install a Chinese build, which speaks both, and name it in FIREFOX_PATH.',
    )
  }
  await eventually(() => lens.callApi(FILTER_IS_THERE), 'the corpus to be installed')
  return lens
}

/** The last thing that the background writes when it is started for the first time. */
const FILTER_IS_THERE = `chrome.storage.local.get('filter').then(({ filter }) => filter !== undefined)`

const said = new Set<string>()

/** Each browser is announced once per test file, not once per launch. */
function say(line: string): void {
  if (said.has(line)) return
  said.add(line)
  console.info(line)
}
