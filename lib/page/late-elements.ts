/**
 * Custom elements that a page uses before it defines them: when they are, their shadow trees come without a
 * mutation. Each call of `take` gives those that were defined meanwhile, once.
 */
export class LateElements {
  private waiting = new Set<Element>()

  /** Notes what is undefined now. */
  note(root: ParentNode): void {
    for (const element of root.querySelectorAll(':not(:defined)')) this.waiting.add(element)
  }

  take(): Element[] {
    const defined: Element[] = []
    for (const element of this.waiting) {
      if (element.isConnected && !element.matches(':defined')) continue
      this.waiting.delete(element)
      if (element.isConnected) defined.push(element)
    }
    return defined
  }
}
