/** Calls back when somebody turns to the page again: its window is focused, its tab is shown. */
export function onReturn(page: Document, callback: () => void, signal: AbortSignal): void {
  page.defaultView?.addEventListener('focus', callback, { signal })
  const shown = () => page.visibilityState === 'visible' && callback()
  page.addEventListener('visibilitychange', shown, { signal })
}
