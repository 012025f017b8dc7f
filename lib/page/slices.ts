/** Keeps long work from being felt: ends a slice where its time is up, and counts the time used. */
export class Slices {
  private sliceStart = performance.now()
  private used = 0

  /** To be awaited between small steps. Returns at once while the slice lasts. */
  async breathe(): Promise<void> {
    const now = performance.now()
    if (now - this.sliceStart < SLICE_MS) return
    this.used += now - this.sliceStart
    await scheduler.yield()
    this.sliceStart = performance.now()
  }

  /** Waits for something else, whose time is not ours. */
  async waitFor<T>(other: Promise<T>): Promise<T> {
    this.used += performance.now() - this.sliceStart
    try {
      return await other
    } finally {
      this.sliceStart = performance.now()
    }
  }

  /** Milliseconds that the page could not use, up to now. */
  busy(): number {
    return this.used + performance.now() - this.sliceStart
  }
}

/** Below 5 ms a frame of 60 a second has room for the page's own work. `scheduler.yield`: Chrome 129, Firefox 142. */
const SLICE_MS = 4
