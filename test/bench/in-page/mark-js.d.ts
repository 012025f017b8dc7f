declare module 'mark.js' {
  /** The part of it that is measured. */
  export default class Mark {
    constructor(context: Node)
    mark(words: readonly string[], options: { separateWordSearch: boolean; acrossElements?: boolean }): void
  }
}
