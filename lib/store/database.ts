import Dexie, { type Table } from 'dexie'
import type { Document, Passage, Project, Target } from '../corpus/model'
import type { KeptMention } from '../record/model'

/** Small facts about the database itself, written last in whatever made them true. */
export interface MetaRow {
  key: 'corpus'
  /** Hash of the corpus that the corpus tables hold, whole. */
  hash: string
}

/** The built-in lexicon, one row. Its shape belongs to lib/detect; the store only keeps it. */
export interface LexiconRow {
  key: 'built-in'
  lexicon: unknown
}

/** A reader's word that these words do not mean this project, on this site. */
export interface Correction {
  id: string
  projectId: string
  /** The words that were marked, in the normal form of lib/detect. */
  name: string
  /** Hostname, lower case; '' for files on the machine. */
  site: string
  /** What stood around the words; the reader sees it wherever it is listed. */
  sentence: string
  /** ISO time. */
  at: string
}

/**
 * All that is kept on this machine beyond switches. Versions only grow and a table is never dropped:
 * what a reader keeps exists nowhere else. What must change in a record is repaired by code that may run
 * twice, not in an upgrade: a process that dies in one can leave the new version number over old records
 * (Dexie.js#1175, #942).
 */
export class LensDatabase extends Dexie {
  documents!: Table<Document, string>
  passages!: Table<Passage, string>
  projects!: Table<Project, string>
  targets!: Table<Target, string>
  lexicon!: Table<LexiconRow, string>
  meta!: Table<MetaRow, string>
  corrections!: Table<Correction, string>
  kept!: Table<KeptMention, string>

  constructor(name = 'target-lens') {
    super(name)
    this.version(1).stores({
      documents: 'id',
      passages: 'id, [documentId+ordinal]',
      projects: 'id',
      targets: 'id, projectId, passageId',
      lexicon: 'key',
      meta: 'key',
    })
    this.version(2).stores({ corrections: 'id, site, at' })
    this.version(3).stores({ kept: 'id, projectId, keptAt, page.url' })
  }

  /** The tables that an install replaces. Everything else is the reader's. */
  get corpusTables(): Table[] {
    return [this.documents, this.passages, this.projects, this.targets, this.lexicon]
  }
}

/** The one connection of this context. It opens at first use, and again whenever it was closed. */
export const database = new LensDatabase()
