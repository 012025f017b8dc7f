import type { Project, Target } from '../../corpus/model'
import {
  isGuardedKind,
  type LexiconPlace,
  type LexiconProject,
  type PlaceKind,
  type WordLists,
} from '../lexicon'
import { normalise, readFold } from '../normalise'
import { sizeOf } from '../size'
import { commonWords, type DictionaryWord } from './dictionary'
import { type Division, looseForm, shortForm } from './divisions'
import { traditionalFold } from './fold'
import { buildGuard } from './guard'
import type { LexiconParts } from './parts'
import type { PlacesFile } from './places-file'
import { knownInCity, termsOf } from './terms'
import type { WordsFile } from './words-file'

export interface LexiconSources {
  projects: readonly Project[]
  targets: readonly Target[]
  places: PlacesFile
  words: WordsFile
  divisions: readonly Division[]
  /** jieba's dictionary (`@node-rs/jieba/dict.txt`), read by dictionaryWords. */
  dictionary: readonly DictionaryWord[]
}

/** Everything that detection knows, as plain JSON. Pure: the same sources give the same parts. */
export function compileParts(sources: LexiconSources): LexiconParts {
  const figures = sources.projects.map((project) => figuresOf(project, sources.targets))
  const terms = termsOf(sources.projects, [], plain)
  const places = placesOf(sources)
  const guarded = [...terms.filter(({ kind }) => isGuardedKind(kind)), ...places]
  return {
    fold: FOLD,
    order: sources.projects.map(({ id }) => id),
    figures,
    inCity: knownInCity(terms, figures),
    vetoes: sources.words.vetoes.map(plain),
    places,
    cues: {
      addressBefore: sources.places.addressBefore.map(plain),
      originBefore: sources.places.originBefore.map(plain),
      originAfter: sources.places.originAfter.map(plain),
      origins: sources.places.origins.map(plain),
      companionBefore: sources.places.companionBefore.map(plain),
      bidderBefore: sources.places.bidderBefore.map(plain),
      comparedBefore: sources.places.comparedBefore.map(plain),
      distanceBefore: sources.places.distanceBefore.map(plain),
    },
    words: plainWords(sources.words),
    guard: buildGuard(
      guarded.map(({ text }) => text),
      commonWords(sources.dictionary),
    ),
  }
}

function plainWords({ headsBut, vetoes: _, ...lists }: WordsFile): WordLists {
  const byHead = Object.entries(headsBut).map(([head, notBefore]) => [plain(head), notBefore.map(plain)])
  const plainLists = Object.entries(lists).map(([name, words]) => [name, words.map(plain)])
  return { ...Object.fromEntries(plainLists), headsBut: Object.fromEntries(byHead) }
}

function figuresOf({ id }: Project, targets: readonly Target[]): LexiconProject['figures'] {
  return targets
    .filter(({ projectId }) => projectId === id)
    .flatMap((target) => target.figures)
    .flatMap(({ unitText, significantDigits, ...limits }) => {
      const value = sizeOf(limits)
      return value === null ? [] : [{ value, unit: unitText, digits: significantDigits }]
    })
}

function placesOf({ places, divisions, dictionary, projects }: LexiconSources): LexiconPlace[] {
  const byText = new Map<string, LexiconPlace>()
  const add = (kind: PlaceKind, forms: readonly string[]) => {
    for (const form of forms) {
      const text = plain(form)
      if (!byText.has(text)) byText.set(text, { text, kind, name: forms[0] ?? form })
    }
  }
  const written = (kind: PlaceKind, lines: string[][]) => {
    for (const forms of lines) add(kind, forms)
  }
  written('home', places.home)
  written('city', places.city)
  written('landmark', places.landmarks)
  written('neutral', places.neutral)
  written('wider', places.wider)
  written('whole', places.whole)
  written('ours', places.ours)
  written('rival', places.rivals)
  const frequencies = new Map(dictionary.map(({ word, frequency }) => [word, frequency]))
  const placeWords = new Set(dictionary.filter(({ tag }) => tag === 'ns').map(({ word }) => word))
  const notShort = new Set(places.notShort)
  // 东源 beside a plant of ours is a company, not the county.
  const firms = projects.flatMap(({ vetoes, anchors }) => [...vetoes, ...anchors.map(({ text }) => text)])
  const isFirm = (word: string) => firms.some((firm) => firm.includes(word))
  const notFull = new Set(places.notFull)
  // 新和 on a page of ours is 新和社区, not the county of Xinjiang.
  const ours = [...places.home, ...places.landmarks, ...places.city].flat().map(plain)
  const startsOurs = (short: string) => ours.some((form) => form.startsWith(plain(short)))
  for (const division of divisions) {
    const short = shortForm(division, (word) => placeWords.has(word))
    const forms = notFull.has(division.name) ? [] : [division.name]
    if (short && !notShort.has(short) && !startsOurs(short)) forms.push(short)
    add('rival', forms)
    const loose = short ? null : looseForm(division, (word) => frequencies.get(word) ?? 0)
    if (loose && !notShort.has(loose) && !startsOurs(loose) && !isFirm(loose) && !byText.has(plain(loose)))
      byText.set(plain(loose), { text: plain(loose), kind: 'rival', name: division.name, isLoose: true })
  }
  return [...byText.values()]
}

const FOLD = traditionalFold()
const TABLE = readFold(FOLD)

/** Words go through the normal form as pages do: 乾县 is compared as 干县. */
function plain(text: string): string {
  return normalise(text, TABLE).text
}
