import type { Document } from '../../corpus/model'
import type { KeptMention, KeptTarget } from '../../record/model'
import type { Entry } from '../catalogue'

/** A target of a project's story. */
export interface StoryTarget extends KeptTarget {
  /** Where it was promised; null where only what was kept still tells of it. */
  document: Document | null
}

/**
 * The targets of a project: those of the corpus in its order, then those that only the kept mentions still
 * have, as they stood when the last of them was kept.
 *
 * @param entries of the catalogue
 * @param kept the project's, in any order
 */
export function storyTargets(
  projectId: string,
  entries: readonly Entry[],
  kept: readonly KeptMention[],
): StoryTarget[] {
  const present = entries.filter(({ project }) => project.id === projectId).map(ofCorpus)
  const known = new Set(present.map(({ id }) => id))
  const gone = new Map<string, StoryTarget>()
  for (const { targets } of [...kept].sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1))) {
    for (const target of targets) {
      if (!known.has(target.id)) gone.set(target.id, { ...target, document: null })
    }
  }
  return [...present, ...gone.values()]
}

function ofCorpus({ target, document, passage }: Entry): StoryTarget {
  const { id, exact, action, stage, deadline, figures } = target
  return {
    id,
    exact,
    action,
    stage,
    deadline,
    figures,
    documentTitle: document.title,
    section: passage.section,
    document,
  }
}
