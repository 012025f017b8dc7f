import { describe, expect, test } from 'vitest'
import type { Language } from '../../../lib/cli/browsers/lens'
import type { View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

const QUOTE = '推动中玻光伏新能源材料、清陶固态电池全产业链、重卡换电装备制造等项目开工建设'
/** The news page's first two projects: by what the card says they were marked for, and what the source says of them. */
const FIRST = {
  tab: 'tab-key-87',
  words: '“87个重点项目”',
  quote: '全力推进总投资568.8亿元的87个重点项目建设',
}
const SECOND = { tab: 'tab-fai-74', words: '“固定资产投资”', quote: '完成固定资产投资74亿元以上' }
const BYLINE = '本报记者 毕晓敏'
const PASSAGE_OPENS = '海勃湾区将不断培育壮大新兴产业，积极推动风光氢储用一体化发展'

/** A few of our own words, to tell which language is spoken. */
const WORDS: Record<Language, { evidence: string; show: string }> = {
  'zh-CN': { evidence: '依据：', show: '在页面上显示' },
  en: { evidence: 'Marked for:', show: 'Show on page' },
}

describe.each(['zh-CN', 'en'] as const)('a news page, read in %s', (language) => {
  inEachBrowser(
    (here) => {
      test('pointing at a mention shows the official target, and leaving it hides the card', async () => {
        const page = await openNews()
        await page.pointAtText('清陶')
        expect(await page.untilCardSays(QUOTE)).toContain(WORDS[language].evidence)
        await page.moveMouse(4, 4)
        await page.untilNoCard()
      })

      test('the toolbar popup opens at the mention pointed at last, its quote inside the passage', async () => {
        const page = await openNews()
        await page.pointAtText('清陶')
        await page.untilCardSays(QUOTE)
        const popup = await here.lens.openPopup()
        const panel = await panelWith(popup, QUOTE)
        expect(panel).toContain(PASSAGE_OPENS)
        const text = await popup.text()
        expect(text).toContain('突出创新驱动着力优化产业结构')
        expect(text).toContain('凝心聚力谋发展 奋楫笃行谱新篇')
        expect(text).toContain(BYLINE)
        expect(text).toContain(WORDS[language].show)
      })

      test('by keyboard alone: a command opens the card, Esc closes it and gives the focus back', async () => {
        const page = await openNews()
        await page.evaluate(() => {
          document.body.tabIndex = -1
          document.body.focus()
        })
        await here.lens.dispatchCommand('next-mention')
        expect(await page.untilCardSays(FIRST.words)).toContain(FIRST.quote)
        await page.untilCard((root) => root.activeElement !== null)
        await here.lens.dispatchCommand('next-mention')
        expect(await page.untilCardSays(SECOND.words)).toContain(SECOND.quote)
        await page.untilCard((root) => root.activeElement !== null)
        await page.press('Escape')
        await page.untilNoCard()
        expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
      })

      test('by keyboard alone: the popup is read from project to project with the arrow keys', async () => {
        await openNews()
        const popup = await here.lens.openPopup()
        await popup.until(() => document.querySelectorAll('[role="tab"]').length > 3)
        const chosen = () =>
          popup.evaluate(() => document.querySelector('[role="tab"][aria-selected="true"]')?.id)
        expect(await chosen()).toBe(FIRST.tab)
        while (!(await popup.evaluate(() => document.activeElement?.role === 'tab'))) await popup.press('Tab')
        await popup.press('ArrowRight')
        expect(await chosen()).toBe(SECOND.tab)
        expect(await panelWith(popup, SECOND.quote)).toContain(BYLINE)
      })

      test('a background that ended in between is not noticed', async () => {
        const page = await openNews()
        await here.lens.killBackground()
        await page.pointAtText('清陶')
        await page.untilCardSays(QUOTE)
        expect(await here.lens.backgroundAlive()).toBe(false)

        const popup = await here.lens.openPopup()
        await panelWith(popup, QUOTE)
        await popup.evaluate(() => window.close())
        await here.lens.killBackground()

        await here.lens.dispatchCommand('next-mention')
        await page.untilCard((root) => root.activeElement !== null)
        await here.lens.killBackground()

        const second = await here.lens.open(`${here.site.origin}/portal.html`)
        await second.untilMarks()
      })

      async function openNews() {
        const page = await here.lens.open(`${here.site.origin}/news.html`)
        await page.untilMarks(12)
        return page
      }
    },
    { language },
  )
})

/** The text of the popup's panel, once it holds some words. */
function panelWith(popup: View, words: string): Promise<string> {
  return popup.until((expected) => {
    const text = document.querySelector('[role="tabpanel"]')?.textContent
    return text?.includes(expected) && text
  }, words) as Promise<string>
}
