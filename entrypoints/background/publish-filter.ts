import { browser } from '../../lib/browser'
import { buildFilter } from '../../lib/detect/filter'
import { type PackedLexicon, unpackLexicon } from '../../lib/detect/lexicon/packed'
import { builtIn } from '../../lib/store/corpus-package'
import { readDetectionSource } from '../../lib/store/corpus-queries'

/** storage.local key `filter`, read by every reader. */
const KEY = 'filter'

interface PublishedFilter {
  hash: string
  /** Of the extension that packed it: a later one may pack the same corpus otherwise. */
  version: string
  data: ReturnType<typeof buildFilter>
}

let underWay: Promise<void> | null = null

/** Sees to it that the filter of this build's corpus is where the readers look for it. */
export function publishFilter(): Promise<void> {
  underWay ??= publishIfNeeded().finally(() => {
    underWay = null
  })
  return underWay
}

async function publishIfNeeded(): Promise<void> {
  const { hash } = builtIn
  const { version } = browser.runtime.getManifest()
  const published = (await browser.storage.local.get(KEY))[KEY] as Partial<PublishedFilter> | undefined
  if (published?.hash === hash && published.version === version) return
  const { lexicon, projects } = await readDetectionSource()
  const data = buildFilter(unpackLexicon(lexicon as PackedLexicon, projects))
  const filter: PublishedFilter = { hash, version, data }
  await browser.storage.local.set({ [KEY]: filter })
}
