import type { Project, Target } from '../../corpus/model'
import { parseQuantities } from '../../corpus/quantity'
import {
  isGuardedKind,
  type Lexicon,
  type LexiconPlace,
  type LexiconProject,
  type LexiconTerm,
  type PlaceKind,
  type TermKind,
  type WordLists,
} from '../lexicon'
import { normalise, readFold } from '../normalise'
import { isSameUnit } from '../same-unit'
import { sizeOf } from '../size'
import { type Division, looseForm, shortForm } from './divisions'
import { traditionalFold } from './fold'
import { buildGuard, type DictionaryWord } from './guard'
import type { PlacesFile } from './places-file'
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

/** Everything that detection knows, as plain JSON. Pure: the same sources give the same lexicon. */
export function compileLexicon(sources: LexiconSources): Lexicon {
  const projects = sources.projects.map((project) => projectOf(project, sources))
  const terms = sources.projects.flatMap((project, i) =>
    termsOf(project, i).map((term) => withScope(term, projects[i]?.figures ?? [])),
  )
  const places = placesOf(sources)
  const guarded = [...terms.filter(({ kind }) => isGuardedKind(kind)), ...places].map(({ text }) => text)
  return {
    fold: FOLD,
    projects,
    terms,
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
    guard: buildGuard(guarded, sources.dictionary),
  }
}

function plainWords({ headsBut, vetoes: _, ...lists }: WordsFile): WordLists {
  const byHead = Object.entries(headsBut).map(([head, notBefore]) => [plain(head), notBefore.map(plain)])
  const plainLists = Object.entries(lists).map(([name, words]) => [name, words.map(plain)])
  return { ...Object.fromEntries(plainLists), headsBut: Object.fromEntries(byHead) }
}

function projectOf(project: Project, { targets, words }: LexiconSources): LexiconProject {
  const own = targets.filter((target) => target.projectId === project.id)
  return {
    id: project.id,
    vetoes: [...project.vetoes, ...words.vetoes].map(plain),
    localities: project.localities.map(plain),
    figures: own
      .flatMap((target) => target.figures)
      .flatMap(({ unitText, significantDigits, ...limits }) => {
        const value = sizeOf(limits)
        return value === null ? [] : [{ value, unit: unitText, digits: significantDigits }]
      }),
  }
}

function termsOf(project: Project, index: number): LexiconTerm[] {
  let group = 0
  const term = (text: string, kind: TermKind): LexiconTerm => ({
    text: plain(text),
    project: index,
    kind,
    group: group++,
  })
  const hosts = new Set((project.hosts ?? []).map(plain))
  const conditional = (kind: TermKind) => (from: Project['anchors'][number]) => ({
    ...term(from.text, kind),
    ...(from.notBefore && { notBefore: from.notBefore.map(plain) }),
    ...(from.notAfter && { notAfter: from.notAfter.map(plain) }),
    ...(from.needs && { needs: from.needs.flatMap(withAnyNumber).map(plain) }),
    ...(from.scope && { scope: from.scope }),
    ...(hosts.has(plain(from.text)) && { host: true as const }),
  })
  const synonyms = (kind: TermKind) => (entry: string) => {
    const own = group++
    return entry.split('|').map((text) => ({ text: plain(text), project: index, kind, group: own }))
  }
  const seconds = new Set((project.seconds ?? []).map(plain))
  const anchors = new Set(project.anchors.map(({ text }) => plain(text)))
  const asSecond = (word: LexiconTerm) =>
    seconds.has(word.text) ? { ...word, second: 'too' as const } : word
  const isLongEnough = ({ text }: LexiconTerm) => text.length >= 2
  return [
    ...project.names.map((name) => term(name, 'name')),
    // A project that nobody has written words for yet is known by its name, which may be anybody's.
    ...(isUnwritten(project) ? [term(project.name, 'generic')] : []),
    ...project.anchors.map(conditional('anchor')).map(asSecond),
    ...[...seconds]
      .filter((text) => !anchors.has(text))
      .map((text) => ({ ...term(text, 'anchor'), second: 'only' as const })),
    ...project.generics.map(conditional('generic')).map(asSecond),
    ...project.measures.map(conditional('measure')),
    ...project.topics.flatMap(synonyms('topic')),
    ...(project.acts ?? []).flatMap(synonyms('act')),
  ].filter(isLongEnough)
}

/** 18家煤矿: with the project's own number of two digits or more in it, a name is known in the whole city. */
function withScope(term: LexiconTerm, figures: LexiconProject['figures']): LexiconTerm {
  if (term.kind !== 'generic' || term.scope) return term
  const isOwn = parseQuantities(term.text).some((figure) =>
    figures.some(
      ({ value, unit, digits }) =>
        digits >= 2 && value === sizeOf(figure) && isSameUnit(unit, figure.unitText),
    ),
  )
  return isOwn ? { ...term, scope: 'city' } : term
}

/** What a number may end with before its counter; 一个 is hardly one. */
const NUMBER_ENDS = [...'0123456789十百千万余']

/** N个: any number with 个. */
function withAnyNumber(word: string): string[] {
  const counter = /^N(.+)$/.exec(word)?.[1]
  return counter === undefined ? [word] : NUMBER_ENDS.map((end) => end + counter)
}

function isUnwritten({ names, anchors, generics, measures }: Project): boolean {
  return [names, anchors, generics, measures].every((list) => list.length === 0)
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
