import { fileURLToPath } from 'node:url'
import { compileSeeds } from '../../../lib/build/compile-seeds'
import { createDetector, detectPage } from '../../../lib/detect/detect-page'
import { buildFilter, loadFilter } from '../../../lib/detect/filter'
import type { Detection } from '../../../lib/detect/mention'

/** The detector that is shipped, compiled from the seeds. */
export const { corpus, lexicon, packed } = compileSeeds(
  fileURLToPath(new URL('../../../seeds', import.meta.url)),
)
export const detector = createDetector(lexicon, corpus.projects)
export const filterData = buildFilter(lexicon)
export const filter = loadFilter(filterData)

/** Detects a page given as its lines, the first of them the headline. */
export function detectLines(...flows: string[]): Detection {
  return detectPage({ title: '', flows }, detector, null)
}

/** Project and marked words of every mention, in page order. */
export function marks(...flows: string[]): string[] {
  return detectLines(...flows).mentions.map(({ projectId, surface }) => `${projectId} ${surface}`)
}
