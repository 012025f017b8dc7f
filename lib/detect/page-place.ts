import type { Flow } from './flow'
import { CITY, HOME } from './gate'
import type { PlaceHit } from './place-hits'
import type { Wording } from './wording'

/** Which place a page as a whole is about, and what told so. */
export interface PagePlace {
  place: 'home' | 'city' | 'rival' | 'none'
  from: 'title' | 'page'
  name: string
}

/** How often a page names each place: `home`, `city`, and `rival:NAME`. Plain JSON, carried on. */
export type PlaceCounts = Record<string, number>

/** The headline and what stands under it: date, source, byline. */
export const HEAD_FLOWS = 3
/** A longer flow is text already; a title may be of any length. */
const LONGEST_HEAD = 48
const IS_TEXT = /[。!?;]$/
/** So many of our own facilities on a page of the city make the page ours, though it never names the district. */
const FACILITIES = 3
/** So many kinds of work of ours do on one that says 我区 and not 全市; 3 make pages of the state ours. */
const KINDS = 4
/** A page that names another place so many times as often as ours is about that place. */
const RIVAL_EXCESS = 2
/** And one that names so many times more of others all together is about the trade, not about us. */
const RIVALS_EXCESS = 3

/** A page of the city that names other places so many times as often as the district is not the district's. */
const OTHERS_EXCESS = 3

/** What the page says of us besides places. */
export interface SaidOfUs {
  /** How many different projects of ours the page names by a name or an anchor. */
  facilities: number
  /** And how many by what other districts have too (煤改电, 棚户区). */
  kinds: number
  /** Whether it says 我区. */
  isOfDistrict: boolean
  /** Whether it says 全市. */
  isOfCity: boolean
}

export function countPlaces(flows: readonly Flow[], counts: PlaceCounts): PlaceCounts {
  const sums = { ...counts }
  for (const flow of flows) {
    if (flow.isListing) continue
    for (const hit of flow.places) {
      const key = countKey(hit)
      if (key && hit.governs) sums[key] = (sums[key] ?? 0) + 1
    }
  }
  return sums
}

/** Whether anything on the page so far, menus and dams left out, is of our district or city. */
export function namesOurPlace(counts: PlaceCounts): boolean {
  return (counts.home ?? 0) + (counts.city ?? 0) > 0
}

/** Whether the page's title is of our district or city; it may be a mere place, which in a line is a menu's. */
export function isTitledOurs(title: Flow): boolean {
  return title.places.some(({ kind, governs }) => governs && (kind === 'home' || kind === 'city'))
}

/**
 * @param title the page's title, read as a flow, then its first flows (empty for a later batch)
 */
export function judgePage(
  title: readonly Flow[],
  counts: PlaceCounts,
  { facilities, kinds, isOfDistrict, isOfCity }: SaidOfUs,
  wording: Wording,
): PagePlace {
  if (isOfSomethingElse(title, wording)) return { place: 'none', from: 'title', name: '' }
  const heading = firstHeading(title, counts)
  if (heading && heading.place !== 'city') return heading
  const isOurDistrict = isOfDistrict && topRival(counts)[1] <= (counts.city ?? 0)
  const isLedByUs =
    facilities >= (isOurDistrict ? 1 : FACILITIES) ||
    (isOurDistrict && !isOfCity && kinds >= KINDS) ||
    leadsWithUs(title)
  return placeByCounts(counts, isLedByUs, heading)
}

/**
 * What the counts of the page's places say, where its title does not name the district or a rival.
 * @param isLedByUs its facilities, or its first paragraph, are ours
 * @param heading the city, where the title names it
 */
