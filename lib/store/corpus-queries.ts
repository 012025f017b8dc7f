import type { Corpus, Document, Passage, Project, Target } from '../corpus/model'
import type { ProjectView, TargetView } from '../corpus/view'
import { database } from './database'
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
  return readCorpusTables(async () => {
    const projects = present(await database.projects.bulkGet([...new Set(projectIds)]))
    const targets = await targetsById(projects.flatMap((project) => project.targetIds))
    const contexts = await Promise.all([...targets.values()].map(citedTarget))
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
  return readCorpusTables(async () => {
    const targets = await targetsById(targetIds)
    return Promise.all(present(targetIds.map((id) => targets.get(id))).map(contextOf))
  })
}

/** The whole corpus in reading order: documents as their sources have them, passages and targets within. */
export function readCorpus(): Promise<Corpus> {
  return readCorpusTables(async () => {
    const documents = await database.documents.toArray()
    documents.sort((a, b) => compare(a.source, b.source) || a.start - b.start)
    const documentAt = new Map(documents.map(({ id }, at) => [id, at]))
    const passages = await database.passages.toArray()
    passages.sort(
      (a, b) => at(documentAt, a.documentId) - at(documentAt, b.documentId) || a.ordinal - b.ordinal,
    )
    const passageAt = new Map(passages.map(({ id }, at) => [id, at]))
    const targets = await database.targets.toArray()
    targets.sort((a, b) => at(passageAt, a.passageId) - at(passageAt, b.passageId) || a.start - b.start)
    return { documents, passages, projects: await database.projects.toArray(), targets }
  })
}

/** What a detector is made of. The lexicon's shape belongs to lib/detect. */
export function readDetectionSource(): Promise<{ projects: Project[]; lexicon: unknown }> {
  return readCorpusTables(async () => {
    const [projects, row] = await Promise.all([database.projects.toArray(), database.lexicon.get('built-in')])
    return { projects, lexicon: row?.lexicon }
  })
}

async function targetsById(ids: readonly string[]): Promise<Map<string, Target>> {
  const targets = present(await database.targets.bulkGet([...new Set(ids)]))
  return new Map(targets.map((target) => [target.id, target]))
}

async function citedTarget(target: Target): Promise<TargetView> {
  const { passage, document } = await placeOf(target)
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

async function contextOf(target: Target): Promise<TargetContext> {
  const project = await database.projects.get(target.projectId)
  if (!project) throw new Error(`Target ${target.id} names project ${target.projectId}, which is not there`)
  return { target, project, ...(await placeOf(target)) }
}

async function placeOf(target: Target): Promise<{ passage: Passage; document: Document }> {
  const passage = await database.passages.get(target.passageId)
  if (!passage) throw new Error(`Target ${target.id} names passage ${target.passageId}, which is not there`)
  const document = await database.documents.get(passage.documentId)
  if (!document)
    throw new Error(`Passage ${passage.id} names document ${passage.documentId}, which is not there`)
  return { passage, document }
}

const present = <T>(items: (T | undefined)[]): T[] => items.filter((item) => item !== undefined)

/** What names something that is not there comes last. */
const at = (places: Map<string, number>, id: string): number => places.get(id) ?? places.size

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
