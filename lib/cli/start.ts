import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { launch } from './browsers/launch'
import type { LaunchOptions, Lens, Tab } from './browsers/lens'
import { eventually, type Mark } from './browsers/view'
import { buildExtension } from './build-extension'
import { serveDemo } from './demo-server'

const PAGES = 'test/demo/pages'
const NEWS = 'news.html'
/** A page whose figures are held against the targets, and the mention to point at. */
const PROGRESS = { page: 'progress.html', words: '固定资产投资' }
const SHOTS = '.output/demo'

/** The ways in which the pictures are taken, by the end of their names: a launch each. */
const LOOKS: Record<string, Omit<LaunchOptions, 'extension'>> = {
  light: { language: 'zh-CN', colorScheme: 'light', scale: 2 },
  dark: { language: 'zh-CN', colorScheme: 'dark', scale: 2 },
  'en-1x': { language: 'en', colorScheme: 'light', scale: 1 },
}

/** Builds the extension and shows it on a demo page: in a window, or without a display as pictures. */
async function start(): Promise<void> {
  console.log('Building the extension…')
  const extension = await buildExtension('chrome')
  const server = await serveDemo(PAGES)
  try {
    const page = `${server.origin}/${NEWS}`
    if (hasDisplay()) await showWindow(extension, page)
    else await takePictures(extension, page, `${server.origin}/${PROGRESS.page}`)
  } finally {
    await server.close()
  }
}

async function showWindow(extension: string, page: string): Promise<void> {
  const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en'
  const lens = await launch('chromium', { extension, language, headless: false }, console.log)
  await lens.open(page)
  console.log(
    `Showing ${page}: point at a marked name, or click the toolbar button. Close the window to end.`,
  )
  await lens.closed()
  await lens.close()
}

async function takePictures(extension: string, page: string, progress: string): Promise<void> {
  console.log(`No display: taking pictures of ${page}`)
  await mkdir(SHOTS, { recursive: true })
  for (const [look, options] of Object.entries(LOOKS)) {
    const say = look === 'light' ? console.log : () => {}
    const lens = await launch('chromium', { extension, ...options }, say)
    try {
      await pictures(lens, page, progress, look)
    } finally {
      await lens.close()
    }
  }
  console.log('The mentions, as npm run -s detect prints them:')
  const detect = ['--import', 'tsx', 'lib/cli/detect.ts', path.join(PAGES, NEWS)]
  execFileSync(process.execPath, detect, { stdio: 'inherit' })
}

async function pictures(lens: Lens, page: string, progress: string, look: string): Promise<void> {
  const shoot = async (view: { screenshot(file: string): Promise<unknown> }, name: string) => {
    const file = path.join(SHOTS, `${name}-${look}.png`)
    await view.screenshot(file)
    console.log(`  ${file}`)
  }
  const shootCardAndPopup = async (tab: Tab, mark: Mark | undefined, prefix: string) => {
    if (mark) await tab.pointAt(mark)
    await eventually(() => tab.cardText(), 'the card')
    await tab.untilCard((root) => root.getAnimations().every(({ playState }) => playState === 'finished'))
    await shoot(tab, `${prefix}card`)
    const popup = await lens.openPopup()
    await popup.until(() => document.querySelector('.panel .their-words') && innerHeight > 500)
    await shoot(popup, `${prefix}popup`)
  }
  const tab = await lens.open(page)
  const marks = await tab.untilMarks()
  await shoot(tab, 'page')
  await shootCardAndPopup(tab, marks[Math.floor(marks.length / 2)], '')
  const compared = await lens.open(progress)
  const spoken = (await compared.untilMarks()).find(({ text }) => text.includes(PROGRESS.words))
  await shootCardAndPopup(compared, spoken, 'comparison-')
  const library = await lens.openExtensionPage('library.html')
  await library.until(() => document.querySelector('main a'))
  await shoot(library, 'library')
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

start().catch((error: Error) => {
  console.error(error.message)
  if (error.cause) console.error(error.cause)
  process.exitCode = 1
})
