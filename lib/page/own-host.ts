/** Important and inline: the only declarations that a page's own rules for its elements cannot override. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  // `all` leaves these two out.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
}

/**
 * An element of ours for a page, not yet in it: a popover whose closed shadow root has these style sheets.
 * @param place CSS values
 */
export function createOwnHost(
  place: { inset: string; 'z-index': string },
  sheets: readonly string[],
): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement('div')
  element.popover = 'manual'
  for (const [name, value] of Object.entries({ ...HOST_STYLE, ...place })) {
    element.style.setProperty(name, value, 'important')
  }
  const root = element.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = sheets.map(sheetOf)
  return { element, root }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