export function placeByCounts(
  counts: PlaceCounts,
  isLedByUs = false,
  heading: PagePlace | null = null,
): PagePlace {
  const own = (counts.home ?? 0) + (counts.landmark ?? 0)
  const ours = own + (counts.city ?? 0)
  if (isOutnumbered(counts, RIVAL_EXCESS) || allRivals(counts) > RIVALS_EXCESS * (ours + own))
    return { place: 'rival', from: 'page', name: topRival(counts)[0] }
  if (!namesOurPlace(counts)) return { place: 'none', from: 'page', name: '' }
  const isMostlyOurs = own > 0 && OTHERS_EXCESS * own >= allRivals(counts)
  if (isMostlyOurs || isLedByUs) return { place: 'home', from: 'page', name: HOME }
  return heading ?? { place: 'city', from: 'page', name: CITY }
}

/** The headline says whose page it is; a line under it (a school's, a bus's) only where the text does not say otherwise. */
function firstHeading(title: readonly Flow[], counts: PlaceCounts): PagePlace | null {
  let city: PagePlace | null = null
  const headline = title.findIndex(({ normal }) => normal.text !== '')
  for (const [i, flow] of title.slice(0, HEAD_FLOWS + 1).entries()) {
    if (i > 0 && flow.normal.text.length > LONGEST_HEAD) break
    // The page's title may be a mere place; a line of the page that is one is a menu's.
    if (i > 0 && flow.isListing) continue
    const kinds = flow.places.filter(({ governs }) => governs)
    const home = kinds.find(({ kind }) => kind === 'home' || kind === 'landmark')
    if (home && i > headline && isOutnumbered(counts, 1)) continue
    if (home) return { place: 'home', from: 'title', name: home.name }
    const rival = kinds.find(({ kind }) => kind === 'rival')
    const inCity = kinds.find(({ kind, isMedium }) => kind === 'city' && !isMedium)
    // A short sentence of the text (新疆美克四期已出合格品。) is no head.
    if (rival && !inCity && i > headline && IS_TEXT.test(flow.normal.text)) break
    if (rival && !inCity) return { place: 'rival', from: 'title', name: rival.name }
    if (inCity) city ??= { place: 'city', from: 'title', name: inCity.name }
  }
  return city
}

/** Whether the first flow of running text that names a place names the district and no rival. */
function leadsWithUs(head: readonly Flow[]): boolean {
  for (const flow of head.slice(1)) {
    if (flow.isListing || flow.normal.text.length <= LONGEST_HEAD) continue
    // 中标单位：宁夏某公司 says nothing of where it builds.
    const kinds = flow.places.filter(({ governs, carries }) => governs && carries).map(({ kind }) => kind)
    if (kinds.includes('rival')) return false
    if (kinds.includes('home') || kinds.includes('landmark')) return true
  }
  return false
}

/** A report of the dam, say: its headline names what holds our place's name and is none. */
function isOfSomethingElse(title: readonly Flow[], { site }: Wording): boolean {
  const headline = title.find(({ normal }) => normal.text !== '')
  if (!headline || headline.normal.text.length > LONGEST_HEAD) return false
  const governing = headline.places.filter(({ governs }) => governs)
  return governing.some(({ name }) => site.test(name)) && governing.every(({ kind }) => kind === 'neutral')
}

function countKey({ kind, name }: PlaceHit): string | null {
  switch (kind) {
    case 'home':
    case 'city':
    case 'landmark':
      return kind
    case 'rival':
      return `rival:${name}`
    case 'neutral':
    case 'wider':
    case 'whole':
    case 'ours':
      return null
  }
}

/** Whether one other place is named more than so many times as often as ours. */
function isOutnumbered(counts: PlaceCounts, excess: number): boolean {
  const ours = (counts.home ?? 0) + (counts.landmark ?? 0) + (counts.city ?? 0)
  return topRival(counts)[1] > excess * ours
}

function allRivals(counts: PlaceCounts): number {
  return Object.entries(counts).reduce((sum, [key, times]) => sum + (key.startsWith('rival:') ? times : 0), 0)
}

function topRival(counts: PlaceCounts): [string, number] {
  let top: [string, number] = ['', 0]
  for (const [key, times] of Object.entries(counts)) {
    if (key.startsWith('rival:') && times > top[1]) top = [key.slice('rival:'.length), times]
  }
  return top
}
