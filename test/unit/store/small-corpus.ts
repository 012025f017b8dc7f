import { vi } from 'vitest'
import type { Corpus, Document, Passage, Project, Target } from '../../../lib/corpus/model'
import type { CorpusPackage, CorpusSource } from '../../../lib/store/corpus-package'

const unknownDate = { value: null, basis: 'unknown', note: null } as const

const document: Document = {
  id: 'outlook',
  title: '新的一年怎么干',
  subtitle: '两个项目的展望',
  author: '本报记者',
  publisher: null,
  datePublished: unknownDate,
  period: { value: '2023', basis: 'inferred', note: 'the headline' },
  place: { name: '海勃湾区', code: '150302' },
  sha256: '00',
  source: 'seeds/outlook.txt',
  parts: [],
  sections: [{ heading: '工业', start: 0, end: 40 }],
  start: 0,
  end: 100,
}

const passage = (ordinal: number, section: string): Passage => ({
  id: `p${ordinal}`,
  documentId: 'outlook',
  section,
  kind: 'paragraph',
  ordinal,
  text: `第${ordinal}段`,
  start: ordinal * 40,
  end: ordinal * 40 + 40,
})

const project = (id: string, name: string, targetIds: string[]): Project => ({
  id,
  name,
  kind: 'project',
  targetIds,
  names: [name],
  anchors: [],
  generics: [],
  measures: [],
  topics: [],
  vetoes: [],
  localities: [],
})

const target = (id: string, projectId: string, passageId: string, start: number): Target => ({
  id,
  projectId,
  passageId,
  commitment: true,
  exact: `${id}开工建设`,
  prefix: '',
  suffix: '',
  start,
  end: start + 6,
  focus: null,
  action: '开工建设',
  stage: 'start',
  modality: 'commits',
  testable: true,
  figures: [],
  deadline: null,
})

/** One document, two passages, two projects, three targets. */
export const smallCorpus: Corpus = {
  documents: [document],
  passages: [passage(1, '教育'), passage(0, '工业')],
  projects: [project('plant', '某电池项目', ['t1', 't3']), project('school', '某小学', ['t2'])],
  targets: [
    target('t3', 'plant', 'p1', 60),
    target('t1', 'plant', 'p0', 10),
    target('t2', 'school', 'p1', 50),
  ],
}

/** A package with a corpus that differs from another hash's in its document's title only. */
export function packageOf(hash: string): CorpusPackage {
  return {
    hash,
    corpus: { ...smallCorpus, documents: [{ ...document, title: `${document.title}（${hash}）` }] },
    lexicon: { of: hash },
  }
}

/** A source that counts how often it was loaded. */
export function sourceOf(hash: string): CorpusSource & { load: ReturnType<typeof vi.fn> } {
  return { hash, load: vi.fn(async () => packageOf(hash)) }
}
