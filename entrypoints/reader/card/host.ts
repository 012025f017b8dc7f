import targetCard from '../../../components/target-card.css?inline'
import theme from '../../../components/theme.css?inline'
import { createOwnHost } from '../../../lib/page/own-host'
import card from './card.css?inline'

const PLACE = { inset: '0 auto auto 0', 'z-index': '2147483647' }

/** What stays as it is while the card is shown, and is seldom said of an element. */
const OURS_ALONE: Record<string, string> = {
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  position: 'fixed',
  'z-index': PLACE['z-index'],
}

/** What is done inside the card is no business of the page: its menus must not close on a click in here. */
const OURS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
]

/** The one element that is ours in the page: a popover with a closed shadow root. */
export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** Where the card is rendered. */
  mount: HTMLElement
  /** Where the announcement is; its place is kept apart, for a render must not take it away. */
  voice: HTMLElement
  /** Shows the host above all else. `near`: where the mention is, which decides what the host belongs to. */
  raise(near: Element | null): void
  lower(): void
}

export function createHost(): Host {
  for (const orphan of document.querySelectorAll<HTMLElement>('div[popover="manual"]')) {
    if (isOurs(orphan)) orphan.remove()
  }
  const { element, root } = createOwnHost(PLACE, [theme, targetCard, card])
  const mount = document.createElement('div')
  const region = document.createElement('div')
  const voice = document.createElement('div')
  region.setAttribute('aria-live', 'polite')
  // Unseen, and in a box without height: the host covers nothing while no card is open.
  voice.className = 'voice'
  region.append(voice)
  for (const type of OURS) mount.addEventListener(type, keepIn)
  root.append(mount, region)
  document.documentElement.append(element)

  const moveTo = (parent: Element) => {
    if (element.parentNode !== parent) parent.append(element)
  }
  return {
    element,
    root,
    mount,
    voice,
    raise(near) {
      // Only what is shown last lies on top, and moving an open popover closes it.
      if (element.matches(':popover-open')) element.hidePopover()
      moveTo(parentFor(near))
      undoZoom(element)
      element.showPopover()
    },
    lower() {
      if (element.matches(':popover-open')) element.hidePopover()
      // A page's dialog is left as it was found.
      if (element.isConnected) moveTo(document.documentElement)
    },
  }
}

/**
 * Whether a host is what an older version of this extension left: an update ends its script at once in
 * Firefox, and in Chromium does not tell it, so that its card would stand there for ever.
 */
function isOurs({ style }: HTMLElement): boolean {
  return Object.keys(OURS_ALONE).every(
    (name) =>
      style.getPropertyValue(name) === OURS_ALONE[name] && style.getPropertyPriority(name) === 'important',
  )
}

/** What is outside a modal dialog is inert: there the card must be inside it to be reached. */
function parentFor(near: Element | null): Element {
  return closestModal(near) ?? [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement
}

/** The nearest modal dialog or fullscreen element, through shadow roots. */
function closestModal(from: Element | null): Element | null {
  for (let element = from; element; ) {
    const modal = element.closest(':modal')
    if (modal) return modal
    const root = element.getRootNode()
    element = root instanceof ShadowRoot ? root.host : null
  }
  return null
}

/** CSS `zoom` on the page's root would enlarge the card and move it away from where it is placed. */
function undoZoom(element: HTMLElement): void {
  const zoom = element.parentElement?.currentCSSZoom ?? 1
  element.style.setProperty('zoom', String(1 / zoom), 'important')
}

function keepIn(event: Event): void {
  event.stopPropagation()
  // A press on a button would take the reader's selection away.
  const onButton = event.target instanceof Element && event.target.closest('button')
  if (event.type === 'mousedown' && onButton) event.preventDefault()
}
