import { browser } from './browser'

/** The scripts that the manifest runs in every page: for pages that were opened before it could. */
export function scoutFiles(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? [])
}
