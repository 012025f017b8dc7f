import { expect, test } from 'vitest'
import type { View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test('a page without a mention says so, and leads to the list of targets', async () => {
    await here.lens.open(`${here.site.origin}/elsewhere.html`)
    const popup = await here.lens.openPopup()
    expect(await stateOf(popup, 'none')).toContain('本页没有提到海勃湾区的项目')
    expect(await popup.text('a.primary')).toBe('看全部目标')
  })

  test("a page of the browser's own says that no extension may run there", async () => {
    await here.lens.open(here.lens.browser === 'chromium' ? 'chrome://version' : 'about:license')
    const popup = await here.lens.openPopup()
    expect(await stateOf(popup, 'forbiddenPage')).toContain('这是浏览器自己的页面，')
  })

  test('a page of the extension says that it is one', async () => {
    await here.lens.openExtensionPage('library.html')
    const popup = await here.lens.openPopup()
    expect(await stateOf(popup, 'forbiddenPage')).toContain('这是扩展的页面，不是新闻网页。')
  })
})

/** The popup's words, once it is in a state. */
async function stateOf(popup: View, state: string): Promise<string> {
  await popup.until(
    (wanted) => document.querySelector('.popup')?.getAttribute('data-state') === wanted,
    state,
  )
  return popup.text()
}
