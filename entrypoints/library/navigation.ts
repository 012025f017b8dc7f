import { formatAddress, parseAddress } from '../../lib/library/address'
import type { Library } from './library'

/** Follows the window's address: takes it, shows what it names, and gives that the focus. */
export function followHash(library: Library): void {
  function arrive(): void {
    library.arrive(location.hash)
    // The page is drawn again first: only then does the card have its place.
    requestAnimationFrame(() => reveal(location.hash))
  }
  addEventListener('hashchange', arrive)
  // A link to where one is already fires no hashchange, but is meant to lead there once more.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    if (link instanceof HTMLAnchorElement && link.hash === location.hash) arrive()
  })
  arrive()
}

/** `/` goes to the search; Esc closes the open target. Neither where the reader is typing. */
export function followKeys(library: Library): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target))
      return
    if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('#search')?.select()
    } else if (event.key === 'Escape' && library.current.value) {
      closeTarget(library)
    }
  })
}

/** The passage stays where it is, without its card; the keys stay at the mark. Back opens what was open before. */
export function closeTarget(library: Library): void {
  const entry = library.current.value
  if (!entry) return
  const hash = formatAddress({ kind: 'passage', id: entry.passage.id })
  history.replaceState(null, '', hash)
  library.arrive(hash)
  requestAnimationFrame(() => markOf(entry.target.id)?.focus({ preventScroll: true }))
}

function reveal(hash: string): void {
  const address = parseAddress(hash)
  document.querySelector('.links a[aria-current]')?.scrollIntoView({ block: 'nearest' })
  switch (address.kind) {
    case 'list':
      break
    case 'start':
    case 'record':
    case 'story':
    case 'settings':
      scrollTo({ top: 0 })
      break
    case 'target':
      goTo(markOf(address.id), 'center')
      break
    case 'document':
    case 'section':
    case 'passage':
      goTo(document.getElementById(anchorId(address.kind, address.id)), 'start')
  }
}

/** A mark that is in view stays where the eye has it. */
function goTo(element: HTMLElement | null, block: 'center' | 'start'): void {
  if (!element) return
  if (block === 'start' || !isInView(element)) element.scrollIntoView({ block })
  element.focus({ preventScroll: true })
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const header = document.querySelector('header.top')?.getBoundingClientRect().bottom ?? 0
  return top >= header && bottom <= innerHeight
}

function markOf(targetId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#documents [data-targets~="${CSS.escape(targetId)}"]`)
}

/** The element id of a document, section or passage. */
export function anchorId(kind: 'document' | 'section' | 'passage', id: string): string {
  return `${kind}-${id}`
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}
