import { describe, expect, test } from 'vitest'
import {
  type CardEvent,
  type CardState,
  IDLE,
  type Over,
  step,
  timersOf,
  visibleId,
} from '../../../lib/card/state'

const on = (id: string, onTheWay = false): CardEvent => ({
  type: 'point',
  over: { kind: 'mention', id },
  onTheWay,
})
const onCard: CardEvent = { type: 'point', over: { kind: 'card' }, onTheWay: true }
const away = (onTheWay = false): CardEvent => ({ type: 'point', over: { kind: 'nothing' }, onTheWay })
const timeout = (token: number): CardEvent => ({ type: 'timeout', token })
const press = (over: Over, by: 'mouse' | 'touch' = 'mouse'): CardEvent => ({ type: 'press', over, by })
const mention = (id: string): Over => ({ kind: 'mention', id })
const nothing: Over = { kind: 'nothing' }
const gone = (...ids: string[]): CardEvent => ({ type: 'gone', ids: new Set(ids) })
const stateAfter = (...events: CardEvent[]): CardState => events.reduce(step, IDLE)

const SHOWN = [on('a'), timeout(1)]

describe('opening', () => {
  test('pointing at a mention starts a dwell of 300 ms and shows nothing yet', () => {
    const state = stateAfter(on('a'))
    expect(state).toEqual({ name: 'dwell', token: 1, id: 'a' })
    expect(timersOf(state)).toEqual([{ token: 1, ms: 300 }])
    expect(visibleId(state)).toBe(null)
  })
  test('the card opens when the dwell is over', () => {
    expect(stateAfter(on('a'), timeout(1))).toEqual({ name: 'shown', token: 1, id: 'a' })
  })
  test('moving on the same mention does not start the dwell anew', () => {
    const state = stateAfter(on('a'))
    expect(step(state, on('a'))).toBe(state)
  })
  test('leaving before the dwell is over shows nothing, also when its timer fires late', () => {
    expect(stateAfter(on('a'), away(), timeout(1)).name).toBe('idle')
  })
  test('crossing to another mention starts a dwell of its own', () => {
    expect(stateAfter(on('a'), on('b'), timeout(1))).toEqual({ name: 'dwell', token: 2, id: 'b' })
    expect(visibleId(stateAfter(on('a'), on('b'), timeout(2)))).toBe('b')
  })
  test('coming back to a mention waits the full time again', () => {
    expect(stateAfter(on('a'), away(), on('a'), timeout(1)).name).toBe('dwell')
    expect(visibleId(stateAfter(on('a'), away(), on('a'), timeout(2)))).toBe('a')
  })
  test('a button that goes down ends the dwell, for a selection may follow', () => {
    expect(stateAfter(on('a'), { type: 'hold' }, timeout(1)).name).toBe('idle')
  })
  test('a mention that the page drops ends its dwell', () => {
    expect(stateAfter(on('a'), gone('a'), timeout(1)).name).toBe('idle')
    expect(stateAfter(on('a'), gone('b')).name).toBe('dwell')
  })
})

describe('staying and leaving', () => {
  test('the pointer may go onto the card and back to the mention', () => {
    expect(stateAfter(...SHOWN, onCard, on('a')).name).toBe('shown')
  })
  test('leaving keeps the card for 300 ms', () => {
    const state = stateAfter(...SHOWN, away())
    expect(state).toEqual({ name: 'leaving', token: 2, id: 'a', grace: 2, next: null })
    expect(timersOf(state)).toEqual([{ token: 2, ms: 300 }])
    expect(visibleId(state)).toBe('a')
    expect(step(state, timeout(2)).name).toBe('idle')
  })
  test('coming back in that time keeps the card, also when the timer fires late', () => {
    expect(stateAfter(...SHOWN, away(), onCard, timeout(2)).name).toBe('shown')
    expect(stateAfter(...SHOWN, away(), on('a'), timeout(2)).name).toBe('shown')
  })
  test('wandering about does not prolong the time', () => {
    const state = stateAfter(...SHOWN, away())
    expect(step(state, away())).toBe(state)
  })
  test('each move on the way to the card prolongs it', () => {
    const state = stateAfter(...SHOWN, away(true), away(true))
    expect(state).toEqual({ name: 'leaving', token: 3, id: 'a', grace: 3, next: null })
    expect(step(state, timeout(2))).toBe(state)
    expect(step(state, timeout(3)).name).toBe('idle')
  })
  test('a mention that lies on the way is not shown while the pointer moves', () => {
    const crossing = stateAfter(...SHOWN, on('b', true), on('b', true))
    expect(step(crossing, timeout(3))).toBe(crossing)
    expect(visibleId(step(crossing, onCard))).toBe('a')
  })
  test('a mention on the way is shown when the pointer rests there', () => {
    const rested = stateAfter(...SHOWN, on('b', true))
    expect(timersOf(rested)).toEqual([
      { token: 2, ms: 300 },
      { token: 3, ms: 300 },
    ])
    expect(visibleId(stateAfter(...SHOWN, on('b', true), timeout(2), timeout(3)))).toBe('b')
  })
  test('another mention replaces the card after a dwell of its own', () => {
    expect(visibleId(stateAfter(...SHOWN, on('b')))).toBe('a')
    expect(visibleId(stateAfter(...SHOWN, on('b'), timeout(3)))).toBe('b')
  })
  test('the card goes in its own time while the next mention still dwells', () => {
    const state = stateAfter(...SHOWN, away(), on('b'), timeout(2))
    expect(state).toEqual({ name: 'dwell', token: 3, id: 'b' })
    expect(visibleId(step(state, timeout(3)))).toBe('b')
  })
  test('a next mention that is left again is not shown', () => {
    expect(visibleId(stateAfter(...SHOWN, on('b'), away(), timeout(3)))).toBe('a')
    expect(stateAfter(...SHOWN, on('b'), away(), timeout(3), timeout(2)).name).toBe('idle')
  })
  test('a button that goes down forgets the next mention', () => {
    expect(visibleId(stateAfter(...SHOWN, on('b'), { type: 'hold' }, timeout(3)))).toBe('a')
  })
  test('the card goes with its mention, unless the pointer meanwhile rests on another', () => {
    expect(stateAfter(...SHOWN, gone('a')).name).toBe('idle')
    expect(stateAfter(...SHOWN, away(), gone('a')).name).toBe('idle')
    expect(stateAfter(...SHOWN, on('b'), gone('a'))).toEqual({ name: 'dwell', token: 3, id: 'b' })
    expect(stateAfter(...SHOWN, on('b'), gone('b'))).toMatchObject({ name: 'leaving', id: 'a', next: null })
  })
  test('closing (Esc) ends every state', () => {
    for (const events of [[on('a')], SHOWN, [...SHOWN, away()], [press(mention('a'))]])
      expect(stateAfter(...events, { type: 'close' }).name).toBe('idle')
  })
})

