/**
 * What an element does to the text around it. Decided by its name: a computed style per node costs more
 * than the whole walk, and does not exist in Node, where the same page must give the same flows.
 */
export type TagRole =
  /** Goes on with the flow it stands in. */
  | 'inline'
  /** Has flows of its own and breaks the one around it. What is not listed below is a block. */
  | 'block'
  /** Text that is not the page's: left out, and the flow goes on as if it were not there. */
  | 'absent'
  /** A thing that holds no running text, but stands between two texts. */
  | 'apart'
  /** Stands in a line like a picture; its text, if any, is flows of its own. */
  | 'drawing'
  | 'break'

const ROLES = new Map<string, TagRole>()

for (const [role, names] of Object.entries({
  inline:
    'a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i img ins kbd label mark nobr output ' +
    'picture q rb rbc ruby s samp slot small source span strike strong sub sup time tspan textpath tt u var wbr',
  absent:
    'area base clippath datalist defs desc head link linearGradient map marker mask meta metadata noembed ' +
    'noframes noscript param pattern radialGradient rp rt rtc script style symbol template title track',
  apart:
    'applet audio canvas embed hr iframe input math meter object optgroup option progress select textarea video',
  drawing: 'svg',
  break: 'br',
}) as [TagRole, string][]) {
  for (const name of names.toLowerCase().split(' ')) ROLES.set(name, role)
}

export function roleOf(element: Element): TagRole {
  // SVG keeps the case of its names (textPath), and linkedom that of a page's source.
  const name = element.localName
  const role = ROLES.get(name) ?? ROLES.get(name.toLowerCase())
  // Word's smart tags (st1:chsdate) stand around words in many an office's pages.
  return role ?? (name.includes(':') ? 'inline' : 'block')
}

const PREFORMATTED = /^(?:pre|listing|xmp|plaintext)$/i

export function isPreformatted(element: Element): boolean {
  return PREFORMATTED.test(element.localName)
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i

/** Whether an inline style hides its element. */
export function hidesByStyle(style: string | null): boolean {
  return style !== null && HIDDEN_STYLE.test(style)
}

/** Whether the element's own attributes say that its text is not for reading: hidden, or being edited. */
export function isLeftOut(element: Element): boolean {
  if (!element.attributes.length) return element.localName === 'dialog'
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (hidesByStyle(element.getAttribute('style'))) return true
  return isEditable(element)
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable.toLowerCase() !== 'false'
}
