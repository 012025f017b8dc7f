import { buildFilter, type FilterData } from '../../lib/detect/filter'
import type { Lexicon, LexiconTerm } from '../../lib/detect/lexicon'

/** The page's filter for names that are in no corpus. */
export function syntheticFilter(names: readonly string[]): FilterData {
  const terms = names.map((text): LexiconTerm => ({ text, project: 0, kind: 'name', group: 0 }))
  const lexicon: Pick<Lexicon, 'fold' | 'terms' | 'places'> = {
    fold: { from: '', to: '' },
    terms,
    places: [],
  }
  return buildFilter(lexicon)
}
