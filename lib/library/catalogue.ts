import type { Corpus, Document, Passage, Project, Target } from '../corpus/model'
import { placeTarget } from '../corpus/place-quote'
import type { Span } from './segments'

/** A target as the library lists it: with its project, and where it stands. */
export interface Entry {
  target: Target
  project: Project
  document: Document
  passage: Passage
  /** Id of the section it stands in, as `Chapter.id`. */
  chapterId: string
}

/** A document as it was written: its sections in order, and their passages in order. */
export interface Volume {
  document: Document
  chapters: Chapter[]
  entries: Entry[]
}

export interface Chapter {
  /** `<document id>.<ordinal>`: a heading may stand twice in a document. */
  id: string
  /** '' for what stands before the first heading. */
  heading: string
  paragraphs: Paragraph[]
}

export interface Paragraph {
  passage: Passage
  entries: Entry[]
  /** Each target's quote in the passage's text. */
  quotes: Span<Entry>[]
  /** Each target's own words there: its focus where the quote lists several, else the quote. */
  marks: Span<Entry>[]
}

export interface Catalogue {
  volumes: Volume[]
  /** Every target, in the order of the documents. */
  entries: Entry[]
}

/** Arranges a corpus for reading. Throws where a target names a project or passage that is not there. */
export function arrange(corpus: Corpus): Catalogue {
  const projects = new Map(corpus.projects.map((project) => [project.id, project]))
  const targets = new Map<string, Target[]>()
  for (const target of corpus.targets) {
    targets.set(target.passageId, [...(targets.get(target.passageId) ?? []), target])
  }
  const volumes = corpus.documents.map((document): Volume => {
    const chapters: Chapter[] = []
    const passages = corpus.passages.filter((passage) => passage.documentId === document.id)
    for (const passage of passages.sort((a, b) => a.ordinal - b.ordinal)) {
      let chapter = chapters.at(-1)
      if (chapter?.heading !== passage.section) {
        chapter = { id: `${document.id}.${chapters.length}`, heading: passage.section, paragraphs: [] }
        chapters.push(chapter)
      }
      const entries = (targets.get(passage.id) ?? []).map((target): Entry => {
        const project = projects.get(target.projectId)
        if (!project)
          throw new Error(`target '${target.id}': expected project '${target.projectId}', found none`)
        return { target, project, document, passage, chapterId: (chapter as Chapter).id }
      })
      chapter.paragraphs.push(placeEntries(passage, entries))
    }
    const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs)
    return { document, chapters, entries: paragraphs.flatMap((paragraph) => paragraph.entries) }
  })
  return { volumes, entries: volumes.flatMap((volume) => volume.entries) }
}

/** How many of them are commitments; the others are only reported. */
export function commitmentCount(entries: Entry[]): number {
  return entries.filter(({ target }) => target.commitment).length
}

function placeEntries(passage: Passage, entries: Entry[]): Paragraph {
  const quotes: Span<Entry>[] = []
  const marks: Span<Entry>[] = []
  for (const entry of entries) {
    const { id } = entry.target
    const place = placeTarget(passage.text, entry.target)
    if (!place) throw new Error(`target '${id}': expected its quote in passage '${passage.id}', found none`)
    quotes.push({ ...place.quote, key: entry })
    marks.push({ ...place.own, key: entry })
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return { passage, entries: marks.map((mark) => mark.key), quotes, marks }
}
