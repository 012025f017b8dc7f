import { parseQuantities } from '../corpus/quantity'
import type { Detector } from './detector'
import { type NormalText, normalise } from './normalise'
import type { PlaceHit } from './place-hits'
import { cutSentences, type Segments, segmentAt } from './sentences'
import { overlaps, type Span } from './span'
import { speakersIn } from './speaker'
import type { Wording } from './wording'

/** One flow of a page, read once: everything that the steps of detection ask of it. Offsets are normal. */
export interface Flow {
  source: string
  normal: NormalText
  segments: Segments
  places: PlaceHit[]
  /** Who speaks in a forum (3楼 一只羊：). */
  speakers: Span[]
  /** A menu, a footer or a table of places: its places say nothing about any sentence. */
  isListing: boolean
  /** A row of a table: its cells speak of one thing, in any order. */
  isRow: boolean
  /** The quantities of a sentence, parsed when first asked for. */
  quantitiesIn(sentence: number): PageFigure[]
}

/** A quantity of the page, placed in the normal text. */
export interface PageFigure extends Span {
  figure: ReturnType<typeof parseQuantities>[number]
}

/** Four and more words between marks: 要闻 | 政务 | 民生 | 乌达. */
const MENU = /^(?:[^·|>]{1,10}[·|>]){3,}[^·|>]{1,10}$/
/** From this share of place names on, a flow without a sentence is a list of places. */
const LISTING_SHARE = 0.4
const LISTING_PLACES = 3

export function readFlow(source: string, detector: Pick<Detector, 'fold' | 'findPlaces' | 'wording'>): Flow {
  const normal = normalise(source, detector.fold)
  const segments = cutSentences(normal.text)
  const speakers = speakersIn(normal.text, detector.wording)
  const places = detector
    .findPlaces(normal.text)
    .map((hit) => (speakers.some((speaker) => overlaps(speaker, hit)) ? asSpeaker(hit) : hit))
  const parsed = new Map<number, PageFigure[]>()
  return {
    source,
    normal,
    segments,
    places,
    speakers,
    isListing: isListing(normal.text, places, detector.wording),
    isRow: source.includes('\t'),
    quantitiesIn(sentence) {
      let figures = parsed.get(sentence)
      if (!figures) {
        figures = quantitiesOf(normal.text, segments.sentences[sentence])
        parsed.set(sentence, figures)
      }
      return figures
    },
  }
}

/** 在苏州拧螺丝 may be anywhere; who calls himself after a street of ours is one of us. */
function asSpeaker(hit: PlaceHit): PlaceHit {
  return hit.kind === 'rival' ? { ...hit, governs: false } : hit
}

/** The sentence and the clause that hold a place of the text. */
export function placeIn(flow: Flow, at: number): { sentence: number; clause: number } {
  const clause = segmentAt(flow.segments.clauses, at)
  return { clause, sentence: flow.segments.clauses[clause]?.sentence ?? 0 }
}

/** Whether two stretches begin in one clause; the cells of a row are one, and so is a label with what it labels (区医院：主体封顶). */
export function isSameClause(a: Span, b: Span, flow: Flow): boolean {
  if (flow.isRow) return true
  const [first, second] = [placeIn(flow, a.start).clause, placeIn(flow, b.start).clause].sort((x, y) => x - y)
  return first === second || (second === (first ?? 0) + 1 && isLabel(flow, first ?? 0))
}

function isLabel({ normal, segments }: Flow, clause: number): boolean {
  const { end } = segments.clauses[clause] ?? { end: 0 }
  return normal.text.charAt(end - 1) === ':'
}

/** The index of the sentence that a stretch begins in. */
export function sentenceOf(span: Span, flow: Flow): number {
  return placeIn(flow, span.start).sentence
}

function quantitiesOf(text: string, sentence: Span | undefined): PageFigure[] {
  if (!sentence) return []
  return parseQuantities(text.slice(sentence.start, sentence.end)).map((figure) => ({
    figure,
    start: sentence.start + figure.start,
    end: sentence.start + figure.end,
  }))
}

function isListing(text: string, places: readonly PlaceHit[], wording: Wording): boolean {
  if (wording.footer.test(text) || wording.trail.test(text)) return true
  if (places.length === 0 || /[。!?]|:$/.test(text)) return false
  if (MENU.test(text)) return true
  let rest = text
  for (const { start, end } of places) rest = rest.replace(text.slice(start, end), '')
  if (rest.replace(wording.menuItem, '') === '') return true
  return places.length >= LISTING_PLACES && rest.length <= (1 - LISTING_SHARE) * text.length
}
