import { parseQuantities } from '../corpus/quantity'
import type { Detector } from './detector'
import { type NormalText, normalise } from './normalise'
import type { PlaceHit } from './place-hits'
import { cutSentences, type Segments, segmentAt } from './sentences'
import type { Span } from './span'

/** One flow of a page, read once: everything that the steps of detection ask of it. Offsets are normal. */
export interface Flow {
  source: string
  normal: NormalText
  segments: Segments
  places: PlaceHit[]
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

/** 当前位置：首页>乌海>要闻. */
const TRAIL =
  /^(?:首页|当前位置|您的位置|您现在的位置|网站地图|友情链接|热词|热搜|往期|相关(?:阅读|链接)|延伸阅读|上一篇|下一篇)/
/** Four and more words between marks: 要闻 | 政务 | 民生 | 乌达. */
const MENU = /^(?:[^·|>]{1,10}[·|>]){3,}[^·|>]{1,10}$/
/** A place with one of these is an item of a menu, or a link to another site. */
const LABEL =
  /首页|新闻|要闻|动态|频道|人民政府|政府|门户|网站|网|区情|市情|概况|发布|融媒体?|资讯|天气|地图|论坛|[|>·/:,]/g
const FOOTER = /版权所有|icp备|公网安备|copyright|网站标识码|主办单位|技术支持|友情链接|网站地图/
/** From this share of place names on, a flow without a sentence is a list of places. */
const LISTING_SHARE = 0.4
const LISTING_PLACES = 3

export function readFlow(source: string, detector: Pick<Detector, 'fold' | 'findPlaces'>): Flow {
  const normal = normalise(source, detector.fold)
  const segments = cutSentences(normal.text)
  const places = detector.findPlaces(normal.text)
  const parsed = new Map<number, PageFigure[]>()
  return {
    source,
    normal,
    segments,
    places,
    isListing: isListing(normal.text, places),
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

/** The sentence and the clause that hold a place of the text. */
export function placeIn(flow: Flow, at: number): { sentence: number; clause: number } {
  const clause = segmentAt(flow.segments.clauses, at)
  return { clause, sentence: flow.segments.clauses[clause]?.sentence ?? 0 }
}

/** Whether two stretches begin in one clause; the cells of a row are one. */
export function isSameClause(a: Span, b: Span, flow: Flow): boolean {
  return flow.isRow || placeIn(flow, a.start).clause === placeIn(flow, b.start).clause
}

/** The index of the sentence that a stretch begins in. */
export function sentenceOf(span: Span, flow: Flow): number {
  return placeIn(flow, span.start).sentence
}

const NUMBER = /[\d零一二两三四五六七八九十百千万亿数几]/

function quantitiesOf(text: string, sentence: Span | undefined): PageFigure[] {
  if (!sentence) return []
  const words = text.slice(sentence.start, sentence.end)
  if (!NUMBER.test(words)) return []
  return parseQuantities(words).map((figure) => ({
    figure,
    start: sentence.start + figure.start,
    end: sentence.start + figure.end,
  }))
}

function isListing(text: string, places: readonly PlaceHit[]): boolean {
  if (FOOTER.test(text) || TRAIL.test(text)) return true
  if (places.length === 0 || /[。!?]|:$/.test(text)) return false
  if (MENU.test(text)) return true
  let rest = text
  for (const { start, end } of places) rest = rest.replace(text.slice(start, end), '')
  if (rest.replace(LABEL, '') === '') return true
  return places.length >= LISTING_PLACES && rest.length <= (1 - LISTING_SHARE) * text.length
}
