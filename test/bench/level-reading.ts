import { DWELL_MS } from '../../lib/card/state'
import type { BrowserName, Tab } from '../../lib/cli/browsers/lens'
import { compileBuiltIn } from '../../lib/cli/built-in'
import { BenchBrowser } from './bench-browser'
import { inTurn, medians } from './measure'
import { newsPage } from './pages'
import type { Table } from './tables'

const FRAME_MS = 1_000 / 60

/** What a reader waits for with the built extension: a card, and the popup. */
export async function measureReading(
  name: BrowserName,
  extension: string,
  rounds: number,
  say: (line: string) => void,
): Promise<Table[]> {
  const browser = await BenchBrowser.open(name, extension, say)
  try {
    browser.addPage('article', article())
    const { card, popup, popupOfDead } = medians(
      await inTurn(['card', 'popup', 'popupOfDead'] as const, rounds, (what) => onArticle(browser, what)),
    )
    return [
      {
        browser: name,
        task: 'from the end of the dwell to the card',
        unit: 'ms',
        values: { ours: card, 'a frame': FRAME_MS },
        base: 'a frame',
      },
      {
        browser: name,
        task: 'from the start of the popup to its content',
        unit: 'ms',
        values: { 'the background awake': popup, 'the background dead': popupOfDead },
        base: 'the background awake',
      },
    ]
  } finally {
    await browser.close()
  }
}

/** Some 5,000 characters with names of the corpus, all of the district. */
function article(): string {
  const { lexicon } = compileBuiltIn()
  const names = lexicon.terms.filter(({ kind }) => kind === 'name').map(({ text }) => `海勃湾区${text}`)
  return newsPage({ bytes: 15_000, names, mentions: 40, language: 'zh' })
}

const READING = {
  card: cardDelay,
  popup: (browser: BenchBrowser) => popupDelay(browser),
  async popupOfDead(browser: BenchBrowser) {
    await browser.lens.killBackground()
    return popupDelay(browser)
  },
}

async function onArticle(browser: BenchBrowser, what: keyof typeof READING): Promise<number> {
  const tab = await browser.lens.open(browser.address('article'))
  try {
    await tab.untilMarks()
    return await READING[what](browser, tab)
  } finally {
    await tab.closeTab()
  }
}

/** ms from the end of the dwell to the first frame with the card in it. */
async function cardDelay(_: BenchBrowser, tab: Tab): Promise<number> {
  const [mark] = await tab.untilMarks()
  if (!mark) throw new Error('the article has no mark')
  await tab.evaluate(() => {
    addEventListener(
      'mousemove',
      () => {
        const moved = performance.now()
        const look = () => {
          if (!document.querySelector(':popover-open')) return requestAnimationFrame(look)
          document.documentElement.dataset.cardAfter = String(performance.now() - moved)
        }
        look()
      },
      { once: true },
    )
  })
  await tab.moveMouse(mark.x + mark.width / 2, mark.y + mark.height / 2)
  const after = await tab.until(() => document.documentElement.dataset.cardAfter)
  return Number(after) - DWELL_MS
}

/** ms from the start of the popup's document to the frame that holds what it has to say. */
async function popupDelay({ lens }: BenchBrowser): Promise<number> {
  const popup = await lens.openPopup()
  const content = await popup.until(() => performance.getEntriesByName('content')[0]?.startTime)
  await popup.evaluate(() => window.close())
  return content
}
