import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { View } from '../../../lib/cli/browsers/view'
import type { KeptMention } from '../../../lib/record/model'
import { said, until } from '../../unit/library/story/kept'
import { putRows, readTables } from '../support/database'
import { inEachBrowser } from '../support/in-each-browser'
import { chooseFile, savedBy } from '../support/record-files'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const BEHIND = { done: 0.7081, elapsed: 0.75, points: -4.19 }
const OCTOBER = said('2023-10-23', [until('2023-09-30', 52.4, { schedule: BEHIND })], {
  quote: { exact: '1至9月，海勃湾区固定资产投资完成52.4亿元。', prefix: '', suffix: '' },
  surface: '固定资产投资',
  start: 10,
  end: 16,
  note: '=年底再看',
  keptAt: '2026-11-20T07:00:00.000Z',
})
const RESULT = said('2024-02-01', [until('2023-12-31', 76.3, { outcome: 'above' })], {
  quote: { exact: '全年固定资产投资完成76.3亿元。', prefix: '', suffix: '' },
  surface: '固定资产投资',
  start: 2,
  end: 8,
  keptAt: '2026-11-21T07:00:00.000Z',
})
/** Its target is in no document. */
const GONE = said(null, [], {
  projectId: 'gone',
  projectName: '旧文献里的纪念馆',
  quote: { exact: '纪念馆建成。', prefix: '', suffix: '' },
  surface: '纪念馆',
  start: 0,
  end: 3,
  keptAt: '2026-11-22T07:00:00.000Z',
})

