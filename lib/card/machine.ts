import { type CardEvent, type CardState, IDLE, step, timersOf } from './state'

/** The card's state in time: events go in, timers run, every change is told. */
export interface CardMachine {
  state(): CardState
  dispatch(event: CardEvent): void
}

/**
 * `changed` is called after each change, with the state before it; it may dispatch. Timers are started once
 * and never stopped, since the state knows which of them it waits for; after `signal` nothing happens any more.
 */
export function createMachine(
  changed: (before: CardState, after: CardState) => void,
  signal: AbortSignal,
): CardMachine {
  let state = IDLE
  let lastStarted = 0

  function dispatch(event: CardEvent): void {
    if (signal.aborted) return
    const before = state
    state = step(before, event)
    if (state === before) return
    for (const { token, ms } of timersOf(state)) {
      if (token <= lastStarted) continue
      lastStarted = token
      setTimeout(() => dispatch({ type: 'timeout', token }), ms)
    }
    changed(before, state)
  }
  return { state: () => state, dispatch }
}
