/** What kind of page an address names, as far as an extension's rights on it go. */
export type PageKind =
  | 'web'
  /** Files on the machine: Chrome needs a box ticked, Firefox opens them to extensions. */
  | 'file'
  /** The browser's own pages, its settings, a new tab. */
  | 'browser'
  /** The shops that browsers keep every extension out of. */
  | 'store'
  /** Pages of an extension, ours too. */
  | 'extension'
  /** The source text of a page. */
  | 'source'

/** Where no extension runs: Chrome's and Edge's shop, and Firefox's `extensions.webextensions.restrictedDomains`. */
const STORE_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
])

/** The kind of the page at `url`, an absolute address; what cannot be parsed is the browser's own. */
export function pageKind(url: string): PageKind {
  if (!URL.canParse(url)) return 'browser'
  const { protocol, hostname, pathname } = new URL(url)
  switch (protocol) {
    case 'http:':
    case 'https:':
      return isStore(hostname, pathname) ? 'store' : 'web'
    case 'file:':
      return 'file'
    case 'view-source:':
      return 'source'
    case 'chrome-extension:':
    case 'moz-extension:':
    case 'extension:':
      return 'extension'
    // Made by the page that opened them: scripts run there with `matchOriginAsFallback`.
    case 'blob:':
    case 'data:':
      return 'web'
    default:
      return 'browser'
  }
}

/** The site a switch is set for, as `Settings.offSites` names it; null where the page has none. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : null
}

/** Whether the address ends like a PDF; the only hint where the browser lets no script look. */
export function looksLikePdf(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf')
}

function isStore(hostname: string, pathname: string): boolean {
  return STORE_HOSTS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))
}
