/** Where a kept mention may lead; everything else (javascript:, data:, blob:) leads nowhere. */
const PROTOCOLS = new Set(['http:', 'https:', 'file:'])
/** What no browser leaves in an address: with it, one address could be read as another. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}]/u

/** Whether an address may be kept and gone back to. */
export function isPageAddress(url: string): boolean {
  return !UNSEEN.test(url) && URL.canParse(url) && PROTOCOLS.has(new URL(url).protocol)
}
