import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import type { FoundBrowser } from './find-browser'
import type { BrowserName } from './lens'

/** The languages are packages of their own on Debian, and without the font screenshots show boxes. */
const DEBIAN_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'fonts-noto-cjk'],
}

/**
 * Installs a browser: with apt where we are root on Debian, else as a download of its maker's build.
 *
 * @param find looks again after apt is done.
 * @throws Error with the command that a person can run.
 */
export async function installBrowser(
  browser: BrowserName,
  find: () => FoundBrowser | null,
): Promise<FoundBrowser> {
  const advice =
    `No ${browser} was found that loads unpacked extensions. On Debian: apt-get install ` +
    `${DEBIAN_PACKAGES[browser].join(' ')}. Elsewhere install ${OTHERS[browser]}, and name it in ` +
    `${browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'}.`
  try {
    return (canUseApt() ? installWithApt(browser, find) : null) ?? (await download(browser))
  } catch (cause) {
    throw new Error(advice, { cause })
  }
}

const OTHERS: Record<BrowserName, string> = {
  chromium: 'Chromium or Chrome for Testing',
  firefox: 'Firefox ESR, Developer Edition or Nightly',
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')
}

function installWithApt(browser: BrowserName, find: () => FoundBrowser | null): FoundBrowser | null {
  const packages = DEBIAN_PACKAGES[browser]
  const apt = (args: string[]) =>
    execFileSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt(['update'])
  apt(['install', '--no-install-recommends', ...packages])
  const found = find()
  return (
    found && { ...found, how: `${browser}: ${found.executable}, installed with apt (${packages.join(', ')})` }
  )
}

async function download(browser: BrowserName): Promise<FoundBrowser> {
  const platform = detectBrowserPlatform()
  if (!platform) throw new Error(`No build of ${browser} is offered for ${process.platform} ${process.arch}.`)
  const [kind, tag] =
    browser === 'chromium' ? [Browser.CHROME, BrowserTag.STABLE] : [Browser.FIREFOX, BrowserTag.ESR]
  const buildId = await resolveBuildId(kind, platform, tag)
  const cacheDir = path.join(homedir(), '.cache', 'haibowan-target-lens')
  const { executablePath } = await install({ browser: kind, buildId, platform, cacheDir })
  return { executable: executablePath, how: `${browser}: ${kind} ${buildId}, downloaded to ${cacheDir}` }
}
