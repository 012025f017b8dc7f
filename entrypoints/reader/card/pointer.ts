import type { Point } from '../../../lib/card/safe-triangle'
import type { CardEvent, Over } from '../../../lib/card/state'

/** Farther than this between down and up, CSS px, and it was a drag. */
const DRAG_FROM = 4

/** What a click belongs to the page for, and where text is the reader's own. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[contenteditable]'

export interface PointerPorts {
  overAt(target: EventTarget | null, point: Point): Over
  /** Whether a pointer at this point may be on its way to the open card. */
  onTheWay(point: Point): boolean
  dispatch(event: CardEvent): void
}

/**
 * Turns the window's pointer events into the card's. Only real ones: a page can make events, but not
 * trusted ones. Moves are looked at once per frame, for a hit test costs more than a move.
 */
export function followPointer(ports: PointerPorts, signal: AbortSignal): { again(): void } {
  const options = { capture: true, passive: true, signal }
  let last: { target: EventTarget | null; point: Point } | null = null
  let frame = 0
  let down: Point | null = null
  let dragging = false

  const look = () => {
    frame = 0
    if (!last || down) return
    const over = ports.overAt(last.target, last.point)
    ports.dispatch({ type: 'point', over, onTheWay: ports.onTheWay(last.point) })
  }
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look)
  }

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    last = { target: event.composedPath()[0] ?? null, point: pointOf(event) }
    if (down && !dragging && isFar(down, last.point)) {
      dragging = true
      if (ports.overAt(event.target, down).kind !== 'card') ports.dispatch({ type: 'close' })
    }
    lookSoon()
  })
  on('pointerout', (event) => {
    if (event.pointerType === 'touch' || !isElsewhere(event.relatedTarget)) return
    last = null
    ports.dispatch({ type: 'point', over: { kind: 'nothing' }, onTheWay: false })
  })
  on('pointerdown', (event) => {
    down = pointOf(event)
    dragging = false
    ports.dispatch({ type: 'hold' })
  })
  for (const type of ['pointerup', 'pointercancel'] as const)
    on(type, () => {
      down = null
      // Where a selection ends nobody has pointed.
      if (!dragging) lookSoon()
    })
  on('click', (event) => {
    // A click without a pointer (Enter on a link) has no place.
    if (event.detail === 0 || event.button !== 0 || dragging || hasModifier(event)) return
    const over = ports.overAt(event.target, pointOf(event))
    if (over.kind === 'mention' && (isControl(event) || isSelecting())) return
    const by = (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse'
    ports.dispatch({ type: 'press', over, by })
  })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))

  function on<Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) {
    window.addEventListener(type, (event) => event.isTrusted && act(event), options)
  }
  return {
    /** Looks again where the pointer is: the page has moved under it. */
    again() {
      if (last) last.target = document.elementFromPoint(last.point.x, last.point.y)
      lookSoon()
    },
  }
}

function pointOf(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY }
}

/** Out of the window, or into a frame: from there on this document hears of no move. */
function isElsewhere(target: EventTarget | null): boolean {
  return target === null || (target instanceof Element && target.matches('iframe,frame,object,embed'))
}

function isFar(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > DRAG_FROM
}

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}

function isControl(event: Event): boolean {
  const [target] = event.composedPath()
  return target instanceof Element && (target.closest(CONTROLS) !== null || isEditable(target))
}

export function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'))
  )
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false
}
