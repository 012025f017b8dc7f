import type { Detector } from './detector'
import { type Flow, readFlow } from './flow'
import { type HeadedFor, headedProjects } from './headed-projects'
import type { LexiconTerm } from './lexicon'
import { isOwn, type Line, projectsWith } from './line'
import type { Carry, PageText } from './mention'
import { countPlaces, isTitledOurs, judgePage, namesOurPlace, type PagePlace } from './page-place'
import { findTerms } from './term-hits'

/** A page, or a batch of it, read once: what any of its lines is judged by. */
export interface PageReading {
  /** Without the empty ones. */
  lines: readonly Line[]
  /** How often places were named so far, earlier batches included. */
  places: Carry['places']
  /** Whether anything so far, the title included, names a place of ours. */
  isOurs: boolean
  /** What the page as a whole is about. */
  place: PagePlace
  headedFor: HeadedFor
}

/** @param carry what the batches before this one established, or null for a page's first */
export function readPage(page: PageText, detector: Detector, carry: Carry | null): PageReading {
  const title = readFlow(page.title, detector)
  const flows = page.flows.map((text) => readFlow(text, detector))
  const lines = flows.flatMap((flow, index) =>
    flow.source ? [{ index, flow, terms: findTerms(flow, detector) }] : [],
  )
  const places = countPlaces(flows, carry?.places ?? {})
  const counts = {
    facilities: countFacilities(lines, places, detector),
    kinds: projectsWith(lines, ({ kind }) => kind === 'generic' || kind === 'measure').size,
    isOfDistrict: speaksOf('ours', flows),
    isOfCity: speaksOf('whole', flows),
  }
  // A later batch has no headline of its own: the page's title stands for it.
  const heading = carry ? [title] : [title, ...flows]
  return {
    lines,
    places,
    isOurs: isTitledOurs(title) || namesOurPlace(places),
    place: judgePage(heading, places, counts, detector.wording),
    headedFor: headedProjects(findTerms(title, detector), lines, { isFirst: carry === null }),
  }
}

/**
 * Different projects whose own names or anchors the page holds, whatever the place; 87个重点项目 counts too. A partner's
 * name (阿拉善左旗 in a forecast) is a place like any other; hosts (区医院, 体育馆) are everywhere, and count where the page
 * names no other place.
 */
function countFacilities(lines: readonly Line[], places: Carry['places'], { lexicon }: Detector): number {
  const isOfPartner = ({ project }: LexiconTerm) => (lexicon.projects[project]?.localities.length ?? 0) > 0
  const isAlone = !Object.keys(places).some((name) => name.startsWith('rival:'))
  const isFacility = (term: LexiconTerm) =>
    isOwn(term) || term.scope === 'city' || (isAlone && term.host === true)
  return projectsWith(lines, (term) => isFacility(term) && !isOfPartner(term)).size
}

/** Whether it says 我区 (ours): whose page it is, is a district; or 全市 (whole). */
function speaksOf(what: 'ours' | 'whole', flows: readonly Flow[]): boolean {
  return flows.some(({ isListing, places }) => !isListing && places.some(({ kind }) => kind === what))
}
