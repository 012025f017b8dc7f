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

/** The passage stays where it is, without its card; Back opens what was open before. */
export function closeTarget(library: Library): void {
  const passageId = library.current.value?.passage.id
  if (!passageId) return
  const hash = formatAddress({ kind: 'passage', id: passageId })
  history.replaceState(null, '', hash)
  library.arrive(hash)
}

function reveal(hash: string): void {
  const address = parseAddress(hash)
  if (!('id' in address)) {
    if (address.kind !== 'list') scrollTo({ top: 0 })
    return
  }
  document.querySelector('.links a[aria-current]')?.scrollIntoView({ block: 'nearest' })
  const selector =
    address.kind === 'target'
      ? `[data-targets~="${CSS.escape(address.id)}"]`
      : `#${CSS.escape(anchorId(address.kind, address.id))}`
  const element = document.querySelector<HTMLElement>(`#documents ${selector}`)
  element?.scrollIntoView({ block: address.kind === 'target' ? 'center' : 'start' })
  element?.focus({ preventScroll: true })
}

/** The element id of a document, section or passage. */
export function anchorId(kind: 'document' | 'section' | 'passage', id: string): string {
  return `${kind}-${id}`
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}
