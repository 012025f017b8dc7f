/** An element's open shadow tree. In Node, where no parser attaches it, a declared one is still in its template. */
export function openShadow(container: Node): ShadowRoot | null {
  if (container.nodeType !== ELEMENT_NODE) return null
  const { shadowRoot, firstElementChild: first } = container as Element
  if (shadowRoot) return shadowRoot
  if ('checkVisibility' in container) return null
  if (first?.localName !== 'template' || first.getAttribute('shadowrootmode') !== 'open') return null
  return (first as HTMLTemplateElement).content as Node as ShadowRoot
}

const ELEMENT_NODE = 1
