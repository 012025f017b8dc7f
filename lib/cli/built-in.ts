import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CompiledSeeds, compileSeeds } from '../build/compile-seeds'
import { CompileError } from '../corpus/compile-error'
import { type Detector, detectPage } from '../detect/detect-page'
import type { Filter } from '../detect/filter'
import { keepCandidates } from '../detect/keep-candidates'
import type { Detection, PageText } from '../detect/mention'

/**
 * What the extension ships, compiled from the seeds of this checkout.
 * @throws CompileError for a seed that cannot be compiled, and where there are none
 */
export function compileBuiltIn(): CompiledSeeds {
  const dir = join(fileURLToPath(new URL('../..', import.meta.url)), 'seeds')
  if (!existsSync(dir))
    throw new CompileError({ file: dir, line: null, entry: null }, 'expected the seeds here, found no folder')
  return compileSeeds(dir)
}

/** Resolves a whole page the way the extension does: filtered in the page, the rest judged. */
export function resolvePage(page: PageText, detector: Detector, filter: Filter): Detection {
  return detectPage({ ...page, flows: keepCandidates(page.flows, filter) }, detector, null)
}
