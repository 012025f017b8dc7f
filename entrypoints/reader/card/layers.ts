/**
 * Calls `changed` when the page has put something into the top layer, above the card, or gone to full screen.
 * `toggle` does not bubble. Chromium tells of dialogs from version 132 on, of popovers always.
 */
export function followLayers(
  isOurs: (target: EventTarget | null) => boolean,
  changed: () => void,
  signal: AbortSignal,
) {
  const options = { capture: true, passive: true, signal }
  document.addEventListener(
    'toggle',
    (event) => {
      const opens = event instanceof ToggleEvent && event.newState === 'open'
      // <details> tells of its toggling by the same event, and is no layer.
      const isLayer = event.target instanceof Element && event.target.matches('dialog,[popover]')
      if (opens && isLayer && !isOurs(event.target)) changed()
    },
    options,
  )
  document.addEventListener('fullscreenchange', changed, options)
}
