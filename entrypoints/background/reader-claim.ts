/**
 * Run in the page's isolated world by scripting.executeScript, so each function stands alone. The flag
 * lives and dies with the document: the background need not remember where a reader is.
 */
interface Claimed {
  targetLensReader?: boolean
}

/** True for the first caller in a document, false for every later one. */
export function claimReader(): boolean {
  const world = globalThis as Claimed
  if (world.targetLensReader) return false
  world.targetLensReader = true
  return true
}

/** Undoes a claim whose reader could not be injected. */
export function releaseReader(): void {
  delete (globalThis as Claimed).targetLensReader
}

/** Whether a reader is in this document. */
export function hasReader(): boolean {
  return (globalThis as Claimed).targetLensReader === true
}
