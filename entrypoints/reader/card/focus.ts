/** The focus on its way into the card and back to where the reader had it. */
export interface FocusKeeper {
  /** Moves the focus to `element` and remembers where it was. */
  enter(element: HTMLElement): void
  /** Gives the focus back, if it is still in the card. */
  giveBack(): void
}

export function createFocusKeeper(root: ShadowRoot): FocusKeeper {
  let before: Element | null = null
  return {
    enter(element) {
      if (!root.activeElement) before = deepActiveElement()
      // The page must stay where the reader has it.
      element.focus({ preventScroll: true })
    },
    giveBack() {
      const inside = root.activeElement
      if (!inside) return
      if (before instanceof HTMLElement && before.isConnected && before !== document.body)
        before.focus({ preventScroll: true })
      else if (inside instanceof HTMLElement) inside.blur()
      before = null
    },
  }
}

/** Moves the focus to the next (or previous) button of the card, round the end. */
export function cycleFocus(root: ShadowRoot, backwards: boolean): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  if (stops.length === 0) return
  const at = stops.indexOf(root.activeElement as HTMLElement)
  const next = backwards ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length
  stops[next]?.focus()
}

function deepActiveElement(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
