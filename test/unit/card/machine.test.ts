import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMachine } from '../../../lib/card/machine'
import { type CardEvent, visibleId } from '../../../lib/card/state'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const on = (id: string): CardEvent => ({ type: 'point', over: { kind: 'mention', id }, onTheWay: false })
const away: CardEvent = { type: 'point', over: { kind: 'nothing' }, onTheWay: false }

function start() {
  const end = new AbortController()
  const seen: (string | null)[] = []
  const machine = createMachine((_, after) => seen.push(visibleId(after)), end.signal)
  return { machine, seen, end, shown: () => visibleId(machine.state()) }
}

test('a card opens 300 ms after the pointer came, and goes 300 ms after it left', () => {
  const { machine, shown } = start()
  machine.dispatch(on('a'))
  vi.advanceTimersByTime(299)
  expect(shown()).toBe(null)
  vi.advanceTimersByTime(1)
  expect(shown()).toBe('a')
  machine.dispatch(away)
  vi.advanceTimersByTime(299)
  expect(shown()).toBe('a')
  vi.advanceTimersByTime(1)
  expect(shown()).toBe(null)
})

test('a pointer that only crosses mentions opens none of them', () => {
  const { machine, seen } = start()
  for (const id of ['a', 'b', 'c']) {
    machine.dispatch(on(id))
    vi.advanceTimersByTime(200)
  }
  machine.dispatch(away)
  vi.runAllTimers()
  expect(seen.every((id) => id === null)).toBe(true)
})

test('the next mention opens 300 ms after it was reached, without a gap', () => {
  const { machine, shown } = start()
  machine.dispatch(on('a'))
  vi.advanceTimersByTime(300)
  machine.dispatch(on('b'))
  vi.advanceTimersByTime(299)
  expect(shown()).toBe('a')
  vi.advanceTimersByTime(1)
  expect(shown()).toBe('b')
})

test('only changes are told', () => {
  const { machine, seen } = start()
  machine.dispatch(away)
  machine.dispatch(on('a'))
  machine.dispatch(on('a'))
  expect(seen).toEqual([null])
})

test('after the end nothing happens, neither by events nor by timers', () => {
  const { machine, seen, end } = start()
  machine.dispatch(on('a'))
  end.abort()
  vi.runAllTimers()
  machine.dispatch({ type: 'openByKeyboard', id: 'b' })
  expect(seen).toEqual([null])
})

test('whoever is told may dispatch: a card that cannot be placed is closed at once', () => {
  const end = new AbortController()
  const machine = createMachine((_, after) => {
    if (visibleId(after) !== null) machine.dispatch({ type: 'close' })
  }, end.signal)
  machine.dispatch({ type: 'openByKeyboard', id: 'a' })
  expect(machine.state().name).toBe('idle')
})
