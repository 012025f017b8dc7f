import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright'
import { evaluateIn, sendOf } from './cdp'
import { scriptTimeInChromium } from './chromium-script-time'
import { ChromiumTab } from './chromium-view'
import type { Language, LaunchOptions, Lens, Tab } from './lens'
import { NestedSession, type SendCdp } from './nested-session'
import { PopupPort } from './popup-port'
import type { ScriptTime } from './script-time'
import { eventually, View } from './view'

/** Chromium's and the extension's language; Chromium takes LANGUAGE on Linux and --lang elsewhere. */
const LOCALES: Record<Language, string> = { 'zh-CN': 'zh_CN', en: 'en_US' }

/** Starts Chromium with the extension in it. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Lens> {
  const locale = LOCALES[options.language]
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: executable,
    headless: options.headless ?? true,
    // Chromium's sandbox refuses to run as root, which containers do.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    colorScheme: options.colorScheme ?? null,
    env: { ...process.env, LANGUAGE: locale },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--enable-unsafe-extension-debugging',
      `--lang=${locale.replace('_', '-')}`,
      `--force-device-scale-factor=${options.scale ?? 1}`,
      '--window-size=1280,900',
      // Headless Chromium's own screen is 800 x 600, and a popup is cut to what fits on it.
      '--screen-info={3200x2400}',
    ],
  })
  try {
    return await ChromiumLens.attach(context, options)
  } catch (error) {
    await context.close()
    throw error
  }
}

class ChromiumLens implements Lens {
  readonly browser = 'chromium'
  private workerRuns = false
  private starts = 0
  private tabs: Page[] = []
  private popups: string[] = []
  /** A document of the extension behind all tabs: it has the APIs when the background is dead. */
  private helper: Promise<SendCdp> | null = null

  private constructor(
    private readonly context: BrowserContext,
    /** The browser's own session, as no page has one. */
    private readonly session: CDPSession,
    private readonly extensionId: string,
    private readonly colorScheme: LaunchOptions['colorScheme'],
  ) {}

  static async attach(context: BrowserContext, options: LaunchOptions): Promise<ChromiumLens> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const session = await context.browser()?.newBrowserCDPSession()
    if (!session) throw new Error('Playwright gave no session of the browser it started.')
    return new ChromiumLens(context, session, new URL(worker.url()).host, options.colorScheme)
  }

  private useHelper(): Promise<SendCdp> {
    this.helper ??= this.openHelper()
    return this.helper
  }

  private async openHelper(): Promise<SendCdp> {
    const page = await this.openBehind(`chrome-extension://${this.extensionId}/manifest.json`)
    const session = await this.context.newCDPSession(page)
    const helper = sendOf(session)
    await eventually(() => evaluateIn(helper, 'Boolean(chrome.tabs)'), 'the APIs of the extension')
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        const runs = runningStatus !== 'stopped'
        if (runs && !this.workerRuns) this.starts += 1
        this.workerRuns = runs
      }
    })
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.extensionId}/` })
    await eventually(async () => this.workerRuns, 'the background to run')
    this.starts = 0
    return helper
  }

  private async openBehind(url: string): Promise<Page> {
    await this.session.send('Target.createTarget', { url, background: true })
    return eventually(
      async () => this.context.pages().find((page) => page.url().startsWith(url)),
      `${url} in a tab behind`,
    )
  }

  language(): Promise<string> {
    return this.callApi('chrome.i18n.getUILanguage()')
  }

  async open(url: string): Promise<Tab> {
    const page = this.blankTab() ?? (await this.context.newPage())
    this.tabs.push(page)
    const tab = new ChromiumTab(page)
    await tab.bringToFront()
    await tab.goto(url)
    return tab
  }

  /** The tab that the browser started with; with the helper open the window can do without it. */
  private blankTab(): Page | null {
    if (this.helper || this.tabs.length > 0) return null
    const [first] = this.context.pages()
    return first?.url() === 'about:blank' ? first : null
  }

  openExtensionPage(page: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.extensionId}/${page}`)
  }

  async openedTab(part: string): Promise<Tab> {
    const page = await eventually(
      async () => this.context.pages().findLast((each) => each.url().includes(part)),
      `a tab of ${part}`,
    )
    this.tabs.push(page)
    return new ChromiumTab(page)
  }

  async openPopup(): Promise<View> {
    const page = `chrome-extension://${this.extensionId}/popup.html`
    const known = new Set((await this.targets()).map(({ targetId }) => targetId))
    const front = this.front().url()
    const tab = (await this.targets('tab')).findLast(({ url }) => url === front)
    if (!tab) throw new Error(`No tab shows ${front}, which is in front.`)
    await this.session.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId })
    const { targetId, url } = await eventually(
      async () =>
        (await this.targets()).find((target) => !known.has(target.targetId) && target.url.startsWith(page)),
      'the popup',
    )
    this.popups.push(targetId)
    const { send } = await NestedSession.attach(this.session, targetId)
    if (this.colorScheme) {
      const features = [{ name: 'prefers-color-scheme', value: this.colorScheme }]
      await send('Emulation.setEmulatedMedia', { features })
    }
    const view = new View(new PopupPort(send, url))
    await view.until(() => document.readyState === 'complete')
    return view
  }

  /** Playwright makes every page believe that it is in front: only the order in which they came tells. */
  private front(): Page {
    const front = this.tabs.findLast((page) => !page.isClosed())
    if (!front) throw new Error('No tab was opened here that is in front.')
    return front
  }

  private async targets(type?: string) {
    const filter = type ? [{ type }] : undefined
    return (await this.session.send('Target.getTargets', { filter })).targetInfos
  }

  badgeText(): Promise<string> {
    return this.callApi(
      'chrome.tabs.query({ active: true, currentWindow: true })' +
        '.then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    )
  }

  async dispatchCommand(name: string): Promise<void> {
    const helper = await this.useHelper()
    await helper('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.extensionId}/` })
    const dispatch = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)
      return true
    })`
    // A worker that was just started is listed before it has its APIs, one that was killed for a while after.
    await eventually(async () => {
      const worker = (await this.targets()).findLast(({ type }) => type === 'service_worker')
      return worker && (await this.evaluateInTarget(worker.targetId, dispatch))
    }, 'a background that takes commands')
  }

  private async evaluateInTarget(targetId: string, expression: string): Promise<unknown> {
    const session = await NestedSession.attach(this.session, targetId)
    try {
      return await evaluateIn(session.send, expression)
    } finally {
      await session.detach()
    }
  }

  async callApi<T>(expression: string): Promise<T> {
    return (await evaluateIn(await this.useHelper(), expression)) as T
  }

  scriptTime(run: () => Promise<unknown>): Promise<ScriptTime> {
    return scriptTimeInChromium(this.session, run)
  }

  async allowAllSites(allowed: boolean): Promise<void> {
    const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK'
    const change = JSON.stringify({ extensionId: this.extensionId, hostAccess })
    await this.inExtensionList(`chrome.developerPrivate.updateExtensionConfiguration(${change})`)
  }

  async setEnabled(enabled: boolean): Promise<void> {
    this.helper = null
    await this.inExtensionList(`chrome.management.setEnabled('${this.extensionId}', ${enabled})`)
  }

  async update(): Promise<void> {
    this.helper = null
    await this.inExtensionList(`chrome.developerPrivate.reload('${this.extensionId}')`)
  }

  /** Evaluates an expression in the page where a person looks after extensions: it has the rights for it. */
  private async inExtensionList(expression: string): Promise<void> {
    const page = await this.openBehind('chrome://extensions/')
    // Else an unpacked extension stays switched off once it was.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
    await page.evaluate(expression)
    await page.close()
  }

  async closeTabs(): Promise<void> {
    for (const targetId of this.popups) {
      // A popup closes by itself when another tab comes to the front.
      await this.session.send('Target.closeTarget', { targetId }).catch(() => {})
    }
    const open = this.tabs.filter((page) => !page.isClosed())
    this.popups = []
    this.tabs = []
    await Promise.all(open.map((page) => page.close()))
  }

  async killBackground(): Promise<void> {
    const helper = await this.useHelper()
    await eventually(async () => {
      await helper('ServiceWorker.stopAllWorkers')
      return !this.workerRuns
    }, 'the background to stop')
  }

  async backgroundAlive(): Promise<boolean> {
    await this.useHelper()
    return this.workerRuns
  }

  async backgroundStarts(): Promise<number> {
    await this.useHelper()
    return this.starts
  }

  async closed(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.context.once('close', () => resolve())
      // On a Mac the application outlives its last window.
      this.context.on('page', (page) => this.resolveWhenLast(page, resolve))
      for (const page of this.context.pages()) this.resolveWhenLast(page, resolve)
    })
  }

  private resolveWhenLast(page: Page, resolve: () => void): void {
    page.once('close', () => {
      if (this.context.pages().length === 0) resolve()
    })
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}
