import type { TextFlow } from './gather'

/** Whether style sheets show any of a flow's text; costs a style computation, never a layout. */
export function isShown(flow: TextFlow): boolean {
  return flow.parts.some(({ node }) => node.parentElement?.checkVisibility(WITH_VISIBILITY) ?? true)
}

const WITH_VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true }

/**
 * Waits for text that style sheets hide to come into view: a tab that is opened, a menu that unfolds. No
 * mutation tells of it where only a class changes somewhere above.
 */
export class LateViewers {
  private readonly flows = new WeakMap<Element, TextFlow>()
  private readonly observer: IntersectionObserver

  constructor(seen: (flow: TextFlow) => void, signal: AbortSignal) {
    this.observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const flow = isIntersecting && this.flows.get(target)
        if (!flow) continue
        this.observer.unobserve(target)
        seen(flow)
      }
    })
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true })
  }

  waitFor(flow: TextFlow): void {
    const element = flow.parts[0]?.node.parentElement
    if (!element) return
    this.flows.set(element, flow)
    this.observer.observe(element)
  }
}
