/** How often a page's new title may have everything read again; some blink with it for attention. */
const MOST_RETITLED = 5

/**
 * Tells where a single-page application went: a history entry fires no event that we could hear. A change
 * after the # is the same page.
 */
export class Address {
  private url = ''
  private title = ''
  private retitled = 0

  constructor(private readonly page: Document) {
    this.look()
  }

  /** What happened since the last look. */
  look(): 'nothing' | 'navigated' | 'retitled' {
    const { location, title } = this.page
    const url = `${location.origin}${location.pathname}${location.search}`
    const words = title.replace(/[^\p{Script=Han}]+/gu, '')
    const navigated = url !== this.url
    const retitled = words !== this.title
    this.url = url
    this.title = words
    if (navigated) this.retitled = 0
    else if (retitled) this.retitled++
    if (retitled && this.retitled <= MOST_RETITLED) return 'retitled'
    return navigated ? 'navigated' : 'nothing'
  }
}
