/** An element's open shadow tree. In Node, where no parser attaches it, a declared one is still in its template. */
export function openShadow(container: Node): ShadowRoot | null {
  if (container.nodeType !== ELEMENT_NODE) return null
  const element = container as Element
  return element.shadowRoot ?? (IS_BROWSER ? null : declaredShadow(element))
}

function declaredShadow({ firstElementChild: first }: Element): ShadowRoot | null {
  if (first?.localName !== 'template' || first.getAttribute('shadowrootmode') !== 'open') return null
  return (first as HTMLTemplateElement).content as Node as ShadowRoot
}

const IS_BROWSER = typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype
const ELEMENT_NODE = 1
