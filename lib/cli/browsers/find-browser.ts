import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { installBrowser } from './install-browser'
import type { BrowserName } from './lens'

export interface FoundBrowser {
  executable: string
  /** Where it came from, as one line for the person at the terminal. */
  how: string
}

/**
 * A browser that loads unpacked extensions: from the environment, from Playwright's own download, from the
 * system, and only then by installing one. Branded Chrome is never taken: from 137 on it ignores unpacked
 * extensions; nor is release Firefox, which refuses unsigned ones.
 *
 * @throws Error that says what to install, where there is none and none can be fetched.
 */
export async function findBrowser(browser: BrowserName): Promise<FoundBrowser> {
  return findInstalled(browser) ?? (await installBrowser(browser, () => findInstalled(browser)))
}

function findInstalled(browser: BrowserName): FoundBrowser | null {
  return fromEnvironment(browser) ?? fromPlaywright(browser) ?? fromSystem(browser)
}

function fromEnvironment(browser: BrowserName): FoundBrowser | null {
  const variable = browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'
  const executable = process.env[variable]
  if (!executable) return null
  if (!existsSync(executable)) throw new Error(`${variable} names ${executable}, and there is no such file.`)
  return { executable, how: `${browser}: ${executable}, as ${variable} says` }
}

/** Playwright patches its Firefox so that only Playwright drives it: only its Chromium is of use. */
function fromPlaywright(browser: BrowserName): FoundBrowser | null {
  if (browser !== 'chromium') return null
  const executable = chromium.executablePath()
  return existsSync(executable) ? { executable, how: `chromium: Playwright's own, ${executable}` } : null
}

function fromSystem(browser: BrowserName): FoundBrowser | null {
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [
    ...onPath.flatMap((folder) => COMMANDS[browser].map((name) => path.join(folder, name))),
    ...APPLICATIONS[browser],
  ]
  const executable = candidates.find((candidate) => existsSync(candidate))
  return executable ? { executable, how: `${browser}: the system's, ${executable}` } : null
}

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
}

const APPLICATIONS: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: [
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    'C:\\Program Files\\Firefox Nightly\\firefox.exe',
  ],
}
