import { CompileError } from './compile-error'
import type { Corpus } from './model'

/** Several folders' corpora as one. Throws a CompileError where two folders use the same id. */
export function mergeCorpora(parts: readonly { file: string; corpus: Corpus }[]): Corpus {
  const merged: Corpus = { documents: [], passages: [], projects: [], targets: [] }
  const owners = new Map<string, string>()
  for (const { file, corpus } of parts) {
    for (const list of ['documents', 'passages', 'projects', 'targets'] as const) {
      for (const { id } of corpus[list]) {
        const owner = owners.get(`${list}/${id}`)
        if (owner !== undefined) {
          throw new CompileError(
            { file, line: null, entry: id },
            `the id “${id}” of ${list} is taken by ${owner}`,
          )
        }
        owners.set(`${list}/${id}`, file)
      }
    }
    merged.documents.push(...corpus.documents)
    merged.passages.push(...corpus.passages)
    merged.projects.push(...corpus.projects)
    merged.targets.push(...corpus.targets)
  }
  return merged
}
