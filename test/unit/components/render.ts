import { parseHTML } from 'linkedom'
import { type ComponentChild, render } from 'preact'

/** A piece as a page shows it. */
export function show(piece: ComponentChild) {
  const { document } = parseHTML('<html><body></body></html>')
  globalThis.document = document
  render(piece, document.body)
  const find = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  return {
    find,
    /** The words of each element that the selector meets, spaces run together. */
    words: (selector: string) =>
      find(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim()),
  }
}
