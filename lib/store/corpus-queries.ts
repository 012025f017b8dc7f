import type { Corpus, Document, Passage, Project, Target } from '../corpus/model'
import type { ProjectView, TargetView } from '../corpus/view'
import type { CorpusTables } from './corpus-tables'
import { readCorpusTables } from './install-corpus'

/** A target with everything around it: its project, its whole passage, its document. */
export interface TargetContext {
  target: Target
  project: Project
  passage: Passage
  document: Document
}

/** What card and popup show of these projects, by id. Ids that the corpus does not know are left out. */
export function projectViews(projectIds: readonly string[]): Promise<Record<string, ProjectView>> {
  return readCorpusTables(async (tables) => {
    const projects = present(await tables.projects.bulkGet([...new Set(projectIds)]))
    const targets = await targetsById(
      tables,
      projects.flatMap((project) => project.targetIds),
    )
    const contexts = await Promise.all([...targets.values()].map((target) => citedTarget(tables, target)))
    const views = new Map(contexts.map((view) => [view.target.id, view]))
    return Object.fromEntries(
      projects.map(({ id, name, kind, targetIds }) => [
        id,
        { project: { id, name, kind }, targets: present(targetIds.map((each) => views.get(each))) },
      ]),
    )
  })
}

/** The targets with their context, in the order asked for. Ids that the corpus does not know are left out. */
export function targetContexts(targetIds: readonly string[]): Promise<TargetContext[]> {
  return readCorpusTables(async (tables) => {
    const targets = await targetsById(tables, targetIds)
    return Promise.all(
      present(targetIds.map((id) => targets.get(id))).map((target) => contextOf(tables, target)),
    )
  })
}

/** The whole corpus in reading order: documents as their sources have them, passages and targets within. */
export function readCorpus(): Promise<Corpus> {
  return readCorpusTables(async (tables) => {
    const documents = await tables.documents.toArray()
    documents.sort((a, b) => compare(a.source, b.source) || a.start - b.start)
    const documentAt = new Map(documents.map(({ id }, at) => [id, at]))
    const passages = await tables.passages.toArray()
    passages.sort(
      (a, b) => at(documentAt, a.documentId) - at(documentAt, b.documentId) || a.ordinal - b.ordinal,
    )
    const passageAt = new Map(passages.map(({ id }, at) => [id, at]))
    const targets = await tables.targets.toArray()
    targets.sort((a, b) => at(passageAt, a.passageId) - at(passageAt, b.passageId) || a.start - b.start)
    return { documents, passages, projects: await tables.projects.toArray(), targets }
  })
}

/** What a detector is made of. The lexicon's shape belongs to lib/detect. */
export function readDetectionSource(): Promise<{ projects: Project[]; lexicon: unknown }> {
  return readCorpusTables(async (tables) => {
    const [projects, row] = await Promise.all([tables.projects.toArray(), tables.lexicon.get('built-in')])
    return { projects, lexicon: row?.lexicon }
  })
}

async function targetsById(tables: CorpusTables, ids: readonly string[]): Promise<Map<string, Target>> {
  const targets = present(await tables.targets.bulkGet([...new Set(ids)]))
  return new Map(targets.map((target) => [target.id, target]))
}

async function citedTarget(tables: CorpusTables, target: Target): Promise<TargetView> {
  const { passage, document } = await placeOf(tables, target)
  return {
    target,
    citation: {
      documentTitle: document.title,
      documentSubtitle: document.subtitle,
      author: document.author,
      section: passage.section,
    },
  }
}

async function contextOf(tables: CorpusTables, target: Target): Promise<TargetContext> {
  const project = await tables.projects.get(target.projectId)
  if (!project) throw new Error(`Target ${target.id} names project ${target.projectId}, which is not there`)
  return { target, project, ...(await placeOf(tables, target)) }
}

async function placeOf(
  tables: CorpusTables,
  target: Target,
): Promise<{ passage: Passage; document: Document }> {
  const passage = await tables.passages.get(target.passageId)
  if (!passage) throw new Error(`Target ${target.id} names passage ${target.passageId}, which is not there`)
  const document = await tables.documents.get(passage.documentId)
  if (!document)
    throw new Error(`Passage ${passage.id} names document ${passage.documentId}, which is not there`)
  return { passage, document }
}

const present = <T>(items: (T | undefined)[]): T[] => items.filter((item) => item !== undefined)

/** What names something that is not there comes last. */
const at = (places: Map<string, number>, id: string): number => places.get(id) ?? places.size

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
