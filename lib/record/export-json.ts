import { canonicalJson } from '../corpus/canonical-json'
import { FORMAT, VERSION } from './file'
import type { KeptMention } from './model'

/**
 * All that is kept as a JSON text that `readKeptFile` reads back without loss. Equal entries make equal texts,
 * byte for byte: entries in the order they were kept, the keys of each in alphabetical order, two spaces to a
 * level, a line feed at the end. So `exportedAt` is no clock's time: it is that of the latest thing in the
 * file, or null in an empty one.
 *
 * @param corpusHash of the corpus at hand, for whoever looks into the file; it is read by nothing
 */
export function exportJson(entries: readonly KeptMention[], corpusHash?: string): string {
  const ordered = [...entries].sort((a, b) => compare(a.keptAt, b.keptAt) || compare(a.id, b.id))
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: latestOf(ordered),
    ...(corpusHash === undefined ? {} : { corpusHash }),
    entries: ordered.map((entry) => JSON.parse(canonicalJson(entry)) as unknown),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function latestOf(entries: readonly KeptMention[]): string | null {
  const times = entries.flatMap(({ keptAt, editedAt, visit }) => [keptAt, editedAt ?? '', visit?.at ?? ''])
  return times.sort(compare).at(-1) ?? null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
