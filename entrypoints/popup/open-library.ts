import { browser } from '../../lib/browser'
import type { Address } from '../../lib/library/address'
import { sendMessage } from '../../lib/messages/messenger'

/**
 * Follows a link to the library in the tab that has it open already, which the background knows how to
 * find. Clicks that ask for a tab of their own, and addresses that the message cannot carry, are left to
 * the browser.
 */
export function followInLibrary(event: MouseEvent, address: Address): void {
  const ownTab = event.ctrlKey || event.metaKey || event.shiftKey
  if (ownTab || (address.kind !== 'target' && address.kind !== 'start')) return
  const { href } = event.currentTarget as HTMLAnchorElement
  event.preventDefault()
  sendMessage('openLibrary', address).catch(() => browser.tabs.create({ url: href }))
}
