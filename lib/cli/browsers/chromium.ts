import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { ChromiumPort, ChromiumTab } from './chromium-view'
import type { Language, LaunchOptions, Lens, Tab } from './lens'
import { eventually, View } from './view'

/** Chromium's and the extension's language; Chromium takes LANGUAGE on Linux and --lang elsewhere. */
const LOCALES: Record<Language, string> = { 'zh-CN': 'zh_CN', en: 'en_US' }

/** Starts Chromium with the extension in it. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Lens> {
  const locale = LOCALES[options.language]
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    userDataDir: options.profile,
    env: { ...process.env, LANGUAGE: locale },
    args: [
      `--lang=${locale.replace('_', '-')}`,
      `--force-device-scale-factor=${options.scale ?? 1}`,
      '--window-size=1280,900',
      // Headless Chromium's own screen is 800 x 600, and a popup is cut to what fits on it.
      `--screen-info={3200x2400}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium's sandbox refuses to run as root, which containers do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    return await ChromiumLens.attach(browser, options)
  } catch (error) {
    await browser.close()
    throw error
  }
}

class ChromiumLens implements Lens {
  readonly browser = 'chromium'
  private workerRuns = false
  private starts = 0
  private tabs: Page[] = []
  private popups: Page[] = []
  /** A document of the extension behind all tabs: it has the APIs when the background is dead. */
  private helper: Promise<CDPSession> | null = null

  private constructor(
    private readonly driver: Browser,
    private readonly session: CDPSession,
    private readonly extensionId: string,
    private readonly colorScheme: LaunchOptions['colorScheme'],
  ) {}

  static async attach(driver: Browser, options: LaunchOptions): Promise<ChromiumLens> {
    const worker = await driver.waitForTarget((target) => target.type() === 'service_worker')
    const extensionId = new URL(worker.url()).host
    const session = await driver.target().createCDPSession()
    return new ChromiumLens(driver, session, extensionId, options.colorScheme)
  }

  private useHelper(): Promise<CDPSession> {
    this.helper ??= this.openHelper()
    return this.helper
  }

  private async openHelper(): Promise<CDPSession> {
    const url = `chrome-extension://${this.extensionId}/manifest.json`
    await this.session.send('Target.createTarget', { url, background: true })
    const target = await this.driver.waitForTarget((candidate) => candidate.url() === url)
    const helper = await target.createCDPSession()
    await eventually(() => evaluateIn(helper, 'Boolean(chrome.tabs)'), 'the APIs of the extension')
    helper.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        const runs = runningStatus === 'running' || runningStatus === 'starting'
        if (runs && !this.workerRuns) this.starts += 1
        this.workerRuns = runs
      }
    })
    await helper.send('ServiceWorker.enable')
    await eventually(async () => this.workerRuns, 'the background to run')
    this.starts = 0
    return helper
  }

  language(): Promise<string> {
    return this.callApi('chrome.i18n.getUILanguage()')
  }

  async open(url: string): Promise<Tab> {
    const page = (await this.blankTab()) ?? (await this.driver.newPage())
    this.tabs.push(page)
    await this.prepare(page)
    const tab = new ChromiumTab(page)
    await tab.bringToFront()
    await tab.goto(url)
    return tab
  }

  /** The tab that the browser started with; with the helper open the window can do without it. */
  private async blankTab(): Promise<Page | null> {
    if (this.helper || this.tabs.length > 0) return null
    const [first] = await this.driver.pages()
    return first?.url() === 'about:blank' ? first : null
  }

  openExtensionPage(page: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.extensionId}/${page}`)
  }

  async openPopup(): Promise<View> {
    const page = `chrome-extension://${this.extensionId}/popup.html`
    const known = new Set(this.driver.targets())
    const front = await this.frontUrl()
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = targetInfos.filter(({ url }) => url === front).at(-1)
    if (!tab) throw new Error(`No tab shows ${front}, which is in front.`)
    await this.session.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId })
    const target = await this.driver.waitForTarget(
      (candidate) => !known.has(candidate) && candidate.url().startsWith(page),
    )
    const popup = await target.asPage()
    this.popups.push(popup)
    await this.prepare(popup)
    const view = new View(new ChromiumPort(popup, popup.mainFrame()))
    await view.until(() => document.readyState === 'complete')
    return view
  }

  private async frontUrl(): Promise<string> {
    for (const page of [...this.tabs].reverse()) {
      if (page.isClosed()) continue
      if ((await page.evaluate(() => document.visibilityState)) === 'visible') return page.url()
    }
    throw new Error('No tab was opened here that is in front.')
  }

  badgeText(): Promise<string> {
    return this.callApi(
      'chrome.tabs.query({ active: true, currentWindow: true })' +
        '.then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    )
  }

  async dispatchCommand(name: string): Promise<void> {
    const helper = await this.useHelper()
    await helper.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.extensionId}/` })
    const dispatch = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)
      return true
    })`
    // A worker that was just started is listed before it has its APIs, one that was killed for a while after.
    await eventually(async () => {
      const { targetInfos } = await this.session.send('Target.getTargets')
      const worker = targetInfos.findLast(({ type }) => type === 'service_worker')
      return worker && (await this.evaluateInTarget(worker.targetId, dispatch))
    }, 'a background that takes commands')
  }

  private async evaluateInTarget(targetId: string, expression: string): Promise<unknown> {
    const { sessionId } = await this.session.send('Target.attachToTarget', { targetId, flatten: true })
    const session = this.session.connection()?.session(sessionId)
    if (!session) return undefined
    try {
      return await evaluateIn(session, expression)
    } finally {
      await this.session.send('Target.detachFromTarget', { sessionId })
    }
  }

  async callApi<T>(expression: string): Promise<T> {
    return (await evaluateIn(await this.useHelper(), expression)) as T
  }

  async closeTabs(): Promise<void> {
    const open = [...this.popups, ...this.tabs].filter((page) => !page.isClosed())
    this.popups = []
    this.tabs = []
    await Promise.all(open.map((page) => page.close()))
  }

  async killBackground(): Promise<void> {
    const helper = await this.useHelper()
    await helper.send('ServiceWorker.stopAllWorkers')
    await eventually(async () => !this.workerRuns, 'the background to stop')
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
      this.driver.once('disconnected', () => resolve())
      // On a Mac the application outlives its last window.
      this.driver.on('targetdestroyed', async () => {
        if ((await this.driver.pages().catch(() => [])).length === 0) resolve()
      })
    })
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  private async prepare(page: Page): Promise<void> {
    if (!this.colorScheme) return
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.colorScheme }])
  }
}

/** @throws Error with the script's own message where it threw. */
async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
