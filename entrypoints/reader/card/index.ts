import { createMachine } from '../../../lib/card/machine'
import { onTheWay, type Point } from '../../../lib/card/safe-triangle'
import { type CardEvent, type CardState, type Over, visibleId } from '../../../lib/card/state'
import { sendMessage } from '../../../lib/messages/messenger'
import type { LibraryPlace } from '../../../lib/messages/protocol'
import type { CreateCard } from '../mention-source'
import { announceOnce } from './announce'
import { CardWindow, type Pin } from './card-window'
import { followKeys } from './keys'
import { followLayers } from './layers'
import { followPointer, isEditable } from './pointer'

const AWAY: CardEvent = { type: 'point', over: { kind: 'nothing' }, onTheWay: false }

/** The hover card of one document. It writes nothing to the page but its host, and ends with `signal`. */
export const createCard: CreateCard = (source, signal) => {
  const machine = createMachine(follow, signal)
  const card = new CardWindow(source, {
    today: () => new Date(),
    onClose: (event) => event.isTrusted && close(),
    onPin: (event) => event.isTrusted && machine.dispatch({ type: 'togglePin' }),
    onSource: (targetId, event) => event.isTrusted && openLibrary({ kind: 'target', id: targetId }),
    onDismiss: (id, event) => {
      if (!event.isTrusted) return
      close()
      source.dismiss(id)
    },
    onKeep: (id, event) => event.isTrusted && void keep(id),
    onStory: (id, event) => event.isTrusted && openLibrary({ kind: 'story', id }),
  })
  /** Where the pointer was last on a mention, and on the one that is open. */
  let pointed: { id: string; point: Point } | null = null
  let apex: Point | null = null

  /** Makes what is seen follow the state. */
  function follow(before: CardState, after: CardState): void {
    const id = visibleId(after)
    const isNew = id !== visibleId(before) || (isByKeyboard(after) && !isByKeyboard(before))
    if (id === null) hide(before)
    else if (isNew) open(id, after)
    else card.render(pinOf(after))
    if (isByKeyboard(after) && !card.hasFocus()) card.takeFocus()
  }

  function open(id: string, state: CardState): void {
    apex = pointed?.id === id && !isByKeyboard(state) ? pointed.point : null
    if (card.open(id, apex, pinOf(state))) {
      source.setCurrent(id)
      source.pointed(id)
    } else close()
  }

  function hide(before: CardState): void {
    card.close()
    // The keyboard's place on the page is kept; the pointer's place is where the pointer is.
    if (visibleId(before) !== null && !isByKeyboard(before)) source.setCurrent(null)
  }

  async function keep(id: string): Promise<void> {
    const outcome = await source.toggleKept(id)
    card.say({ id, outcome })
    card.render(pinOf(machine.state()))
    card.place()
  }

  function close(): void {
    machine.dispatch({ type: 'close' })
  }

  function overAt(target: EventTarget | null, point: Point): Over {
    if (card.isLost()) close()
    if (card.isCard(target)) return { kind: 'card' }
    const hits = isEditable(target) ? [] : source.at(point.x, point.y)
    const open = visibleId(machine.state())
    const hit = hits.find(({ id }) => id === open) ?? hits[0]
    if (!hit) return { kind: 'nothing' }
    pointed = { id: hit.id, point }
    if (hit.id === open) apex = point
    return { kind: 'mention', id: hit.id }
  }

  function mayBeOnTheWay(point: Point): boolean {
    const area = card.area()
    return area !== null && apex !== null && onTheWay(point, apex, area)
  }

  const pointer = followPointer({ overAt, onTheWay: mayBeOnTheWay, dispatch: machine.dispatch }, signal)
  followKeys(
    {
      isOpen: () => visibleId(machine.state()) !== null,
      isInCard: (event) => card.isCard(event.target),
      dismiss: close,
      cycleFocus: (backwards) => card.cycleFocus(backwards),
    },
    signal,
  )
  followLayers(
    (target) => card.isCard(target),
    () => card.raise(),
    signal,
  )

  /** Something of the page has moved: perhaps the mention from under the pointer, and the card with it. */
  function afterMove(): void {
    const state = machine.state()
    if (state.name === 'dwell') {
      // What scrolls under a resting pointer was not pointed at.
      if (!isStillPointed(state.id)) machine.dispatch(AWAY)
    } else if (state.name !== 'idle') {
      if (card.place()) pointer.again()
      else machine.dispatch({ type: 'gone', ids: new Set([state.id]) })
    }
  }

  function isStillPointed(id: string): boolean {
    const at = pointed?.id === id ? pointed.point : null
    return at !== null && source.at(at.x, at.y).some((hit) => hit.id === id)
  }

  followMoves(afterMove, signal)

  const announce = announceOnce(() => card.host().voice, signal)
  source.onChange((gone) => {
    if (gone.size > 0) machine.dispatch({ type: 'gone', ids: gone })
    announce(source.order().length)
    card.render(pinOf(machine.state()))
    card.place()
  }, signal)
  announce(source.order().length)
  signal.addEventListener('abort', () => card.remove())

  return {
    openByKeyboard(id) {
      if (!source.get(id)) return
      if (!card.isInSight(id)) source.scrollTo(id)
      machine.dispatch({ type: 'openByKeyboard', id })
    },
    close,
  }
}

function openLibrary(place: LibraryPlace): void {
  void sendMessage('openLibrary', place)
}

function pinOf(state: CardState): Pin {
  if (state.name !== 'pinned') return 'none'
  return state.kept ? 'kept' : 'open'
}

/** Calls `moved` at most once a frame: some pages scroll something all the time. */
function followMoves(moved: () => void, signal: AbortSignal): void {
  let frame = 0
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      moved()
    })
  }
  const options = { capture: true, passive: true, signal }
  for (const type of ['scroll', 'resize']) window.addEventListener(type, soon, options)
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

function isByKeyboard(state: CardState): boolean {
  return state.name === 'pinned' && state.focused
}
