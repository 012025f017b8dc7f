import { Slices } from './slices'

/**
 * Work that is put off until the page is quiet: a burst of requests is one run. The next run waits fifty
 * times as long as the last one kept the page busy, so that a page that churns for ever loses 2 % of its time.
 */
export class QuietTask {
  private state: 'idle' | 'waiting' | 'running' | 'running, wanted again' = 'idle'
  private rest = 0

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
    setTimeout(whenIdle, Math.max(quietMs, this.rest))
  }

  private async run(): Promise<void> {
    if (this.signal.aborted) return
    this.state = 'running'
    const slices = new Slices()
    try {
      await this.work(slices)
    } finally {
      this.rest = SHARE * slices.busy()
      const again = (this.state as string) === 'running, wanted again'
      this.state = 'idle'
      if (again) this.request()
    }
  }
}

/** A busy page is no reason to wait for ever. */
const LATEST_MS = 1_000
const SHARE = 50
