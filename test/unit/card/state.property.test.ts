import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CardEvent,
  type CardState,
  IDLE,
  type Over,
  step,
  timersOf,
  visibleId,
} from '../../../lib/card/state'

const id = fc.constantFrom('a', 'b', 'c')
const over: fc.Arbitrary<Over> = fc.oneof(
  { weight: 4, arbitrary: id.map((id): Over => ({ kind: 'mention', id })) },
  { weight: 1, arbitrary: fc.constant<Over>({ kind: 'card' }) },
  { weight: 2, arbitrary: fc.constant<Over>({ kind: 'nothing' }) },
)
/** Timers that fire in any order, on time or late, as long as they were started. */
type Act = CardEvent | { type: 'fire'; pick: number }
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('point' as const), over, onTheWay: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('fire' as const), pick: fc.nat(6) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('press' as const),
      over,
      by: fc.constantFrom('mouse' as const, 'touch' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ type: 'hold' }, { type: 'togglePin' }, { type: 'close' }) },
  { weight: 1, arbitrary: id.map((id): Act => ({ type: 'openByKeyboard', id })) },
  { weight: 1, arbitrary: id.map((id): Act => ({ type: 'gone', ids: new Set([id]) })) },
)

/** Pin and card cannot be pressed while no card is open: such a press means nothing to a dwell. */
function changesNoDwell(event: CardEvent): boolean {
  const { type } = event
  return type === 'timeout' || type === 'togglePin' || (type === 'press' && event.over.kind === 'card')
}

/** What a run saw at one step. */
interface Step {
  before: CardState
  event: CardEvent
  after: CardState
  /** Started timers, oldest first, with the step that started them. */
  started: Map<number, number>
  index: number
}

function run(acts: Act[], check: (step: Step, all: Step[]) => void): void {
  let state: CardState = IDLE
  const started = new Map<number, number>()
  const all: Step[] = []
  acts.forEach((act, index) => {
    const tokens = [...started.keys()]
    if (act.type === 'fire' && tokens.length === 0) return
    const event: CardEvent =
      act.type === 'fire' ? { type: 'timeout', token: tokens[act.pick % tokens.length] as number } : act
    const before = state
    state = step(before, event)
    for (const timer of timersOf(state)) if (!started.has(timer.token)) started.set(timer.token, index)
    const seen = { before, event, after: state, started: new Map(started), index }
    all.push(seen)
    check(seen, all)
  })
}

const everyRun = (check: (step: Step, all: Step[]) => void) =>
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => run(acts, check)),
    { numRuns: 2000 },
  )

test('a card opens only for a mention that was pressed, commanded, or pointed at without a break since its timer began', () => {
  everyRun(({ before, event, after, started }, all) => {
    const opened = visibleId(after)
    if (opened === null || opened === visibleId(before)) return
    if (event.type === 'press') return expect(event.over).toEqual({ kind: 'mention', id: opened })
    if (event.type === 'openByKeyboard') return expect(event.id).toBe(opened)
    expect(event.type).toBe('timeout')
    const since = started.get((event as { token: number }).token) as number
    for (const { event: past, index } of all) {
      if (index < since || changesNoDwell(past)) continue
      if (past.type === 'gone') expect(past.ids.has(opened)).toBe(false)
      else if (past.type === 'point') expect(past.over).toEqual({ kind: 'mention', id: opened })
      else throw new Error(`${past.type} should have ended the dwell`)
    }
  })
})

test('a timer that no state waits for changes nothing', () => {
  everyRun(({ before, event, after }) => {
    if (event.type !== 'timeout' || timersOf(before).some(({ token }) => token === event.token)) return
    expect(after).toBe(before)
  })
})

test('a new timer never has the number of one that was started before', () => {
  everyRun(({ before, after }) => {
    expect(after.token).toBeGreaterThanOrEqual(before.token)
    const waited = new Set(timersOf(before).map(({ token }) => token))
    for (const { token } of timersOf(after))
      if (!waited.has(token)) expect(token).toBeGreaterThan(before.token)
  })
})

test('a pinned card changes only by what the reader does on purpose', () => {
  everyRun(({ before, event, after }) => {
    if (before.name !== 'pinned' || before === after) return
    expect(['press', 'openByKeyboard', 'togglePin', 'close']).toContain(event.type)
  })
})

test('closing always leaves nothing to be seen and nothing to wait for', () => {
  everyRun(({ event, after }) => {
    if (event.type !== 'close') return
    expect(visibleId(after)).toBe(null)
    expect(timersOf(after)).toEqual([])
  })
})

test('an open card that is not pinned is gone after its grace, wherever the pointer rests', () => {
  everyRun(({ after }) => {
    if (after.name !== 'leaving') return
    const settled = step(after, { type: 'timeout', token: after.grace })
    expect(visibleId(settled)).toBe(null)
  })
})
