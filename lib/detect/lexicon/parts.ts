import type { Project } from '../../corpus/model'
import type { Lexicon, LexiconProject } from '../lexicon'
import { normalText, readFold } from '../normalise'
import { termsOf } from './terms'

/** A lexicon without what follows from the projects: that half of it is made where it is needed, not shipped. */
export interface LexiconParts extends Pick<Lexicon, 'fold' | 'places' | 'cues' | 'words' | 'guard'> {
  /** Ids of the projects that it was compiled with; all that counts them counts in this order. */
  order: string[]
  figures: LexiconProject['figures'][]
  /** Of the projects' terms those that are known in the whole city by their numbers (knownInCity). */
  inCity: number[]
  /** Those of words.yml, which hold for every project; in normal form. */
  vetoes: string[]
}

/**
 * The whole lexicon.
 * @param given the projects that the parts were compiled with, in any order: a database has one of its own
 * @throws where one is missing
 */
export function lexiconOf(
  { order, figures, inCity, vetoes, ...parts }: LexiconParts,
  given: readonly Project[],
): Lexicon {
  const projects = inOrder(given, order)
  const table = readFold(parts.fold)
  const plain = (text: string) => normalText(text, table)
  return {
    ...parts,
    projects: projects.map((project, i) => ({
      id: project.id,
      vetoes: [...project.vetoes.map(plain), ...vetoes],
      localities: project.localities.map(plain),
      figures: figures[i] ?? [],
    })),
    terms: termsOf(projects, inCity, plain),
  }
}

function inOrder(projects: readonly Project[], ids: readonly string[]): Project[] {
  const byId = new Map(projects.map((project) => [project.id, project]))
  return ids.map((id) => {
    const project = byId.get(id)
    if (!project) throw new Error(`expected the project ${id} of the lexicon, found none`)
    return project
  })
}
