import type { Flow } from './flow'
import type { LexiconTerm } from './lexicon'
import type { FoundTerms } from './term-hits'

/** A flow of the page with the words that it holds. */
export interface Line {
  /** Of the page's flows. */
  index: number
  flow: Flow
  terms: FoundTerms
}

/** The projects of which any of the texts holds such a word. */
export function projectsWith(
  texts: readonly Pick<Line, 'terms'>[],
  isSuch: (term: LexiconTerm) => boolean,
): Set<number> {
  const projects = new Set<number>()
  for (const { terms } of texts) {
    for (const { term } of terms.strong) if (isSuch(term)) projects.add(term.project)
  }
  return projects
}

/** A word that only its project bears: a name, or an anchor. */
export function isOwn({ kind, second }: LexiconTerm): boolean {
  return kind === 'name' || (kind === 'anchor' && second !== 'only')
}
