/**
 * What an element does to the text around it. Decided by its name: a computed style per node costs more
 * than the whole walk, and does not exist in Node, where the same page must give the same flows.
 */
export type TagRole =
  /** Goes on with the flow it stands in, as browsers have what they do not know: custom elements. */
  | 'inline'
  /** Has flows of its own and breaks the one around it. */
  | 'block'
  /** Text that is not the page's: left out, and the flow goes on as if it were not there. */
  | 'absent'
  /** A thing that holds no running text, but stands between two texts. */
  | 'apart'
  /** Stands in a line like a picture; its text, if any, is flows of its own. */
  | 'drawing'
  | 'break'

const NAMES: Record<Exclude<TagRole, 'inline'>, string> = {
  block:
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer foreignObject form frame frameset g h1 h2 h3 h4 h5 h6 header hgroup html ' +
    'legend li listing main marquee menu menuitem multicol nav ol p plaintext pre search section summary switch ' +
    'table tbody td text tfoot th thead tr ul view xmp',
  absent:
    'area base clippath datalist defs desc head link linearGradient map marker mask meta metadata noembed ' +
    'noframes noscript param pattern radialGradient rp rt rtc script style symbol template title track',
  apart:
    'applet audio canvas embed hr iframe input math meter object optgroup option progress select textarea video',
  drawing: 'svg',
  break: 'br',
}

/** Made when it is first needed: on most pages the scout never does. */
let roles: Map<string, TagRole> | undefined

function rolesByName(): Map<string, TagRole> {
  const pairs = Object.entries(NAMES) as [TagRole, string][]
  return new Map(
    pairs.flatMap(([role, names]) =>
      names
        .toLowerCase()
        .split(' ')
        .map((name) => [name, role]),
    ),
  )
}

export function roleOf(element: Element): TagRole {
  // SVG keeps the case of its names (textPath), and linkedom that of a page's source.
  roles ??= rolesByName()
  const name = element.localName
  return roles.get(name) ?? roles.get(name.toLowerCase()) ?? 'inline'
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
  // Not attributes.length, for which browsers make a list.
  if (!element.hasAttributes()) return element.localName === 'dialog'
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (hidesByStyle(element.getAttribute('style'))) return true
  return isEditable(element)
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable.toLowerCase() !== 'false'
}
