import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QuietTask } from '../../../lib/page/quiet-task'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A task whose runs keep the page busy for so many ms each, by a clock of its own; counts its runs. */
function taskOf(busyMs: number, signal = new AbortController().signal) {
  const count = { runs: 0 }
  let busy = 0
  const now = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => now() + busy)
  const work = () => {
    count.runs++
    busy += busyMs
  }
  return { task: new QuietTask(work, 100, signal), count }
}

describe('a quiet task', () => {
  it('makes one run of a burst of requests, when it is over', async () => {
    const { task, count } = taskOf(0)
    for (let i = 0; i < 50; i++) task.request()
    expect(count.runs).toBe(0)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(count.runs).toBe(1)
  })

  it('runs again for what is requested while it runs', async () => {
    let runs = 0
    const task: QuietTask = new QuietTask(
      async () => {
        if (runs++ === 0) task.request()
        await Promise.resolve()
      },
      100,
      new AbortController().signal,
    )
    task.request()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(runs).toBe(2)
  })

  it('takes 2 % of the time of a page that asks for ever, after a burst', async () => {
    const { task, count } = taskOf(10)
    const asking = setInterval(() => task.request(), 10)
    // The burst of 250 ms is 25 runs.
    await vi.advanceTimersByTimeAsync(10_000)
    const burst = count.runs
    await vi.advanceTimersByTimeAsync(100_000)
    clearInterval(asking)
    expect(burst).toBeGreaterThanOrEqual(25)
    // 2 % of 100 s are 200 runs of 10 ms.
    expect(count.runs - burst).toBeGreaterThan(150)
    expect(count.runs - burst).toBeLessThanOrEqual(210)
  })

  it('does nothing after its signal', async () => {
    const end = new AbortController()
    const { task, count } = taskOf(0, end.signal)
    task.request()
    end.abort()
    await vi.advanceTimersByTimeAsync(1_000)
    task.request()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(count.runs).toBe(0)
  })
})
