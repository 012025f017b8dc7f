import { createMachine } from '../../../lib/card/machine'
import { onTheWay, type Point } from '../../../lib/card/safe-triangle'
import { type CardState, type Over, visibleId } from '../../../lib/card/state'
import { sendMessage } from '../../../lib/messages/messenger'
import type { CreateCard } from '../mention-source'
import { announceOnce } from './announce'
import { CardWindow } from './card-window'
import { followKeys } from './keys'
import { followLayers } from './layers'
import { followPointer, isEditable } from './pointer'

/** The hover card of one document. It writes nothing to the page but its host, and ends with `signal`. */
export const createCard: CreateCard = (source, signal) => {
  const machine = createMachine(follow, signal)
  const card = new CardWindow(source, {
    today: () => new Date(),
    onPin: (event) => event.isTrusted && machine.dispatch({ type: 'togglePin' }),
    onSource: (targetId, event) => event.isTrusted && void sendMessage('openLibrary', { targetId }),
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
    else card.render(isKept(after))
    if (isByKeyboard(after) && !card.hasFocus()) card.takeFocus()
  }

  function open(id: string, state: CardState): void {
    apex = pointed?.id === id && !isByKeyboard(state) ? pointed.point : null
    if (card.open(id, apex, isKept(state))) {
      source.setCurrent(id)
      source.pointed(id)
    } else close()
  }

  function hide(before: CardState): void {
    card.close()
    // The keyboard's place on the page is kept; the pointer's place is where the pointer is.
    if (visibleId(before) !== null && !isByKeyboard(before)) source.setCurrent(null)
  }

  function close(): void {
    machine.dispatch({ type: 'close' })
  }

  function overAt(target: EventTarget | null, point: Point): Over {
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
      close,
      cycleFocus: (backwards) => card.cycleFocus(backwards),
    },
    signal,
  )
  followLayers(
    (target) => card.isCard(target),
    () => card.raise(),
    signal,
  )

  /** The page has moved under the pointer and the card. */
  async function afterMove(): Promise<void> {
    const state = machine.state()
    if (state.name === 'idle') return
    // What scrolls under a resting pointer was not pointed at.
    if (state.name === 'dwell')
      return machine.dispatch({ type: 'point', over: { kind: 'nothing' }, onTheWay: false })
    if (!(await card.place())) machine.dispatch({ type: 'gone', ids: new Set([state.id]) })
    else pointer.again()
  }
  const options = { capture: true, passive: true, signal }
  window.addEventListener('scroll', () => void afterMove(), options)
  window.addEventListener('resize', () => void afterMove(), options)

  const announce = announceOnce(() => card.host().voice, signal)
  source.onChange((gone) => {
    if (gone.size > 0) machine.dispatch({ type: 'gone', ids: gone })
    announce(source.order().length)
    void card.place()
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

function isKept(state: CardState): boolean {
  return state.name === 'pinned' && state.kept
}

function isByKeyboard(state: CardState): boolean {
  return state.name === 'pinned' && state.focused
}
