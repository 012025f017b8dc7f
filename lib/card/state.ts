/** How long a pointer rests on a mention before its card opens. */
export const DWELL_MS = 300
/** How long a card stays after the pointer has left it and its mention (WCAG 1.4.13: time to reach it). */
const GRACE_MS = 300

/**
 * The life of the one hover card, by mention id.
 * `token` is the number of the last timer that was asked for; it only grows, so that a timer that fires
 * late, for a mention that is no longer meant, finds no state that waits for it.
 */
export type CardState =
  /** `dismissed`: the mention whose card was put away (Esc); its card stays away until the pointer leaves it. */
  | { name: 'idle'; token: number; dismissed: string | null }
  /** The pointer is on a mention; nothing is shown yet. */
  | { name: 'dwell'; token: number; id: string }
  /** The card is open and the pointer is on it or on its mention. */
  | { name: 'shown'; token: number; id: string }
  /** The pointer has left; `next` is the mention it meanwhile rests on. */
  | { name: 'leaving'; token: number; id: string; grace: number; next: Waiting | null }
  /** Stays when the pointer leaves. `kept`: also when the page is pressed. `focused`: opened by keyboard. */
  | { name: 'pinned'; token: number; id: string; kept: boolean; focused: boolean }

export interface Waiting {
  id: string
  token: number
}

export type Over = { kind: 'mention'; id: string } | { kind: 'card' } | { kind: 'nothing' }

export type CardEvent =
  /** The pointer moved. `onTheWay`: it may be travelling to the open card (safe-triangle.ts). */
  | { type: 'point'; over: Over; onTheWay: boolean }
  | { type: 'timeout'; token: number }
  /** A button or finger went down on the page: a selection or a drag may follow. */
  | { type: 'hold' }
  /** A click or tap without selection or drag. */
  | { type: 'press'; over: Over; by: 'mouse' | 'touch' }
  | { type: 'openByKeyboard'; id: string }
  | { type: 'togglePin' }
  | { type: 'close' }
  /** The page dropped these mentions, or scrolled them out of sight. */
  | { type: 'gone'; ids: ReadonlySet<string> }

export interface Timer {
  token: number
  ms: number
}

export const IDLE: CardState = { name: 'idle', token: 0, dismissed: null }

/** The next state; the very same object where the event changes nothing. */
export function step(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'point':
      return point(state, event.over, event.onTheWay)
    case 'timeout':
      return timeout(state, event.token)
    case 'hold':
      return hold(state)
    case 'press':
      return press(state, event.over, event.by)
    case 'openByKeyboard':
      return { name: 'pinned', token: state.token, id: event.id, kept: false, focused: true }
    case 'togglePin':
      return togglePin(state)
    case 'close':
      return dismiss(state)
    case 'gone':
      return gone(state, event.ids)
  }
}

/** The mention whose card is to be seen, or null. */
export function visibleId(state: CardState): string | null {
  return state.name === 'shown' || state.name === 'leaving' || state.name === 'pinned' ? state.id : null
}

/** The timers that the state waits for; each token is to be started once, and none stopped. */
export function timersOf(state: CardState): Timer[] {
  switch (state.name) {
    case 'dwell':
      return [{ token: state.token, ms: DWELL_MS }]
    case 'leaving': {
      const grace = { token: state.grace, ms: GRACE_MS }
      return state.next ? [grace, { token: state.next.token, ms: DWELL_MS }] : [grace]
    }
    case 'idle':
    case 'shown':
    case 'pinned':
      return []
  }
}

function point(state: CardState, over: Over, onTheWay: boolean): CardState {
  switch (state.name) {
    case 'idle':
    case 'dwell':
      if (over.kind !== 'mention') return idle(state)
      if (over.id === (state.name === 'dwell' ? state.id : state.dismissed)) return state
      return { name: 'dwell', token: state.token + 1, id: over.id }
    case 'shown':
    case 'leaving':
      if (isHome(over, state.id)) return state.name === 'shown' ? state : show(state, state.id)
      return leave(state, over, onTheWay)
    case 'pinned':
      return state
  }
}

function leave(
  state: Extract<CardState, { name: 'shown' | 'leaving' }>,
  over: Over,
  onTheWay: boolean,
): CardState {
  const id = over.kind === 'mention' ? over.id : null
  let { token } = state
  // On the way to the card each move buys new time, for the card and against what lies in between.
  const grace = state.name === 'leaving' && !onTheWay ? state.grace : ++token
  const waited = state.name === 'leaving' && !onTheWay ? state.next : null
  if (state.name === 'leaving' && grace === state.grace && id === (waited?.id ?? null)) return state
  const next = id === null ? null : waited?.id === id ? waited : { id, token: ++token }
  return { name: 'leaving', token, id: state.id, grace, next }
}

function timeout(state: CardState, token: number): CardState {
  if (state.name === 'dwell') return token === state.token ? show(state, state.id) : state
  if (state.name !== 'leaving') return state
  if (token === state.next?.token) return show(state, state.next.id)
  if (token !== state.grace) return state
  // The card goes, the next mention's own time runs on: its token is the one that was started for it.
  return state.next ? { name: 'dwell', token: state.next.token, id: state.next.id } : idle(state)
}

function hold(state: CardState): CardState {
  if (state.name === 'dwell') return idle(state)
  return state.name === 'leaving' && state.next ? { ...state, next: null } : state
}

function press(state: CardState, over: Over, by: 'mouse' | 'touch'): CardState {
  switch (over.kind) {
    case 'card':
      return state
    case 'mention':
      return { name: 'pinned', token: state.token, id: over.id, kept: by === 'mouse', focused: false }
    case 'nothing':
      // A finger has no other way to put a card away; a mouse has left it already, unless it was kept.
      return state.name === 'pinned' && state.kept && by === 'mouse' ? state : idle(state)
  }
}

function togglePin(state: CardState): CardState {
  switch (state.name) {
    case 'idle':
    case 'dwell':
      return state
    case 'shown':
    case 'leaving':
      return { name: 'pinned', token: state.token, id: state.id, kept: true, focused: false }
    case 'pinned':
      if (!state.kept) return { ...state, kept: true }
      return state.focused ? { ...state, kept: false } : show(state, state.id)
  }
}

function gone(state: CardState, ids: ReadonlySet<string>): CardState {
  switch (state.name) {
    case 'idle':
      return state
    case 'dwell':
    case 'shown':
      return ids.has(state.id) ? idle(state) : state
    case 'leaving': {
      const next = state.next && ids.has(state.next.id) ? null : state.next
      if (ids.has(state.id)) return next ? { name: 'dwell', token: next.token, id: next.id } : idle(state)
      return next === state.next ? state : { ...state, next }
    }
    // The reader asked for this card: it stays where it was until the reader puts it away.
    case 'pinned':
      return state
  }
}

function idle(state: CardState): CardState {
  if (state.name === 'idle' && state.dismissed === null) return state
  return { name: 'idle', token: state.token, dismissed: null }
}

/** Where a next mention is waited for, that is the one under the pointer. */
function dismiss(state: CardState): CardState {
  if (state.name === 'idle') return state
  const dismissed = state.name === 'leaving' && state.next ? state.next.id : state.id
  return { name: 'idle', token: state.token, dismissed }
}

function show(state: CardState, id: string): CardState {
  return { name: 'shown', token: state.token, id }
}

function isHome(over: Over, id: string): boolean {
  return over.kind === 'card' || (over.kind === 'mention' && over.id === id)
}
