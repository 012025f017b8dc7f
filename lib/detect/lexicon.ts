/** The compiled evidence words: plain JSON, made at build time, the same in Node and in both browsers. */
export interface Lexicon {
  /** Aligned strings: the n-th character of `from` is matched as the n-th of `to` (traditional forms). */
  fold: { from: string; to: string }
  projects: LexiconProject[]
  terms: LexiconTerm[]
  places: LexiconPlace[]
  cues: PlaceCues
  words: WordLists
  guard: Guard
}

export interface LexiconProject {
  id: string
  /** Its own, and those of words.yml, which hold for every project. */
  vetoes: string[]
  /** Partner places that count as local for this project, in normal form. */
  localities: string[]
  /** Its targets' own numbers: value in the base unit, the unit, significant digits. */
  figures: { value: number; unit: string; digits: number }[]
}

export type TermKind = 'name' | 'anchor' | 'generic' | 'measure' | 'topic' | 'act'

export interface LexiconTerm {
  /** In normal form. */
  text: string
  /** Index into `projects`. */
  project: number
  kind: TermKind
  /** Terms of one group say the same thing and count once. */
  group: number
  notBefore?: string[]
  notAfter?: string[]
  needs?: string[]
  scope?: 'city'
  /** Stands alone once the page has named the project: not before, or before that as its kind does. */
  second?: 'only' | 'too'
  /** The project is only a part of it. */
  host?: true
}

/**
 * home: the district; landmark: a street, village or sight in it; city: 乌海, wider than home; rival: any
 * other place; neutral: holds a place's name but is none (the dam); wider: province and country;
 * whole: 全市, 我市 (the city as a whole, or a rival's, as the page goes); ours: 我区, 本区.
 */
export type PlaceKind = 'home' | 'landmark' | 'city' | 'rival' | 'neutral' | 'wider' | 'whole' | 'ours'

export interface LexiconPlace {
  text: string
  kind: PlaceKind
  /** The place's own name, whatever form was written. */
  name: string
  /** A short form that is a word or a person's name too (神木, 永和): the place where it is written tells. */
  isLoose?: true
}

/** Words beside a place that make it an address, an origin or a companion: it governs nothing then. */
export interface PlaceCues {
  addressBefore: string[]
  originBefore: string[]
  originAfter: string[]
  origins: string[]
  companionBefore: string[]
  bidderBefore: string[]
  comparedBefore: string[]
  distanceBefore: string[]
}

/** Words of the language (seeds/words.yml says what each list is for), in normal form. */
export interface WordLists {
  heads: string[]
  headsBut: Record<string, string[]>
  works: string[]
  plants: string[]
  plantEnds: string[]
  stages: string[]
  nounActs: string[]
  selves: string[]
  owners: string[]
  media: string[]
  sites: string[]
  documents: string[]
  settles: string[]
  stands: string[]
  towards: string[]
  streets: string[]
  there: string[]
  those: string[]
  alone: string[]
  unrelated: string[]
  shares: string[]
  fillers: string[]
  predicates: string[]
  uncounted: string[]
  trails: string[]
  menuItems: string[]
  footers: string[]
  parts: string[]
  parks: string[]
  joints: string[]
  speakers: string[]
}

/** What shows that a name was cut out of a longer word (九小 of 小时, in 九小时). */
export interface Guard {
  /** Longer names are not guarded. */
  longest: number
  /** Those words of the dictionary that cross the edge of a name, or that a name begins or ends with. */
  words: string[]
}

/** Topics and acts are words of everybody: a longer word around them says the same. */
export function isGuardedKind(kind: TermKind): boolean {
  return kind !== 'topic' && kind !== 'act'
}
