import { type Annotation, parseAnnotation, type TargetEntry } from './annotation'
import { deriveTarget } from './derive-target'
import { findWords, nearestMatch } from './find-words'
import { occurrences, rawSpan } from './joined-text'
import { type Layout, layOut, type PlacedPassage, type Source } from './layout'
import { CONTEXT_CHARS, type Corpus, type Project, type ProjectNames, type Target } from './model'
import type { Names } from './names'
import type { Fail } from './yaml-file'

/**
 * Compiles one source with its annotation and names.
 * Throws a CompileError with file, line, entry and reason for the first thing that is wrong.
 */
export function compileCorpus(
  source: Source,
  annotationFile: string,
  annotationText: string,
  names: Names,
): Corpus {
  const { annotation, fail } = parseAnnotation(annotationFile, annotationText)
  assertUniqueIds(annotation, fail)
  const layout = layOut(source, annotation, fail)
  const targets = annotation.targets
    .map((entry, i) => compileTarget(entry, i, annotation, layout, fail))
    .sort((a, b) => a.start - b.start || (a.focus?.start ?? 0) - (b.focus?.start ?? 0))
  const projects = annotation.projects.map((entry, i): Project => {
    const targetIds = targets.filter((target) => target.projectId === entry.id).map((target) => target.id)
    if (targetIds.length === 0) throw fail(['projects', i], entry.id, 'no target belongs to this project')
    const strange = strangeIn(entry.name, wordsOf(entry.id, targets, layout))
    if (strange) throw fail(['projects', i, 'name'], entry.id, `the source does not say “${strange}” here`)
    return { ...entry, targetIds, ...namesOf(entry.id, names) }
  })
  return {
    documents: layout.documents,
    passages: layout.passages.map(({ passage }) => passage),
    projects: inSourceOrder(projects, targets),
    targets,
  }
}

/** The quotes of a project's targets, and the paragraphs that they stand in. */
function wordsOf(
  projectId: string,
  targets: readonly Target[],
  layout: Layout,
): { quotes: string; passages: string } {
  const own = targets.filter((target) => target.projectId === projectId)
  const passages = layout.passages.filter(({ passage }) =>
    own.some(({ passageId }) => passageId === passage.id),
  )
  return {
    quotes: own.map(({ exact }) => exact).join('\n'),
    passages: passages.map(({ passage }) => passage.text).join('\n'),
  }
}

/**
 * What of a project's name is not its source's: a name may be put together (老旧小区改造), but only of
 * characters of its quotes and of words (two characters) of the paragraph around them.
 */
function strangeIn(name: string, { quotes, passages }: { quotes: string; passages: string }): string | null {
  const isSaid = (i: number) =>
    quotes.includes(name.charAt(i)) ||
    (i > 0 && passages.includes(name.slice(i - 1, i + 1))) ||
    (i + 1 < name.length && passages.includes(name.slice(i, i + 2)))
  const at = name.split('').findIndex((char, i) => /[\p{L}\p{N}]/u.test(char) && !isSaid(i))
  return at < 0 ? null : name.charAt(at)
}

