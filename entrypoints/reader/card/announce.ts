import { i18n } from '#i18n'

/** Mentions come in batches while a page is read; after this much quiet, ms, their number is worth saying. */
const QUIET_MS = 1000

/**
 * Says once, politely, how many mentions the page has. Returns what to call whenever their number changes.
 * `voice` gives the live region; it is asked for at once, because what is in a region when it appears is not read out.
 */
export function announceOnce(voice: () => HTMLElement, signal: AbortSignal): (count: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let said = false
  signal.addEventListener('abort', () => clearTimeout(timer))
  return (count) => {
    if (said || signal.aborted) return
    clearTimeout(timer)
    if (count === 0) return
    const region = voice()
    timer = setTimeout(() => {
      said = true
      region.textContent = i18n.t('card.announcement', count)
    }, QUIET_MS)
  }
}
