import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findOnPage } from './find-on-page'
import { tellChanged } from './tell-changed'

declare global {
  /** What the background calls in our world of scripts, where the page cannot see it. */
  var haibowanRevisit: { find: typeof findOnPage; tellChanged: typeof tellChanged } | undefined
}

/** Put by the background into a page that was opened for a kept sentence, and into no other. */
export default defineUnlistedScript(() => {
  globalThis.haibowanRevisit = { find: findOnPage, tellChanged }
})
