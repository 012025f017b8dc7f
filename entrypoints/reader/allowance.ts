/** What a page may cost: bursts are free, a page that churns for ever is not. */
export interface Allowance {
  /** Resolves when the next message may be sent. */
  take(): Promise<void>
}

/** Scrolling through a long list asks some twenty times. */
const BURST = 30
/** After that, one message for so many ms. */
const REFILL_MS = 3_000

export function createAllowance(signal: AbortSignal): Allowance {
  let left = BURST
  let since = performance.now()
  return {
    async take() {
      const now = performance.now()
      const refill = Math.floor((now - since) / REFILL_MS)
      left = Math.min(BURST, left + refill)
      since = left === BURST ? now : since + refill * REFILL_MS
      if (left-- > 0) return
      await pause(since + REFILL_MS - now, signal)
      left = 0
      since = performance.now()
    },
  }
}

/** Never ends where the signal aborts: nothing is left to be done then. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => clearTimeout(timer)
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop)
  })
}
