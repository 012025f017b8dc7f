import { describe, expect, it } from 'vitest'
import { looksLikePdf, pageKind, siteOf } from '../../../lib/popup/page-kind'

describe('pageKind', () => {
  it.each([
    ['https://news.example/a.html', 'web'],
    ['http://localhost:8080/', 'web'],
    ['data:text/html,hello', 'web'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/', 'store'],
    ['chrome://extensions/', 'browser'],
    ['edge://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['about:blank', 'browser'],
    ['devtools://devtools/bundled/inspector.html', 'browser'],
    ['', 'browser'],
    ['chrome-extension://abcdefgh/library.html', 'extension'],
    ['moz-extension://1234/library.html', 'extension'],
    ['view-source:https://news.example/', 'source'],
    ['file:///home/reader/page.html', 'file'],
  ])('takes %s for a page of the kind %s', (url, kind) => {
    expect(pageKind(url)).toBe(kind)
  })

  it('keeps nobody out of a site whose name only ends like a store', () => {
    expect(pageKind('https://chrome.google.com/intl/zh-CN/chrome/')).toBe('web')
    expect(pageKind('https://addons.mozilla.org.example/')).toBe('web')
  })
})

describe('siteOf', () => {
  it('is the hostname as the page itself sees it, lower case and without port', () => {
    expect(siteOf('https://News.Example:8443/a')).toBe('news.example')
  })

  it('is null where a page has no site', () => {
    expect(siteOf(null)).toBeNull()
    expect(siteOf('file:///a.html')).toBeNull()
    expect(siteOf('about:blank')).toBeNull()
  })
})

describe('looksLikePdf', () => {
  it('goes by the path, not by the query', () => {
    expect(looksLikePdf('https://news.example/Plan.PDF?download=1')).toBe(true)
    expect(looksLikePdf('https://news.example/view?file=plan.pdf')).toBe(false)
  })
})
