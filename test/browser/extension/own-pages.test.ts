import { expect, test } from 'vitest'
import { type Routes, serveDemo } from '../../../lib/cli/demo-server'
import { inEachBrowser } from '../support/in-each-browser'

inEachBrowser((here) => {
  test.each(['library.html', 'popup.html'])(
    '%s can reach no server, though it may read every site',
    async (own) => {
      const asked: string[] = []
      const note: Routes[string] = ({ url = '' }, response) => {
        asked.push(url)
        response.end()
      }
      const site = await serveDemo('test/demo/pages', { '/fetched': note, '/image.png': note })
      try {
        const page = await here.lens.openExtensionPage(own)
        const refused = await page.evaluate(async (origin) => {
          const violations: string[] = []
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            violations.push(effectiveDirective)
          })
          await fetch(`${origin}/fetched`).then(
            () => violations.push('fetched'),
            () => undefined,
          )
          await new Promise((resolve) => {
            const image = new Image()
            image.onload = image.onerror = resolve
            image.src = `${origin}/image.png`
          })
          // Violations are told in a task of their own.
          while (violations.length < 2) await new Promise((resolve) => setTimeout(resolve))
          return violations
        }, site.origin)
        expect(refused).toEqual(['connect-src', 'img-src'])
        expect(asked).toEqual([])
      } finally {
        await site.close()
      }
    },
  )

  test('nothing that a page of ours needs is refused to it', async () => {
    const page = await here.lens.openExtensionPage('library.html')
    await page.until(() => document.querySelector('#documents'))
    const loaded = await page.evaluate(async () => {
      const corpus = await fetch('/corpus.gb18030')
      return {
        corpus: corpus.ok,
        sheets: [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0),
      }
    })
    expect(loaded).toEqual({ corpus: true, sheets: true })
  })
})
