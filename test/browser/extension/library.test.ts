import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

inEachBrowser((here) => {
  const open = (hash = '') => here.lens.openExtensionPage(`library.html${hash}`)

  describe('an address', () => {
    test('opens its target: marked, in view, with its card', async () => {
      const page = await open('#target=fai-74')
      expect(await openTarget(page)).toBe('完成固定资产投资74亿元以上')
      await untilInView(page, '.mark[aria-current]')
      expect(await page.text('.target-card')).toMatch(/固定资产投资[\s\S]*74[\s\S]*亿元以上/)
      expect(await page.evaluate(() => document.title)).toBe('固定资产投资 · 文献库 · 海勃湾目标对照')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
    })

    test('of another target, in the same window, goes there; Back returns', async () => {
      const page = await open('#target=fai-74')
      await openTarget(page)
      await page.evaluate(() => {
        location.hash = '#target=qingtao'
      })
      await page.until(
        () => document.querySelector('.mark[aria-current]')?.textContent === '清陶固态电池全产业链',
      )
      await untilInView(page, '.mark[aria-current]')
      await page.evaluate(() => history.back())
      await page.until(() =>
        document.querySelector('.mark[aria-current]')?.textContent?.includes('固定资产投资'),
      )
    })

    test('that the corpus does not hold says so above the documents', async () => {
      const page = await open('#target=no-such-target')
      expect(await page.text('#documents')).toContain('这个地址指向的目标，现在的文献里没有')
      expect(await page.text('#documents')).toContain('凝心聚力谋发展 奋楫笃行谱新篇')
      expect(await page.evaluate(() => document.querySelector('.target-card'))).toBeNull()
    })
  })

  test('every document is there in full, title and byline as printed, and every target is marked in it', async () => {
    const page = await open()
    await page.until(() => document.querySelector('#documents'))
    const missing = await page.evaluate(async () => {
      const bytes = await (await fetch('/corpus.gb18030')).arrayBuffer()
      const { corpus } = JSON.parse(new TextDecoder('gb18030').decode(bytes))
      const shown = document.querySelector('#documents')?.textContent ?? ''
      const printed = corpus.documents.flatMap((document: { parts: { text: string }[] }) => document.parts)
      const words = [...printed, ...corpus.passages].map(({ text }: { text: string }) => text)
      const targets = corpus.targets.map(({ id }: { id: string }) => id)
      return {
        words: words.filter((text) => !shown.includes(text)),
        targets: targets.filter((id: string) => !document.querySelector(`[data-targets~="${id}"]`)),
      }
    })
    expect(missing).toEqual({ words: [], targets: [] })
    expect(await page.text('#documents')).toContain('滨河新区景色。')
  })

  test('a mark in the text opens its card where the eye is; Esc closes it and stays at the mark', async () => {
    const page = await open('#target=track-bh')
    await untilInView(page, '.mark[aria-current]')
    const before = await page.evaluate(() => scrollY)
    await page.click('[data-targets~="track-9"]')
    await page.until(() => document.querySelector('.mark[aria-current]')?.textContent === '九小')
    expect(await page.evaluate(() => scrollY)).toBe(before)

    await page.press('Escape')
    await page.until(() => document.querySelector('.target-card') === null)
    await page.until(() => document.activeElement?.matches('[data-targets~="track-9"]'))
    expect(await page.evaluate(() => location.hash)).toMatch(/^#passage=/)
  })

  describe('the list', () => {
    test('is narrowed by stage and figure together, and each number holds what it promises', async () => {
      const page = await open()
      await page.until(() => document.querySelector('.choice'))
      const all = await listed(page)
      const starts = await press(page, '开工')
      await page.until((n) => document.querySelectorAll('.links a').length === n, starts)
      const figured = await press(page, '有数字')
      await page.until((n) => document.querySelectorAll('.links a').length === n, figured)
      expect(starts).toBeLessThan(all.length)
      expect(figured).toBeLessThan(starts)
      expect(await listed(page)).toContain('#target=coal-park')
    })

    test('that holds nothing says what to let go of', async () => {
      const page = await open()
      await page.until(() => document.querySelector('.choice'))
      await press(page, '文中提到')
      await page.evaluate(() => {
        const select = document.querySelector('select') as HTMLSelectElement
        select.selectedIndex = 1
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
      expect(await page.text('.empty')).toContain('没有同时符合这些条件的目标')
      await page.click('.empty .action')
      await page.until(() => document.querySelector('.links a'))
    })
  })

  describe('the search', () => {
    test('finds Chinese words by jieba, marks them, and leads to the target, by keys alone', async () => {
      const page = await open()
      await page.until(() => document.querySelector('#search'))
      await page.press('/')
      await enter(page, '固定资产')
      await page.until(() => document.querySelector('.side .quiet')?.textContent === '按词检索')
      await page.until(() => document.querySelector('.links a')?.getAttribute('href') === '#target=fai-74')
      expect(await page.text('.links mark')).toBe('固定资产')

      await page.press('ArrowDown')
      await page.until(() => document.activeElement?.getAttribute('href') === '#target=fai-74')
      await page.press('Enter')
      expect(await openTarget(page)).toBe('完成固定资产投资74亿元以上')
      await page.until(() => document.activeElement?.matches('.mark'))
      expect(await page.evaluate(() => document.querySelectorAll('#documents .hit').length)).toBeGreaterThan(
        0,
      )
    })

    test('that finds nothing says so; Esc brings the list back', async () => {
      const page = await open()
      await page.until(() => document.querySelector('#search'))
      await page.press('/')
      await enter(page, '月球基地')
      await page.until(() => document.querySelector('.side h2')?.textContent === '没有找到')
      await page.press('Escape')
      await page.until(() => document.querySelector('.choice'))
    })
  })

  test('a site that was switched off can be switched on again', async () => {
    await here.lens.callApi(
      `chrome.storage.local.set({ settings: { off: false, offSites: ['news.example'] } })`,
    )
    const page = await open('#settings')
    expect(await page.text('.sites')).toContain('news.example')
    await page.click('.sites .action')
    await page.until(() => document.querySelector('.sites') === null)
    const stored = await here.lens.callApi(`chrome.storage.local.get('settings')`)
    expect(stored).toEqual({ settings: { off: false, offSites: [] } })
  })

  test('the corpus comes back where the database was deleted', async () => {
    await here.lens.callApi(`new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('target-lens')
      request.onsuccess = () => done(null)
      request.onerror = () => fail(request.error)
    })`)
    const page = await open('#target=fai-74')
    expect(await openTarget(page)).toBe('完成固定资产投资74亿元以上')
  })

  test.each(['#target=fai-74', '#settings'])('axe finds nothing to object to at %s', async (hash) => {
    const page = await open(hash)
    await page.until(() => document.querySelector('.target-card, .settings'))
    // Sent as source: the page's own policy lets no script in that is not the extension's.
    await page.evaluate(new Function(AXE) as () => void)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(violations).toEqual([])
  })
})

inEachBrowser(
  (here) => {
    test('in English our own words are English, the documents stay as they were written', async () => {
      const page = await here.lens.openExtensionPage('library.html#target=fai-74')
      expect(await openTarget(page)).toBe('完成固定资产投资74亿元以上')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      expect(await page.evaluate(() => document.title)).toBe('固定资产投资 · Library · Haibowan Target Lens')
      expect(await page.text('.target-card')).toMatch(/Previous\s+Next\s+Close/)
    })
  },
  { language: 'en' },
)

/** The words of the target that is open. */
async function openTarget(page: View): Promise<string> {
  await page.until(() => document.querySelector('.target-card'))
  return page.evaluate(() =>
    [...document.querySelectorAll('.mark[aria-current]')].map((part) => part.textContent).join(''),
  )
}

function untilInView(page: View, selector: string): Promise<boolean> {
  return page.until((s) => {
    const box = document.querySelector(s)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, selector)
}

function listed(page: View): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.links a')].map((link) => link.getAttribute('href')),
  )
}

/** Presses a filter's button, and gives the number that stood on it. */
async function press(page: View, words: string): Promise<number> {
  const at = await page.evaluate(
    (w) => [...document.querySelectorAll('.choice')].findIndex((choice) => choice.textContent?.startsWith(w)),
    words,
  )
  const count = await page.evaluate(
    (n) => Number(document.querySelectorAll('.choice .count')[n]?.textContent),
    at,
  )
  await page.evaluate((n) => document.querySelectorAll('.choice')[n]?.setAttribute('data-next', ''), at)
  await page.click('.choice[data-next]')
  await page.evaluate(() => document.querySelector('.choice[data-next]')?.removeAttribute('data-next'))
  return count
}

/** Text as an input method leaves it: without a key for each character. */
async function enter(page: View, text: string): Promise<void> {
  await page.until(() => document.activeElement?.id === 'search')
  await page.evaluate((t) => document.execCommand('insertText', false, t), text)
}
