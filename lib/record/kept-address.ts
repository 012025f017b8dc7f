import { isPageAddress } from './page-address'
import { withoutDirective } from './text-fragment'

/**
 * The address by which a page's entries are known, or null where it may not be kept. Without the place in the
 * page that it was opened at: a fragment stays only where it is a page of its own (#/news/1, #!news).
 */
export function keptAddress(url: string): string | null {
  if (!isPageAddress(url)) return null
  const address = withoutDirective(url)
  const hash = address.indexOf('#')
  return hash < 0 || /^[/!]/.test(address.slice(hash + 1)) ? address : address.slice(0, hash)
}
