import type { Project } from '../../../corpus/model'
import type { Lexicon } from '../../lexicon'
import { type LexiconParts, lexiconOf } from '../parts'
import { readCharacters, writeCharacters } from './numbers'
import { type PackedPlaces, packPlaces, unpackPlaces } from './places'
import { type PackedWords, packWords, unpackWords } from './words'

/**
 * A lexicon as the package ships it and the database keeps it: plain JSON of a third of the size. What follows from
 * the projects' own words is left out.
 */
export interface PackedLexicon
  extends Pick<LexiconParts, 'order' | 'figures' | 'inCity' | 'vetoes' | 'cues' | 'words'> {
  /** See Lexicon; `from` as distances. */
  fold: Lexicon['fold']
  places: PackedPlaces
  guard: { longest: number; words: PackedWords }
}

export function packLexicon({ fold, places, guard, ...parts }: LexiconParts): PackedLexicon {
  return {
    ...parts,
    fold: { from: writeCharacters([...fold.from]), to: fold.to },
    places: packPlaces(places),
    guard: { ...guard, words: packWords(guard.words) },
  }
}

/** @param projects those that it was compiled with, in any order */
export function unpackLexicon(packed: PackedLexicon, projects: readonly Project[]): Lexicon {
  const { places, guard, ...parts } = packed
  return lexiconOf(
    {
      ...parts,
      fold: unpackFold(packed),
      places: unpackPlaces(places),
      guard: { ...guard, words: unpackWords(guard.words) },
    },
    projects,
  )
}

/** The traditional forms alone. */
export function unpackFold({ fold }: Pick<PackedLexicon, 'fold'>): Lexicon['fold'] {
  return { from: readCharacters(fold.from), to: fold.to }
}
