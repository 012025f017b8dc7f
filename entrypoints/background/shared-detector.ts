import { createDetector, type Detector } from '../../lib/detect/detect-page'
import { type PackedLexicon, unpackLexicon } from '../../lib/detect/lexicon/packed'
import { readDetectionSource } from '../../lib/store/corpus-queries'

let shared: Promise<Detector> | null = null

/** The detector of the built-in corpus: made at the first question, shared while it is being made. */
export function sharedDetector(): Promise<Detector> {
  shared ??= makeDetector().catch((error: unknown) => {
    shared = null
    throw error
  })
  return shared
}

async function makeDetector(): Promise<Detector> {
  const { lexicon, projects } = await readDetectionSource()
  return createDetector(unpackLexicon(lexicon as PackedLexicon, projects), projects)
}
