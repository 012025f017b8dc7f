import type { Project, Target } from '../../corpus/model'
import type { Lexicon, LexiconTerm } from '../lexicon'
import { type Fold, normalise } from '../normalise'

/** What is written of a project already, in normal form. */
export interface Known {
  /** What the source says of the project: its name and its targets' quotes. */
  said: readonly string[]
  /** The words that names.yml has, topics and acts among them. */
  words: readonly string[]
  /** Those of them that name the project: a sentence that holds one is about it. */
  naming: readonly string[]
  /** Those that name it wherever they stand: what holds one is found already. */
  marking: readonly string[]
  /** Places are places.yml's. */
  places: ReadonlySet<string>
  /** What is said of any project (开工) is no name. */
  stages: ReadonlySet<string>
  /** Nor is what joins words or counts. */
  joints: ReadonlySet<string>
}

interface Subject {
  projectId: string
  known: Known
  /** The words of the other projects. */
  others: ReadonlySet<string>
}

interface Written {
  corpus: { projects: readonly Project[]; targets: readonly Target[] }
  lexicon: Lexicon
}

/**
 * What is written of a target's project.
 * @throws an Error where there is no such target
 */
export function subjectOf(targetId: string, { corpus, lexicon }: Written, fold: Fold): Subject {
  const target = corpus.targets.find(({ id }) => id === targetId)
  if (!target) throw new Error(`expected the id of a target, found “${targetId}”; annotation.yml lists them`)
  const { projectId } = target
  const project = corpus.projects.find(({ id }) => id === projectId)
  const index = lexicon.projects.findIndex(({ id }) => id === projectId)
  const terms = lexicon.terms.filter((term) => term.project === index)
  const naming = terms.filter(({ kind }) => kind !== 'topic' && kind !== 'act')
  const targets = corpus.targets.filter((one) => one.projectId === projectId)
  return {
    projectId,
    others: new Set(lexicon.terms.filter((term) => term.project !== index).map(({ text }) => text)),
    known: {
      said: [project?.name ?? '', ...targets.map(focusOf)].map((text) => normalise(text, fold).text),
      words: terms.map(({ text }) => text),
      naming: naming.map(({ text }) => text),
      marking: naming.filter(marksAnywhere).map(({ text }) => text),
      places: new Set(lexicon.places.map(({ text }) => text)),
      stages: new Set(lexicon.words.stages),
      joints: new Set(lexicon.words.joints),
    },
  }
}

/** 疾控 needs a word of the project beside it: 疾控提升 may hold it and be missed. */
function marksAnywhere({ needs, host, second }: LexiconTerm): boolean {
  return !needs && !host && second !== 'only'
}

/** Of a quote that lists several projects, this one's own words. */
function focusOf({ exact, focus }: Target): string {
  return focus?.exact ?? exact
}