function compileTarget(
  entry: TargetEntry,
  index: number,
  annotation: Annotation,
  layout: Layout,
  fail: Fail,
): Target {
  const failAt = (key: keyof TargetEntry, reason: string) => fail(['targets', index, key], entry.id, reason)
  const projectId = entry.project ?? entry.id
  if (!annotation.projects.some((project) => project.id === projectId)) {
    throw failAt(entry.project === undefined ? 'id' : 'project', `there is no project “${projectId}”`)
  }

  const { placed, at } = findQuote(entry, layout, failAt)
  const { passage, joined } = placed
  const document = layout.documents.find((document) => document.id === passage.documentId)
  if (!document) throw new Error(`passage ${passage.id} has no document`)
  const span = rawSpan(joined, at, at + entry.quote.length)
  const focusAt = entry.focus === undefined ? null : findFocus(entry.quote, entry.focus, failAt)
  return {
    id: entry.id,
    projectId,
    passageId: passage.id,
    commitment: entry.commitment,
    exact: entry.quote,
    prefix: passage.text.slice(Math.max(0, at - CONTEXT_CHARS), at),
    suffix: passage.text.slice(at + entry.quote.length, at + entry.quote.length + CONTEXT_CHARS),
    ...span,
    focus:
      entry.focus === undefined || focusAt === null
        ? null
        : { ...rawSpan(joined, at + focusAt, at + focusAt + entry.focus.length), exact: entry.focus },
    ...deriveTarget(
      entry,
      {
        before: passage.text.slice(0, at),
        focus: focusAt === null ? null : { start: focusAt, end: focusAt + (entry.focus?.length ?? 0) },
        document,
      },
      (reason) => failAt('override', reason),
    ),
  }
}

/** The one place of a target's quote; anything else is an error that says what is there instead. */
function findQuote(
  entry: TargetEntry,
  layout: Layout,
  failAt: (key: keyof TargetEntry, reason: string) => Error,
): { placed: PlacedPassage; at: number } {
  if (entry.document !== undefined && !layout.documents.some((one) => one.id === entry.document)) {
    throw failAt('document', `there is no document “${entry.document}”`)
  }
  const passages = layout.passages.filter(
    ({ passage }) => entry.document === undefined || passage.documentId === entry.document,
  )
  const all = passages.flatMap((placed) =>
    occurrences(placed.passage.text, entry.quote).map((at) => ({ placed, at })),
  )
  const places = all.filter(({ placed, at }) => placed.passage.text.slice(0, at).endsWith(entry.after ?? ''))
  const [place] = places
  if (place && places.length === 1) return place
  if (places.length > 1) {
    const where = places.map(({ placed }) => placed.passage.id).join(', ')
    const reason = `the quote stands ${places.length} times (${where}); add “document” or “after” to choose one`
    throw failAt('quote', reason)
  }
  if (all.length > 0) throw failAt('after', `the quote does not stand after “${entry.after}”`)
  const nearest = nearestMatch(passages.map(({ passage }) => passage.text).join('\n'), entry.quote)
  throw failAt('quote', `“${entry.quote}” is not in the source; nearest: “${nearest}”`)
}

function findFocus(
  quote: string,
  focus: string,
  failAt: (key: keyof TargetEntry, reason: string) => Error,
): number {
  const found = findWords(quote, focus)
  switch (found.kind) {
    case 'one':
      return found.start
    case 'none':
      throw failAt('focus', `“${focus}” is not in the quote “${quote}”`)
    case 'several':
      throw failAt('focus', `“${focus}” stands ${found.starts.length} times in the quote; take more words`)
  }
}

function assertUniqueIds(annotation: Annotation, fail: Fail): void {
  for (const list of ['documents', 'projects', 'targets'] as const) {
    const seen = new Set<string>()
    for (const [i, { id }] of annotation[list].entries()) {
      if (seen.has(id)) throw fail([list, i, 'id'], id, `the id “${id}” is used twice in ${list}`)
      seen.add(id)
    }
  }
}

function namesOf(projectId: string, names: Names): ProjectNames {
  const own = names[projectId]
  return {
    names: own?.names ?? [],
    anchors: own?.anchors ?? [],
    seconds: own?.seconds ?? [],
    hosts: own?.hosts ?? [],
    generics: own?.generics ?? [],
    measures: own?.measures ?? [],
    topics: own?.topics ?? [],
    acts: own?.acts ?? [],
    vetoes: own?.vetoes ?? [],
    localities: own?.localities ?? [],
  }
}

function inSourceOrder(projects: readonly Project[], targets: readonly Target[]): Project[] {
  const firstTarget = (project: Project) => targets.findIndex((target) => target.projectId === project.id)
  return [...projects].sort((a, b) => firstTarget(a) - firstTarget(b))
}
