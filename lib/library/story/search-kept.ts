import type { KeptMention } from '../../record/model'
import { type Fold, queryParts } from '../fold'
import { hitRanges, type Range } from '../hit-ranges'

/** A kept mention with its texts as the search compares them. */
export interface FoldedEntry {
  entry: KeptMention
  sentence: string
  title: string
  note: string
  project: string
}

/** A kept mention that was found, and where the query's words stand in its texts. */
export interface KeptHit {
  entry: KeptMention
  sentence: Range[]
  title: Range[]
  note: Range[]
  project: Range[]
}

/** Prepares entries for `searchKept`, once for many queries. */
export function foldEntries(entries: readonly KeptMention[], fold: Fold): FoldedEntry[] {
  return entries.map((entry) => ({
    entry,
    sentence: fold(entry.quote.exact),
    title: fold(entry.page.title),
    note: fold(entry.note),
    project: fold(entry.projectName),
  }))
}

/**
 * The entries in which every part of the query stands, in the order given; all of them for an empty query.
 *
 * @param projectId only of this project; null for any
 */
export function searchKept(
  folded: readonly FoldedEntry[],
  query: string,
  projectId: string | null,
  fold: Fold,
): KeptHit[] {
  const parts = queryParts(fold(query))
  return folded.flatMap(({ entry, sentence, title, note, project }) => {
    if (projectId !== null && entry.projectId !== projectId) return []
    const texts = [sentence, title, note, project]
    if (!parts.every((part) => texts.some((text) => text.includes(part)))) return []
    const ranges = (text: string) => hitRanges(text, parts, [])
    return [
      {
        entry,
        sentence: ranges(sentence),
        title: ranges(title),
        note: ranges(note),
        project: ranges(project),
      },
    ]
  })
}
