import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Reader } from './reader'

declare global {
  /** The life of this document's reader, in our world of scripts, where the page cannot see it. */
  var haibowanReader: AbortController | undefined
}

/** Injected by the background into a document whose scout asked for it. */
export default defineUnlistedScript(() => {
  // The background injects one for each document; should there be two, the later one reads.
  globalThis.haibowanReader?.abort()
  const life = new AbortController()
  globalThis.haibowanReader = life
  new Reader(life)
})
