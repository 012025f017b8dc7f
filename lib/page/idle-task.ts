/**
 * Work that is put off until the page is quiet: a burst of requests is one run. The next run waits fifty
 * times as long as the last one took, so that a page that churns for ever gets 2 % of its time taken.
 */
export class IdleTask {
  private scheduled = false
  private rest = 0

  /**
   * @param work one slice of it; true where more is left
   * @param quietMs the least time between a request and its run
   */
  constructor(
    private readonly work: () => boolean,
    private readonly quietMs: number,
    private readonly signal: AbortSignal,
  ) {}

  request(): void {
    if (this.scheduled || this.signal.aborted) return
    this.scheduled = true
    const run = () => requestIdleCallback(() => this.run(), { timeout: LATEST_MS })
    setTimeout(run, Math.max(this.quietMs, this.rest))
  }

  private run(): void {
    this.scheduled = false
    if (this.signal.aborted) return
    const start = performance.now()
    const more = this.work()
    this.rest = SHARE * (performance.now() - start)
    if (more) this.request()
  }
}

/** A busy page is no reason to wait for ever. */
const LATEST_MS = 1_000
const SHARE = 50
