import type { Project } from '../../corpus/model'
import type { Lexicon, LexiconProject } from '../lexicon'
import { normalText, readFold } from '../normalise'
import { termsOf } from './terms'

/** A lexicon without what follows from the projects: that half of it is made where it is needed, not shipped. */
export interface LexiconParts extends Pick<Lexicon, 'fold' | 'places' | 'cues' | 'words' | 'guard'> {
  /** By project, in the order of the corpus. */
  figures: LexiconProject['figures'][]
  /** Of the projects' terms those that are known in the whole city by their numbers (knownInCity). */
  inCity: number[]
  /** Those of words.yml, which hold for every project; in normal form. */
  vetoes: string[]
}

/** The whole lexicon. @param projects those that the parts were compiled with, in the same order */
export function lexiconOf(
  { figures, inCity, vetoes, ...parts }: LexiconParts,
  projects: readonly Project[],
): Lexicon {
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
