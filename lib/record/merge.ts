import { canonicalJson } from '../corpus/canonical-json'
import type { KeptMention } from './model'

export interface Merge {
  /** What is to be written; nothing that is there is written over. */
  add: KeptMention[]
  counts: ImportCounts
}

/** What an import did with its entries. */
export interface ImportCounts {
  added: number
  /** They are there already, or say nothing that is not there. */
  known: number
  /** Another version of them is there: both are kept now. */
  conflicting: number
}

/**
 * What reading `entries` in adds to what is there. An entry that is there with other content is neither
 * dropped nor written over it: it is added under an id of its own, from `copyIds` (by its id; see copyIdOf).
 * It says nothing new where only the last visit or the time of an edit differs, or its note is empty.
 */
export function mergeKept(
  there: ReadonlyMap<string, KeptMention>,
  entries: readonly KeptMention[],
  copyIds: ReadonlyMap<string, string>,
): Merge {
  const add: KeptMention[] = []
  const counts = { added: 0, known: 0, conflicting: 0 }
  for (const entry of entries) {
    const present = there.get(entry.id)
    const copyId = copyIds.get(entry.id)
    if (!present) {
      add.push(entry)
      counts.added++
    } else if (copyId === undefined || there.has(copyId) || saysNothingNew(entry, present)) {
      counts.known++
    } else {
      add.push({ ...entry, id: copyId })
      counts.conflicting++
    }
  }
  return { add, counts }
}

function saysNothingNew(entry: KeptMention, present: KeptMention): boolean {
  const read = { ...entry, visit: null, editedAt: null, note: entry.note || present.note }
  return canonicalJson(read) === canonicalJson({ ...present, visit: null, editedAt: null })
}
