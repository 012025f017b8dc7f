import type { Document, Passage, Project, Target } from '../corpus/model'
import type { CorpusPackage } from './corpus-package'
import type { LexiconRow } from './database'

/** Rows by id, as the database's tables give them. */
export interface Rows<Row> {
  get(id: string): PromiseLike<Row | undefined>
  /** In the order asked for, undefined where there is none. */
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>
  toArray(): PromiseLike<Row[]>
}

/** What a question to the corpus is put to: the database, or the package that it is filled from. */
export interface CorpusTables {
  documents: Rows<Document>
  passages: Rows<Passage>
  projects: Rows<Project>
  targets: Rows<Target>
  lexicon: Rows<LexiconRow>
}

/** The corpus of the package itself, for a page that has no database. */
export function tablesOf({ corpus, lexicon }: CorpusPackage): CorpusTables {
  return {
    documents: rowsOf(corpus.documents, ({ id }) => id),
    passages: rowsOf(corpus.passages, ({ id }) => id),
    projects: rowsOf(corpus.projects, ({ id }) => id),
    targets: rowsOf(corpus.targets, ({ id }) => id),
    lexicon: rowsOf<LexiconRow>([{ key: 'built-in', lexicon }], ({ key }) => key),
  }
}

function rowsOf<Row>(rows: readonly Row[], idOf: (row: Row) => string): Rows<Row> {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return {
    get: async (id) => byId.get(id),
    bulkGet: async (ids) => ids.map((id) => byId.get(id)),
    toArray: async () => [...rows],
  }
}
