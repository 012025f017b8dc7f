import type { Project } from '../corpus/model'
import { type CutOut, createCutOut } from './cut-out'
import type { Lexicon } from './lexicon'
import { type Fold, readFold } from './normalise'
import { createPlaceFinder, type FindPlaces } from './place-hits'
import { createTermIndex, type TermIndex } from './term-index'

/** A lexicon made ready to search with. Holds no state of any page. */
export interface Detector {
  lexicon: Lexicon
  /** By the lexicon's project index; null where the corpus no longer has the project. */
  projects: (Project | null)[]
  fold: Fold
  index: TermIndex
  cutOut: CutOut
  findPlaces: FindPlaces
  /** By project: the places that are rivals everywhere but in what is done together with partners. */
  partners: ReadonlySet<string>[]
}

export function createDetector(lexicon: Lexicon, projects: readonly Project[]): Detector {
  const byId = new Map(projects.map((project) => [project.id, project]))
  const allPartners = lexicon.projects.flatMap(({ localities }) => localities)
  const cutOut = createCutOut(lexicon.guard)
  return {
    lexicon,
    projects: lexicon.projects.map(({ id }) => byId.get(id) ?? null),
    fold: readFold(lexicon.fold),
    index: createTermIndex(lexicon.terms.map(({ text }) => text)),
    cutOut,
    findPlaces: createPlaceFinder(lexicon, cutOut),
    partners: lexicon.projects.map(({ localities }) => new Set(localities.length > 0 ? allPartners : [])),
  }
}
