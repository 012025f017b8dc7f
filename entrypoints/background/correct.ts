import { normalise } from '../../lib/detect/normalise'
import type { CorrectionRequest } from '../../lib/messages/protocol'
import { keepCorrection, removeCorrection } from '../../lib/store/corrections'
import type { Correction } from '../../lib/store/database'
import { keepPrivateCorrection, removePrivateCorrection } from '../../lib/store/private-corrections'
import type { FrameAsker } from './asker'
import { createTurns } from './in-turn'
import { readAgainIn, readAgainOn } from './read-again'
import { sharedDetector } from './shared-detector'

/** What is kept of a sentence on either side of the words, UTF-16 units. */
const AROUND = 80

/** Reading and writing back must not interleave. */
const inTurn = createTurns<number>()

/**
 * Keeps that a name does not mean a project on the asker's own site, and has every page of the site read
 * again. Of a private window only its tab remembers. Returns the correction's id.
 * @throws where the corpus has no such project
 */
export async function correct(
  { projectId, name, sentence }: CorrectionRequest,
  { tabId, site, incognito }: FrameAsker,
): Promise<string> {
  const { projects, fold } = await sharedDetector()
  if (!projects.some((project) => project?.id === projectId)) {
    throw new Error(`Expected a project of the corpus, found ${projectId}`)
  }
  const correction: Correction = {
    id: crypto.randomUUID(),
    projectId,
    name: normalise(name, fold).text,
    site,
    sentence: around(sentence, name),
    at: new Date().toISOString(),
  }
  if (incognito) {
    const { id } = await inTurn(tabId, () => keepPrivateCorrection(tabId, correction))
    void readAgainIn([tabId])
    return id
  }
  const { id } = await keepCorrection(correction)
  void readAgainOn(site)
  return id
}

/** Takes a correction back, wherever it is kept; one that is gone is no error. */
export async function undoCorrection(id: string): Promise<void> {
  const tabId = await removePrivateCorrection(id)
  if (tabId !== null) {
    void readAgainIn([tabId])
    return
  }
  const stored = await removeCorrection(id)
  if (stored) void readAgainOn(stored.site)
}

function around(sentence: string, name: string): string {
  const at = Math.max(0, sentence.indexOf(name))
  return sentence.slice(Math.max(0, at - AROUND), at + name.length + AROUND).trim()
}