describe('putting the card away (Esc)', () => {
  const CLOSE: CardEvent = { type: 'close' }
  test('during the dwell keeps it from opening, however the pointer moves on the mention', () => {
    expect(stateAfter(on('a'), CLOSE, on('a'), timeout(1)).name).toBe('idle')
  })
  test('lasts while the pointer stays on the mention', () => {
    const put = stateAfter(...SHOWN, CLOSE)
    expect(step(put, on('a'))).toBe(put)
    expect(stateAfter(press(mention('a')), CLOSE, on('a')).name).toBe('idle')
  })
  test('ends when the pointer leaves the mention', () => {
    expect(stateAfter(...SHOWN, CLOSE, away(), on('a'))).toEqual({ name: 'dwell', token: 2, id: 'a' })
    expect(stateAfter(...SHOWN, CLOSE, on('b'))).toEqual({ name: 'dwell', token: 2, id: 'b' })
  })
  test('is of the mention that the pointer went on to while the card of another still stood', () => {
    const put = stateAfter(...SHOWN, on('b'), CLOSE)
    expect(step(put, on('b'))).toBe(put)
    expect(step(put, on('a')).name).toBe('dwell')
  })
  test('does not hinder a click or a command', () => {
    expect(visibleId(stateAfter(...SHOWN, CLOSE, press(mention('a'))))).toBe('a')
    expect(visibleId(stateAfter(...SHOWN, CLOSE, { type: 'openByKeyboard', id: 'a' }))).toBe('a')
  })
})

describe('pinning', () => {
  test('a click on a mention opens its card at once and keeps it', () => {
    expect(stateAfter(press(mention('a')))).toEqual({
      name: 'pinned',
      token: 0,
      id: 'a',
      kept: true,
      focused: false,
    })
  })
  test('a pinned card stays when the pointer leaves, points elsewhere or presses the page', () => {
    const pinned = stateAfter(...SHOWN, { type: 'togglePin' })
    for (const event of [away(), on('b'), timeout(1), press(nothing), gone('a'), { type: 'hold' } as const])
      expect(step(pinned, event)).toBe(pinned)
  })
  test('a click on another mention moves it there', () => {
    expect(visibleId(stateAfter(press(mention('a')), press(mention('b'))))).toBe('b')
  })
  test('a press inside the card changes nothing', () => {
    const pinned = stateAfter(press(mention('a')))
    expect(step(pinned, press({ kind: 'card' }))).toBe(pinned)
  })
  test('what a tap opened, a tap elsewhere closes', () => {
    expect(stateAfter(press(mention('a'), 'touch'), press(nothing, 'touch')).name).toBe('idle')
    expect(stateAfter(press(mention('a')), press(nothing, 'touch')).name).toBe('idle')
  })
  test('a press elsewhere closes a card that is not pinned', () => {
    expect(stateAfter(...SHOWN, away(), press(nothing)).name).toBe('idle')
  })
  test('taking the pin out leaves a card that goes when the pointer leaves', () => {
    const state = stateAfter(press(mention('a')), { type: 'togglePin' })
    expect(state.name).toBe('shown')
    expect(step(state, away()).name).toBe('leaving')
  })
  test('the pin does nothing where no card is open', () => {
    expect(stateAfter({ type: 'togglePin' })).toBe(IDLE)
    expect(stateAfter(on('a'), { type: 'togglePin' }).name).toBe('dwell')
  })
})

describe('keyboard', () => {
  const OPENED: CardEvent = { type: 'openByKeyboard', id: 'a' }
  test('a command opens the card at once, with the focus in it', () => {
    expect(stateAfter(OPENED)).toMatchObject({ name: 'pinned', id: 'a', kept: false, focused: true })
  })
  test('the pointer does not take it away', () => {
    expect(visibleId(stateAfter(OPENED, on('b'), away(), timeout(1)))).toBe('a')
  })
  test('pressing the page closes it, unless it was pinned', () => {
    expect(stateAfter(OPENED, press(nothing)).name).toBe('idle')
    expect(visibleId(stateAfter(OPENED, { type: 'togglePin' }, press(nothing)))).toBe('a')
  })
  test('taking the pin out keeps it open, for the focus is in it', () => {
    expect(stateAfter(OPENED, { type: 'togglePin' }, { type: 'togglePin' })).toMatchObject({
      name: 'pinned',
      kept: false,
      focused: true,
    })
  })
})
