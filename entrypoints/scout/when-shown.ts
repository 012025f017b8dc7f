/** What Chrome has of prerendering; TypeScript's DOM does not know it yet. */
interface Prerendered extends Document {
  prerendering?: boolean
}

/**
 * Starts at once, or when the page is shown. Chrome runs scripts also in a page that it only prepares, in
 * the tab of the page that may lead there (a search engine's results): its projects would count on that
 * page's badge, and be missing on its own (seen in Chromium 156).
 */
export function whenShown(page: Prerendered, start: () => void, signal: AbortSignal): void {
  if (page.prerendering) page.addEventListener('prerenderingchange', start, { once: true, signal })
  else start()
}
