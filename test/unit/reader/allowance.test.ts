import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAllowance } from '../../../entrypoints/reader/allowance'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** How many of so many messages asked for at once are sent within so many ms. */
async function sent(asked: number, ms: number, signal = new AbortController().signal): Promise<number> {
  const allowance = createAllowance(signal)
  let count = 0
  const send = async () => {
    for (let i = 0; i < asked; i++) {
      await allowance.take()
      count++
    }
  }
  void send()
  await vi.advanceTimersByTimeAsync(ms)
  return count
}

it('lets a burst through at once', async () => {
  expect(await sent(30, 0)).toBe(30)
})

it('lets a page that asks for ever have one message in three seconds', async () => {
  expect(await sent(1_000, 60_000)).toBe(50)
})

it('fills up again while nothing is asked', async () => {
  const allowance = createAllowance(new AbortController().signal)
  for (let i = 0; i < 30; i++) await allowance.take()
  await vi.advanceTimersByTimeAsync(3_000 * 30)
  for (let i = 0; i < 30; i++) await allowance.take()
  expect(vi.getTimerCount()).toBe(0)
})

it('leaves no timer behind when the page goes', async () => {
  const end = new AbortController()
  expect(await sent(31, 0, end.signal)).toBe(30)
  end.abort()
  expect(vi.getTimerCount()).toBe(0)
})
