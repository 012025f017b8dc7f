import type { Project } from '../corpus/model'
import { type CutOut, createCutOut } from './cut-out'
import type { Lexicon, LexiconProject, LexiconTerm } from './lexicon'
import { type Fold, readFold } from './normalise'
import { createPlaceFinder, type FindPlaces } from './place-hits'
import { createTermIndex, type TermIndex } from './term-index'
import { ESTABLISHED, figureWeight } from './weights'
import { readWording, type Wording } from './wording'

/** A lexicon made ready to search with. Holds no state of any page. */
export interface Detector {
  lexicon: Lexicon
  /** By the lexicon's project index; null where the corpus no longer has the project. */
  projects: (Project | null)[]
  fold: Fold
  index: TermIndex
  /** The terms of each word of the index: many projects share 建设. */
  termsOf: readonly LexiconTerm[][]
  /** By project: the most that its own numbers can add to its topics. */
  mostByFigures: readonly number[]
  cutOut: CutOut
  wording: Wording
  findPlaces: FindPlaces
  /** By project: the places that are rivals everywhere but in what is done together with partners. */
  partners: ReadonlySet<string>[]
}

/** @param cutOut the lexicon's guard, or what an evaluation puts in its place */
export function createDetector(
  lexicon: Lexicon,
  projects: readonly Project[],
  cutOut: CutOut = createCutOut(lexicon.guard),
): Detector {
  const byId = new Map(projects.map((project) => [project.id, project]))
  const allPartners = lexicon.projects.flatMap(({ localities }) => localities)
  const wording = readWording(lexicon)
  const byWord = new Map<string, LexiconTerm[]>()
  for (const term of lexicon.terms.map(uniform)) {
    const terms = byWord.get(term.text)
    if (terms) terms.push(term)
    else byWord.set(term.text, [term])
  }
  return {
    lexicon,
    projects: lexicon.projects.map(({ id }) => byId.get(id) ?? null),
    fold: readFold(lexicon.fold),
    index: createTermIndex([...byWord.keys()]),
    termsOf: [...byWord.values()],
    mostByFigures: lexicon.projects.map(mostByFigures),
    cutOut,
    wording,
    findPlaces: createPlaceFinder(lexicon, cutOut, wording),
    partners: lexicon.projects.map(({ localities }) => new Set(localities.length > 0 ? allPartners : [])),
  }
}

/** Of one shape, though most have no conditions: what reads thousands of them a page reads them faster. */
function uniform(term: LexiconTerm): LexiconTerm {
  const { text, project, kind, group, notBefore, notAfter, needs, scope, second, host } = term
  return { text, project, kind, group, notBefore, notAfter, needs, scope, second, host }
}

function mostByFigures({ figures }: LexiconProject): number {
  return figures.length === 0
    ? 0
    : Math.max(...figures.map(({ digits }) => figureWeight(digits))) + ESTABLISHED
}
