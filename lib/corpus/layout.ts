import type { Annotation, DocumentEntry } from './annotation'
import { CompileError, lineAt } from './compile-error'
import { type Found, findOnPage, squeeze } from './find-words'
import { type JoinedText, joinLines, type Span } from './joined-text'
import type { Document, DocumentPart, Passage, Section } from './model'
import { splitParagraphs } from './paragraphs'
import { findStrayLine } from './whole-paragraphs'
import type { Fail } from './yaml-file'

/** A source file, decoded, with the hash of its bytes. */
export interface Source {
  file: string
  raw: string
  sha256: string
}

/** A passage together with the way back from its text to the source. */
export interface PlacedPassage {
  passage: Passage
  joined: JoinedText
}

export interface Layout {
  documents: Document[]
  passages: PlacedPassage[]
}

/**
 * Gives every character of the source its place: title, subtitle, byline, heading, caption or paragraph
 * of one of the annotated documents. Throws a CompileError where an annotated line is not found exactly
 * once, and where a part of the source belongs to no document or to two.
 */
export function layOut(source: Source, annotation: Annotation, fail: Fail): Layout {
  const squeezed = squeeze(source.raw)
  const place = (words: string, path: readonly PropertyKey[], entry: string): Span =>
    one(findOnPage(source.raw, squeezed, words), words, source, fail, path, entry)

  const drafts = annotation.documents.map((entry, i) => {
    const at = (key: keyof DocumentEntry, ...more: PropertyKey[]) => ['documents', i, key, ...more]
    const part = (role: DocumentPart['role'], key: 'title' | 'subtitle' | 'byline'): DocumentPart[] => {
      const text = entry[key]
      return text === undefined ? [] : [{ role, text, ...place(text, at(key), entry.id) }]
    }
    return {
      entry,
      parts: [...part('title', 'title'), ...part('subtitle', 'subtitle'), ...part('byline', 'byline')],
      headings: entry.headings.map((text, n) => ({ text, ...place(text, at('headings', n), entry.id) })),
      captions: entry.captions.map((text, n) => place(text, at('captions', n), entry.id)),
      body: {
        start: place(entry.begin, at('begin'), entry.id).start,
        end: place(entry.end, at('end'), entry.id).end,
      },
    }
  })

  const apart = drafts.flatMap((draft) => [...draft.parts, ...draft.headings, ...draft.captions])
  const documents: Document[] = []
  const passages: PlacedPassage[] = []
  for (const { entry, parts, headings, captions, body } of drafts) {
    const sections = layOutSections(headings, body)
    const paragraphs = splitParagraphs(source.raw, body, apart)
    for (const spans of paragraphs) assertWhole(source, spans, entry.id)
    const placed = [
      ...paragraphs.map((spans) => ({ kind: 'paragraph' as const, spans })),
      ...captions.map((span) => ({ kind: 'caption' as const, spans: [span] })),
    ].map(({ kind, spans }, ordinal): PlacedPassage => {
      const joined = joinLines(source.raw, spans)
      const start = spans[0]?.start ?? body.start
      const end = spans.at(-1)?.end ?? start
      const section = sections.find((one) => one.start <= start && start < one.end)?.heading ?? ''
      const id = `${entry.id}-p${ordinal + 1}`
      return {
        joined,
        passage: { id, documentId: entry.id, section, kind, ordinal, text: joined.text, start, end },
      }
    })
    passages.push(...placed)
    documents.push({
      id: entry.id,
      title: entry.title,
      subtitle: entry.subtitle ?? null,
      author: entry.byline?.replace(/^[（(]|[）)]$/g, '') ?? null,
      publisher: annotation.publisher,
      datePublished: entry.date,
      period: entry.period,
      place: annotation.place,
      sha256: source.sha256,
      source: source.file,
      parts,
      sections: sections.filter(
        ({ heading, start, end }) =>
          heading !== '' || placed.some(({ passage }) => start <= passage.start && passage.start < end),
      ),
      start: body.start,
      end: body.end,
    })
  }

  const claims = [
    ...drafts.flatMap(({ parts, headings }) => [...parts, ...headings]),
    ...passages.flatMap(({ joined }) => joined.offsets.map((at) => ({ start: at, end: at + 1 }))),
  ]
  assertWholeSource(source, claims)
  return { documents, passages }
}

/** Headings cut the body into sections; what precedes the first heading is a section without one. */
function layOutSections(headings: readonly ({ text: string } & Span)[], body: Span): Section[] {
  const ordered = [...headings].sort((a, b) => a.start - b.start)
  const starts = [{ text: '', start: body.start, end: body.start }, ...ordered]
  return starts.map(({ text, start }, i) => ({ heading: text, start, end: starts[i + 1]?.start ?? body.end }))
}

function assertWhole(source: Source, spans: readonly Span[], entry: string): void {
  const stray = findStrayLine(source.raw, spans)
  if (!stray) return
  throw new CompileError({ file: source.file, line: lineAt(source.raw, stray.start), entry }, stray.reason)
}

/** Nothing of a source may be dropped or said twice. */
function assertWholeSource(source: Source, claims: readonly Span[]): void {
  const times = new Uint8Array(source.raw.length)
  for (const { start, end } of claims) for (let i = start; i < end; i++) times[i] = (times[i] ?? 0) + 1
  for (let i = 0; i < source.raw.length; i++) {
    if (times[i] === 1 || /\s/.test(source.raw.charAt(i))) continue
    const words = source.raw.slice(i, i + 30).split('\n')[0]
    const reason = times[i] === 0 ? 'belongs to no document' : 'belongs to two parts of the annotation'
    throw new CompileError(
      { file: source.file, line: lineAt(source.raw, i), entry: null },
      `the source's “${words}” ${reason}`,
    )
  }
}

function one(
  found: Found,
  words: string,
  source: Source,
  fail: Fail,
  path: readonly PropertyKey[],
  entry: string,
): Span {
  switch (found.kind) {
    case 'one':
      return { start: found.start, end: found.end }
    case 'none':
      throw fail(path, entry, `“${words}” is not in the source; nearest: “${found.nearest}”`)
    case 'several': {
      const lines = found.starts.map((start) => lineAt(source.raw, start)).join(', ')
      throw fail(
        path,
        entry,
        `“${words}” stands in the source ${found.starts.length} times, in lines ${lines}`,
      )
    }
  }
}
