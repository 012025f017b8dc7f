import { readFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { scriptTimeInFirefox } from './firefox-script-time'
import { type BidiResult, FirefoxPort, FirefoxTab, type Send } from './firefox-view'
import type { Language, LaunchOptions, Lens, Tab } from './lens'
import type { ScriptTime } from './script-time'
import { eventually, View } from './view'

const LOCALES: Record<Language, string> = { 'zh-CN': 'zh-CN', en: 'en-US' }

/** Any would do; a fixed one makes the addresses of the extension's pages known beforehand. */
const UUID = '5f0c1f4e-8a4b-4a55-9a52-0d1f6a4be001'

/** Starts Firefox with the extension in it; with a profile to keep, installed into that profile. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Lens> {
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  const popup: string = manifest.action.default_popup
  if (options.profile) await installInto(options.profile, id, options.extension)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: options.headless ?? true,
    defaultViewport: null,
    userDataDir: options.profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'intl.locale.requested': LOCALES[options.language],
      'layout.css.devPixelsPerPx': String(options.scale ?? 1),
      // The one is for pages, the other for the browser's own window, which the popup is part of.
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      // The viewer replaces a .json document, and `callApi` needs one as it is.
      'devtools.jsonview.enabled': false,
      // A permission that a test asks for is granted without a prompt, which nothing could press.
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
    },
  })
  try {
    if (!options.profile) await browser.installExtension(options.extension)
    return await FirefoxLens.attach(browser, id, popup, options.extension)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** Firefox takes an unpacked folder from a profile's extensions as it takes a packed one. */
async function installInto(profile: string, id: string, extension: string): Promise<void> {
  const target = path.join(profile, 'extensions', id)
  await mkdir(target, { recursive: true })
  await cp(extension, target, { recursive: true })
}

export class FirefoxLens implements Lens {
  readonly browser = 'firefox'

  /** A document of the extension in a tab behind the others: it has the APIs when the background is dead. */
  private helper: Promise<FirefoxPort> | null = null
  private tabs: Page[] = []

  private constructor(
    private readonly driver: Browser,
    readonly send: Send,
    /** The context of the browser's own window, where scripts have the rights of the browser. */
    private readonly window: string,
    private readonly id: string,
    private readonly popup: string,
    private readonly folder: string,
  ) {}

  static async attach(driver: Browser, id: string, popup: string, folder: string): Promise<FirefoxLens> {
    // Puppeteer keeps its BiDi connection to itself.
    const { connection } = driver as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: BidiResult }> }
    }
    const send: Send = async (method, params) => (await connection.send(method, params)).result
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const window = contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context
    if (!window) throw new Error('Firefox shows no window to drive: was it started with system access?')
    const lens = new FirefoxLens(driver, send, window, id, popup, folder)
    await lens.watchBackground()
    return lens
  }

  private async watchBackground(): Promise<void> {
    await eventually(
      () => this.chrome(`return extension?.backgroundState === 'running'`),
      'the background to run',
    )
    await this.chrome(`
      window.lensStarts = 0
      extension.on('background-script-started', () => { window.lensStarts += 1 })`)
  }

  /** Runs statements with the browser's rights; `extension` and `action` are the extension's own objects. */
  async chrome<T>(statements: string): Promise<T> {
    const expression = `(async () => {
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(this.id)})
      const extension = policy?.extension
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const action = extension && ExtensionParent.apiManager.global.browserActionFor?.(extension)
      ${statements}
    })()`
    return (await new FirefoxPort(this.send, this.window).evaluate(expression)) as T
  }

  language(): Promise<string> {
    return this.chrome('return Services.locale.appLocaleAsBCP47')
  }

  async open(url: string): Promise<Tab> {
    const page = await this.driver.newPage()
    this.tabs.push(page)
    const tab = new FirefoxTab(page, this.send)
    await tab.bringToFront()
    await tab.goto(url)
    return tab
  }

  openExtensionPage(page: string): Promise<Tab> {
    return this.open(`moz-extension://${UUID}/${page}`)
  }

  async openedTab(part: string): Promise<Tab> {
    const page = await eventually(
      async () => (await this.driver.pages()).findLast((each) => each.url().includes(part)),
      `a tab of ${part}`,
    )
    this.tabs.push(page)
    return new FirefoxTab(page, this.send)
  }

  async openPopup(): Promise<View> {
    await this.chrome('action.triggerAction(window)')
    // BiDi knows tabs only: whatever popup is open answers to an id as a tab's has. It is looked up anew
    // each time, because Firefox loads a popup in one browser element and shows it in another.
    const context = await this.chrome<string>(`
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
      const openPopup = () => [...document.querySelectorAll('.webextension-popup-browser')]
        .find((popup) => popup.closest('panel')?.state === 'open')
      window.lensPopupId ??= NavigableManager.getIdForBrowser(gBrowser.selectedBrowser).replace(/^./, 'p')
      const getTab = Object.getPrototypeOf(NavigableManager).getBrowserById
      NavigableManager.getBrowserById = (id) =>
        id === window.lensPopupId ? openPopup() : getTab.call(NavigableManager, id)
      return window.lensPopupId`)
    const view = new View(new FirefoxPort(this.send, context))
    await view.until((own) => document.readyState === 'complete' && location.href.includes(own), this.popup)
    return view
  }

  badgeText(): Promise<string> {
    return this.chrome(`return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`)
  }

  async dispatchCommand(name: string): Promise<void> {
    await this.chrome(`extension.shortcuts.onCommand(${JSON.stringify(name)})`)
  }

  async callApi<T>(expression: string): Promise<T> {
    this.helper ??= this.openHelper()
    const helper = await this.helper
    const json = await helper.evaluate(
      `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
    )
    return JSON.parse(String(json)) as T
  }

  private async openHelper(): Promise<FirefoxPort> {
    const context = await this.chrome<string>(`
      const tab = gBrowser.addTab('moz-extension://${UUID}/manifest.json', {
        inBackground: true,
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      })
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
      return NavigableManager.getIdForBrowser(tab.linkedBrowser)`)
    const helper = new FirefoxPort(this.send, context)
    await eventually(() => helper.evaluate('typeof browser === "object"'), 'the APIs of the extension')
    return helper
  }

  scriptTime(run: () => Promise<unknown>): Promise<ScriptTime> {
    return scriptTimeInFirefox((statements) => this.chrome(statements), run)
  }

  async allowAllSites(allowed: boolean): Promise<void> {
    await this.chrome(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const all = { permissions: [], origins: ['<all_urls>'] }
      await ExtensionPermissions.${allowed ? 'add' : 'remove'}('${this.id}', all, extension)`)
  }

  async setEnabled(enabled: boolean): Promise<void> {
    this.helper = null
    await this.chrome(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID('${this.id}')
      await addon.${enabled ? 'enable' : 'disable'}()`)
    if (enabled) await this.watchBackground()
  }

  async update(): Promise<void> {
    this.helper = null
    await this.driver.installExtension(this.folder)
    await this.watchBackground()
  }

  async closeTabs(): Promise<void> {
    await this.chrome(`
      for (const popup of document.querySelectorAll('.webextension-popup-browser')) {
        popup.closest('panel')?.hidePopup()
      }`)
    const open = this.tabs.filter((page) => !page.isClosed())
    this.tabs = []
    for (const page of open) await page.close()
  }

  async killBackground(): Promise<void> {
    // Without the second option Firefox lets a background live once more whose listener is still at work.
    const kill = `await extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    })`
    await eventually(async () => {
      await this.chrome(kill)
      return !(await this.backgroundAlive())
    }, 'the background to stop')
  }

  backgroundAlive(): Promise<boolean> {
    return this.chrome(`return extension?.backgroundState !== 'stopped'`)
  }

  backgroundStarts(): Promise<number> {
    return this.chrome('return window.lensStarts')
  }

  async closed(): Promise<void> {
    await new Promise((resolve) => this.driver.once('disconnected', resolve))
  }

  async close(): Promise<void> {
    await this.driver.close()
  }
}
