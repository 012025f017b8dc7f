import type { CutOut } from './cut-out'
import type { Lexicon, LexiconPlace, PlaceCues, PlaceKind } from './lexicon'
import { ENDS, STOP } from './punctuation'
import { overlaps, type Span } from './span'
import { createTermIndex, type TermIndex } from './term-index'
import type { Wording } from './wording'

/** A place that a text names. Offsets are in normal form. */
export interface PlaceHit extends Span {
  kind: PlaceKind
  name: string
  /** False for an address or an origin (从包头赶来): it says nothing about the sentence. */
  governs: boolean
  /** False for one that is only compared with (占全市三成): later clauses are not about it. */
  carries: boolean
  /** True for what a paper or a forum is named after (乌海日报): it says whose page it may be, and nothing of where. */
  isMedium: boolean
}

export type FindPlaces = (text: string) => PlaceHit[]

/** Our own places are long and rare enough to stand anywhere; a guard would lose 乌海上半年 to 海上. */
const UNGUARDED: ReadonlySet<PlaceKind> = new Set(['home', 'city', 'landmark', 'neutral'])

/** How far before a place the word 地址 may stand, in characters. */
const ADDRESS_REACH = 16
const ORIGIN_REACH = 3

export function createPlaceFinder(lexicon: Lexicon, cutOut: CutOut, wording: Wording): FindPlaces {
  const { places, cues } = lexicon
  const index: TermIndex = createTermIndex(places.map(({ text }) => text))
  return (text) => {
    const found: (PlaceHit & { place: LexiconPlace })[] = []
    index.scan(text, (id, start, end) => {
      const place = places[id]
      if (place)
        found.push({
          start,
          end,
          kind: place.kind,
          name: place.name,
          governs: true,
          carries: true,
          isMedium: false,
          place,
        })
    })
    if (found.length === 0) return []
    const longest = longestFirst(found)
    const runs = runsOf(longest)
    return longest
      .filter((hit) => hit.kind !== 'rival' || !isStreet(text, hit, wording))
      .filter(
        (hit) =>
          UNGUARDED.has(hit.kind) ||
          opensClause(text, hit) ||
          standsThere(text, hit) ||
          !cutOut(guardedText(text, hit), hit, runs),
      )
      .filter((hit) => !isParkOfOurs(text, hit, longest, wording))
      .filter((hit) => !hit.place.isLoose || standsAsPlace(text, hit, longest, wording))
      .map(({ start, end, kind, name }) => ({
        start,
        end,
        kind,
        name,
        governs: governs(text, { start, end, kind }, cues, wording),
        carries: carries(text, start, cues),
        isMedium: kind === 'city' && wording.media.test(text.slice(end, end + 4)),
      }))
  }
}

/** The longest of overlapping hits, in order of the text. */
function longestFirst<T extends Span>(hits: T[]): T[] {
  const kept: T[] = []
  for (const hit of hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, hit))) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** 大庆路, 银川东路: a street anywhere. */
function isStreet(text: string, { end }: Span, { street }: Wording): boolean {
  return street.test(text.slice(end, end + 3))
}

/** A name that ends in what it is ends there: 县政 in 营山县政府 says nothing against it, nor 州长 in 贵州长大. */
function guardedText(text: string, { end }: Span): string {
  return SUFFIX.test(text.charAt(end - 1)) ? text.slice(0, end) : text
}

const SUFFIX = /[省市县旗州盟区]/

/** Places that touch are one run: 陕西府谷, 广西北海. */
function runsOf(hits: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const { start, end } of hits) {
    const last = runs.at(-1)
    if (last && last.end === start) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

/** 海口吃喝玩乐: where a clause begins, a place that begins with it is read first, whatever crosses its end (口吃). */
function opensClause(text: string, { start, place }: Span & { place: LexiconPlace }): boolean {
  return !place.isLoose && (start === 0 || CLAUSE_EDGE.test(text.charAt(start - 1)))
}

/** 在于洪区: behind 在 a place in full is read, and not a word that crosses its start (在于). */
function standsThere(text: string, { start, end, place }: Span & { place: LexiconPlace }): boolean {
  return !place.isLoose && text.charAt(start - 1) === '在' && SUFFIX.test(text.charAt(end - 1))
}

const CLAUSE_EDGE = new RegExp(`[${ENDS}、()《》<>|·-]`)

/** 海勃湾区低碳产业园: a park of this name is ours where the text says so. */
function isParkOfOurs(
  text: string,
  { kind, start, end }: PlaceHit,
  hits: readonly PlaceHit[],
  { parkEnd }: Wording,
): boolean {
  if (kind !== 'rival' || !parkEnd.test(text.slice(start, end))) return false
  return hits.some((other) => other.kind === 'home' && other.end === start)
}

/** A short form that may be a word or a person's name is a place where a place is expected. */
function standsAsPlace(text: string, { start }: Span, hits: readonly Span[], { towards }: Wording): boolean {
  if (start === 0 || CLAUSE_EDGE.test(text.charAt(start - 1))) return true
  return hits.some((other) => other.end === start) || towards.test(text.slice(Math.max(0, start - 2), start))
}

type Placed = Span & Pick<PlaceHit, 'kind'>

function governs(text: string, hit: Placed, cues: PlaceCues, wording: Wording): boolean {
  return !isAddress(text, hit, cues) && !isOrigin(text, hit, cues) && !isCompanion(text, hit, cues, wording)
}

function isAddress(text: string, { start }: Span, { addressBefore }: PlaceCues): boolean {
  return followsLabel(text, start, addressBefore)
}

function carries(text: string, start: number, { comparedBefore, bidderBefore }: PlaceCues): boolean {
  const isCompared = comparedBefore.some((cue) => text.endsWith(cue, start))
  return !isCompared && !followsLabel(text, start, bidderBefore)
}

/** Whether one of the labels stands before a place with nothing but its own line between. */
function followsLabel(text: string, start: number, labels: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - ADDRESS_REACH), start)
  return labels.some((cue) => {
    const at = before.lastIndexOf(cue)
    return at >= 0 && !STOP.test(before.slice(at))
  })
}

function isOrigin(text: string, { start, end }: Span, cues: PlaceCues): boolean {
  const after = text.slice(end, end + ORIGIN_REACH + 2)
  if (cues.origins.some((cue) => after.startsWith(cue))) return true
  const comesFrom = cues.originBefore.some((cue) => text.endsWith(cue, start))
  return comesFrom && cues.originAfter.some((cue) => after.slice(0, ORIGIN_REACH + cue.length).includes(cue))
}

/**
 * 与磴口县 names a partner; 与海勃湾区签约 still says where, and 与北京的订单无关 is of 北京. A distance
 * (距乌海70公里) says neither.
 */
function isCompanion(text: string, { start, end, kind }: Placed, cues: PlaceCues, wording: Wording): boolean {
  const follows = (cue: string) => text.endsWith(cue, start)
  if (cues.distanceBefore.some(follows)) return true
  return kind === 'rival' && cues.companionBefore.some(follows) && !wording.unrelated.test(text.slice(end))
}