inEachBrowser((here) => {
  const open = (hash: string) => here.lens.openExtensionPage(`library.html${hash}`)
  const stored = async () => (await readTables(here.lens)).kept as KeptMention[]

  beforeEach(async () => {
    await here.lens.callApi(ERASE)
    await putRows(here.lens, 'kept', [OCTOBER, RESULT, GONE])
  })

  describe('the story of a project', () => {
    test('stands in order, from the promise to today, with a picture, and is reached from its target', async () => {
      const page = await open('#target=fai-74')
      await page.click('.open-target a[href="#story=fai-74"]')
      await page.until(() => document.querySelectorAll('.event').length === 5)
      expect(await texts(page, '.event-day')).toEqual([
        '2023 年',
        '2023年10月23日',
        '2023年12月31日',
        '2024年2月1日',
        expect.stringMatching(/^\d{4}年\d+月\d+日$/),
      ])
      expect(await page.text('.kept')).toMatch(
        /1至9月，海勃湾区固定资产投资完成52\.4亿元。[\s\S]*进行中，达目标的 70\.8%，欠序时进度 4\.2 个百分点[\s\S]*=年底再看/,
      )
      expect(await texts(page, '.chart .value')).toEqual(['52.4亿', '76.3亿'])
      expect(await page.evaluate(() => document.title)).toBe('固定资产投资 · 留存 · 海勃湾目标对照')
    })

    test('can be read where its target is no longer in the documents', async () => {
      const page = await open('#story=gone')
      expect(await page.text('.record')).toMatch(
        /旧文献里的纪念馆[\s\S]*完成固定资产投资74亿元以上[\s\S]*纪念馆建成。/,
      )
    })

    test('has a picture that fits a narrow window', async () => {
      const page = await open('#story=fai-74')
      const width = await page.until(
        () => document.querySelector('.chart svg')?.getBoundingClientRect().width,
      )
      expect(await page.evaluate(() => document.querySelector('.chart')?.clientWidth)).toBe(width)
    })
  })

  test('a note is edited: Esc leaves it as it was, leaving the field saves it, and the keys stay at the entry', async () => {
    const page = await open('#story=fai-74')
    await page.click('.edit-note button')
    await page.until(() => document.activeElement?.matches('.note-editor textarea'))
    await page.type('x')
    await page.press('Escape')
    await page.until(() => document.activeElement?.matches('.edit-note button'))
    expect(await page.text('.note-words')).toContain('=年底再看')

    await page.press('Enter')
    await page.until(() => document.activeElement?.matches('.note-editor textarea'))
    await page.type('1')
    await page.press('Tab')
    await page.press('Enter')
    await page.until(() => document.querySelector('.note-words')?.textContent?.includes('=年底再看1'))
    await page.until(() => document.activeElement?.matches('.edit-note button'))
    const edited = (await stored()).find(({ id }) => id === OCTOBER.id)
    expect(edited).toEqual({ ...OCTOBER, note: '=年底再看1', editedAt: expect.any(String) })

    await page.click('.edit-note button')
    await page.type('2')
    await page.click('h2')
    await page.until(() => document.querySelector('.note-words')?.textContent?.includes('=年底再看12'))
  })

  test('a note that cannot be stored says why, and stays in its field', async () => {
    const page = await open('#story=fai-74')
    await page.click('.edit-note button')
    await page.until(() => document.activeElement?.matches('.note-editor textarea'))
    await here.lens.callApi(ERASE)
    await page.type('1')
    await page.press('Control+Enter')
    expect(await page.text('.note-editor [role="alert"]')).toBe('没能保存：这一条已经被删除。')
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('=年底再看1')
  })

  test('an entry is copied as a citation, or by hand where the browser will not', async () => {
    const page = await open('#story=fai-74')
    await page.evaluate(() => {
      const copied = globalThis as { copiedText?: string }
      navigator.clipboard.writeText = async (text) => {
        copied.copiedText = text
      }
    })
    await page.click('.kept-actions > button')
    await page.until(() => document.querySelector('.kept-actions [role="status"]')?.textContent === '已复制')
    const copied = await page.evaluate(() => (globalThis as { copiedText?: string }).copiedText)
    expect(copied).toContain(
      '“1至9月，海勃湾区固定资产投资完成52.4亿元。”，《投资》，2023-10-23，<https://news.example/',
    )

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    })
    await page.click('.kept-actions > button')
    const selected = await page.until(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.by-hand textarea')
      return field === document.activeElement && field?.value.slice(field.selectionStart, field.selectionEnd)
    })
    expect(selected).toBe(copied)
  })

  test('what is deleted is put back as it was; the keys go to the undo, and back to the entry', async () => {
    const before = await stored()
    const page = await open('#record')
    await page.until(() => document.querySelectorAll('.kept').length === 3)
    await page.click(`#kept-${OCTOBER.id} .kept-actions > button:last-of-type`)
    await page.until(() => document.querySelectorAll('.kept').length === 2)
    await page.until(() => document.activeElement?.textContent === '撤销')
    expect(await page.text('.undo-bar p')).toBe('已删除“固定资产投资”的一条留存（投资）。')
    expect(await stored()).toHaveLength(2)

    await page.press('Enter')
    await page.until((id) => document.activeElement?.id === id, `kept-${OCTOBER.id}`)
    expect(JSON.stringify(await stored())).toBe(JSON.stringify(before))
    expect(await page.evaluate(() => document.querySelector('.undo-bar'))).toBeNull()
  })

  test('the record is searched, in traditional characters too, and narrowed to a project', async () => {
    const page = await open('#record')
    await page.click('.record-tools input')
    await page.evaluate(() => document.execCommand('insertText', false, '固定資產'))
    await page.until(() => document.querySelectorAll('.kept').length === 2)
    expect(await texts(page, '.kept-project mark')).toEqual(['固定资产', '固定资产'])
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.record-tools select')
      if (select) select.value = 'gone'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(await page.text('.record-empty')).toContain('换一个项目再试')
    await page.click('.record-empty button')
    await page.until(() => document.querySelectorAll('.kept').length === 3)
  })

  describe('the record as a file', () => {
    test('is saved, deleted whole, read in and saved again, byte for byte', async () => {
      const page = await open('#record')
      const saved = await savedBy(page, '.format button')
      expect(saved.name).toMatch(/^海勃湾目标留存-\d{4}-\d\d-\d\d\.json$/)
      expect(saved.text).toContain('"note": "=年底再看"')

      await page.click('.erase > button')
      await page.until(() => document.activeElement?.textContent === '先存成 JSON')
      expect((await savedBy(page, '.erase fieldset button')).text).toBe(saved.text)
      await page.click('.erase fieldset button:nth-of-type(2)')
      expect(await page.text('.record-empty')).toContain('还没有留存')
      await page.until(() => document.activeElement?.textContent === '撤销')
      expect(await stored()).toEqual([])

      await chooseFile(page, '留存.json', saved.text)
      expect(await page.text('.import .outcome')).toBe('已读“留存.json”：新增 3 条。')
      expect((await savedBy(page, '.format button')).text).toBe(saved.text)

      await chooseFile(page, '留存.json', saved.text)
      await page.until(() => document.querySelector('.outcome')?.textContent?.includes('没有新的，已有 3 条'))
      expect(await stored()).toHaveLength(3)
    })

    test('that is damaged is refused whole, with the place and the reason', async () => {
      const before = await stored()
      const page = await open('#record')
      const { text } = await savedBy(page, '.format button')
      await chooseFile(page, '坏.json', text.replace('"https://news.example', '"javascript:alert(1)//'))
      expect(await page.text('.import .problem')).toMatch(
        /^没有读“坏\.json”：第 1 条的 page\.url，内容不合规定（写的是 "javascript:alert.*）。留存没有变化。$/,
      )
      await chooseFile(page, '断.json', text.slice(0, 100))
      await page.until(() => document.querySelector('.problem')?.textContent?.includes('不是完整的 JSON'))
      expect(await stored()).toEqual(before)
    })

    test('opens in a spreadsheet with its Chinese, and runs nothing there', async () => {
      const page = await open('#record')
      const { name, type, text } = await savedBy(page, '.format:nth-child(2) button')
      expect([name.slice(-4), type]).toEqual(['.csv', 'text/csv;charset=utf-8'])
      expect(text.startsWith('\ufeff"项目","目标原文"')).toBe(true)
      expect(text).toContain(`"'=年底再看"`)
    })

    test('can be quoted from, with its sources', async () => {
      const page = await open('#record')
      const { name, text } = await savedBy(page, '.format:nth-child(3) button')
      expect(name).toMatch(/\.md$/)
      expect(text).toContain('## 固定资产投资')
    })
  })

  test('deleting all can be undone', async () => {
    const before = await stored()
    const page = await open('#record')
    await page.click('.erase > button')
    await page.click('.erase fieldset button:nth-of-type(2)')
    await page.until(() => document.activeElement?.textContent === '撤销')
    expect(await page.text('.undo-bar p')).toBe('已删除全部 3 条留存。')
    await page.press('Enter')
    await page.until(() => document.querySelectorAll('.kept').length === 3)
    expect(JSON.stringify(await stored())).toBe(JSON.stringify(before))
  })

  test.each(['#record', '#story=fai-74'])('axe finds nothing to object to at %s', async (hash) => {
    const page = await open(hash)
    await page.click('.edit-note button')
    await page.click('.kept:not(:has(textarea)) .kept-actions > button:last-of-type')
    await page.until(() => document.querySelector('.undo-bar'))
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    // Sent as source: the page's own policy lets no script in that is not the extension's.
    await page.evaluate(new Function(AXE) as () => void)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(violations).toEqual([])
  })
})

/** The words of each element that the selector finds. */
async function texts(page: View, selector: string): Promise<(string | null)[]> {
  await page.until((s) => document.querySelector(s), selector)
  return page.evaluate((s) => [...document.querySelectorAll(s)].map((each) => each.textContent), selector)
}

const ERASE = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('target-lens')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const writing = opening.result.transaction('kept', 'readwrite')
    writing.objectStore('kept').clear()
    writing.oncomplete = () => {
      opening.result.close()
      resolve(null)
    }
    writing.onabort = () => reject(writing.error)
  }
})`
