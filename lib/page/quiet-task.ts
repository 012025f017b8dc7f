import { Slices } from './slices'

/**
 * Work that is put off until the page is quiet: a burst of requests is one run. What a run keeps the page busy
 * for is taken from an allowance, so that a page that churns for ever loses no more than 2 % of its time.
 */
export class QuietTask {
  private state: 'idle' | 'waiting' | 'running' | 'running, wanted again' = 'idle'
  private readonly allowance = new BusyAllowance()

  /** @param quietMs the least time between a request and its run */
  constructor(
    private readonly work: (slices: Slices) => void | Promise<void>,
    private readonly quietMs: number,
    private readonly signal: AbortSignal,
  ) {}

  /** @param quietMs for this request only, where it is the one that starts the waiting */
  request(quietMs = this.quietMs): void {
    if (this.state === 'running') this.state = 'running, wanted again'
    if (this.state !== 'idle' || this.signal.aborted) return
    this.state = 'waiting'
    const whenIdle = () => requestIdleCallback(() => void this.run(), { timeout: LATEST_MS })
    setTimeout(whenIdle, Math.max(quietMs, this.allowance.waitMs()))
  }

  private async run(): Promise<void> {
    if (this.signal.aborted) return
    this.state = 'running'
    const slices = new Slices()
    try {
      await this.work(slices)
    } finally {
      this.allowance.spend(slices.busy())
      const again = (this.state as string) === 'running, wanted again'
      this.state = 'idle'
      if (again) this.request()
    }
  }
}

/** A busy page is no reason to wait for ever. */
const LATEST_MS = 1_000

/** Grows with time up to a burst: a page that is read for the first time, or moves on, is not kept waiting. */
class BusyAllowance {
  private credit = BURST_MS
  private since = performance.now()

  spend(ms: number): void {
    const now = performance.now()
    this.credit = Math.min(BURST_MS, this.credit + SHARE * (now - this.since)) - ms
    this.since = now
  }

  waitMs(): number {
    return Math.max(0, -this.credit / SHARE - (performance.now() - this.since))
  }
}

const BURST_MS = 250
const SHARE = 0.02
