import { expect, test } from 'vitest'
import { inEachBrowser } from '../support/in-each-browser'
import { untilState } from '../support/popup-state'

inEachBrowser((here) => {
  test('a page without a mention says so, and leads to the list of targets', async () => {
    await here.lens.open(`${here.site.origin}/elsewhere.html`)
    const popup = await here.lens.openPopup()
    expect(await untilState(popup, 'none')).toContain('本页没有提到海勃湾区的项目')
    expect(await popup.text('a.primary')).toBe('看全部目标')
  })

  test("a page of the browser's own says that no extension may run there", async () => {
    await here.lens.open(here.lens.browser === 'chromium' ? 'chrome://version' : 'about:license')
    const popup = await here.lens.openPopup()
    expect(await untilState(popup, 'forbiddenPage')).toContain('这是浏览器自己的页面，')
  })

  test('a page of the extension says that it is one', async () => {
    await here.lens.openExtensionPage('library.html')
    const popup = await here.lens.openPopup()
    expect(await untilState(popup, 'forbiddenPage')).toContain('这是扩展的页面，不是新闻网页。')
  })

  test('a PDF says that its text cannot be marked', async () => {
    await here.lens.open(`${here.site.origin}/notice.pdf`)
    const popup = await here.lens.openPopup()
    expect(await untilState(popup, 'pdf')).toContain('PDF')
    expect(await popup.text('a.primary')).toBe('看全部目标')
  })
})
