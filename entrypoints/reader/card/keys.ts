export interface KeyPorts {
  isOpen(): boolean
  /** Whether a key is meant for what is inside the card. */
  isInCard(event: KeyboardEvent): boolean
  /** Puts away the card, and whatever may open where the pointer is. */
  dismiss(): void
  cycleFocus(backwards: boolean): void
}

/** Esc puts the card away, Tab goes round inside it, and the page's shortcuts do not hear what is typed in it. */
export function followKeys(ports: KeyPorts, signal: AbortSignal): void {
  const options = { capture: true, signal }
  window.addEventListener('keydown', onKey, options)
  window.addEventListener('keyup', keepIn, options)
  window.addEventListener('keypress', keepIn, options)

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return
    if (event.key === 'Escape' && !event.isComposing) {
      // One Esc, one layer: the page's own dialog stays open. An Esc that takes nothing away is the page's.
      if (ports.isOpen()) consume(event)
      ports.dismiss()
    } else if (!ports.isOpen()) return
    else if (ports.isInCard(event) && isTab(event)) {
      consume(event)
      ports.cycleFocus(event.shiftKey)
    } else keepIn(event)
  }

  function keepIn(event: KeyboardEvent): void {
    if (ports.isInCard(event)) event.stopPropagation()
  }
}

function isTab(event: KeyboardEvent): boolean {
  return event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey
}

function consume(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
