import type { Flow } from './flow'
import { placeIn } from './flow'
import type { Context } from './judge'
import type { Evidence } from './mention'
import type { PagePlace } from './page-place'
import type { PlaceHit } from './place-hits'
import { overlaps, type Span } from './span'

/** What a stretch of text is about. `whole` is the city as a total (全市), not a place in it. */
export interface Locality {
  place: 'home' | 'city' | 'whole' | 'rival' | 'none'
  from: NonNullable<Evidence['from']>
  name: string
  /** Where in the flow (normal form) the answer stands; null where the title or the page gave it. */
  at: Span | null
}

/** What surrounds the flow: asked only where the flow itself has no answer. */
export interface Surroundings {
  page: PagePlace
  /** The flow before, where it leads in to this one (a heading, a line that ends in a colon). */
  leadIn: Flow | null
}

/** A place opens a clause when it stands within so many characters of its start. */
const OPENING = 6
/** 石嘴山市惠农区, 乌海市的海勃湾区: places so close together are one statement of place. */
const RUN_GAP = 7

/**
 * Which place governs a stretch of a flow. The first answer wins: the nearest place before or over it in
 * its clause; a place right behind 在, 位于; a place later in the clause; the place that opens an earlier
 * clause of the paragraph, nearest first; the line that leads in; title and dateline; the page's counts.
 * @param isIgnored for places that the project itself names (its partners, 株洲 in a company's name)
 */
export function localityOf(
  span: Span,
  context: Pick<Context, 'flow' | 'around' | 'wording' | 'isEstablished'>,
  isIgnored: (hit: PlaceHit) => boolean,
): Locality {
  const { flow, around, wording } = context
  const { clause, sentence } = placeIn(flow, span.start)
  // A menu, a footer, a list of links say nothing of this page's place, nor it of them.
  if (flow.isListing) return { place: 'none', from: 'page', name: '', at: null }
  const governing = flow.places.filter(
    (hit) => hit.governs && isPlace(hit) && !isIgnored(hit) && !hit.isMedium,
  )
  const carrying = governing.filter(({ carries }) => carries)
  const within = flow.segments.clauses[clause] ?? { ...span, sentence }
  const inClause = governing.filter((hit) => overlaps(hit, within))
  const over = inClause.find((hit) => overlaps(hit, span) && (hit.kind === 'home' || hit.kind === 'city'))
  // 乌达产业园智慧管控: a place that the words begin in or after governs them.
  const before = inClause.filter((hit) => hit.start <= span.start).at(-1)
  const behind = inClause.find(
    (hit) => hit.start >= span.end && wording.stands.test(flow.normal.text.slice(span.end, hit.start)),
  )
  const nearest = behind ?? over ?? before ?? labelled(span, within, governing, flow)
  if (nearest) return answer(nearest, 'clause', around.page)
  for (let i = clause - 1; i >= 0; i--) {
    const earlier = flow.segments.clauses[i]
    if (!earlier) break
    const opening =
      openingPlace(
        carrying.filter((hit) => !isAsided(hit, flow)),
        earlier,
      ) ?? bracketed(carrying, earlier, flow)
    if (!opening) continue
    const distance = sentence - earlier.sentence
    if (distance > 0 && isAside(opening, context)) continue
    return answer(
      opening,
      distance === 0 ? 'sentence' : distance === 1 ? 'previous' : 'paragraph',
      around.page,
    )
  }
  const later = flow.isRow
    ? carrying.find((hit) => hit.start >= span.end)
    : inClause.find((hit) => hit.start >= span.end && hit.kind === 'home')
  if (later) return answer(later, 'clause', around.page)
  return outside(around)
}

/**
 * On a page whose title is the district, another place is spoken of for a sentence, and the next is the
 * district's again: of 1,066 labelled mentions nine need it not to hold on, and none of 1,300 traps needs it to.
 * So it is on any page of ours for a project that the page has named.
 */
function isAside(
  { kind }: PlaceHit,
  { around: { page }, isEstablished }: Pick<Context, 'around' | 'isEstablished'>,
): boolean {
  if (page.place === 'home' && page.from === 'title') return kind === 'rival' || kind === 'whole'
  return isEstablished && kind === 'rival' && (page.place === 'home' || page.place === 'city')
}

/** 清陶能源：成都基地二期开工 - what follows the colon says where the words before it are. */
function labelled(span: Span, clause: Span, governing: readonly PlaceHit[], flow: Flow): PlaceHit | null {
  const isLabel = flow.normal.text.charAt(clause.end - 1) === ':' && clause.end - span.end <= 2
  const next = isLabel && flow.segments.clauses.find(({ start }) => start === clause.end)
  return next ? openingPlace(governing, next) : null
}

function outside({ page, leadIn }: Surroundings): Locality {
  if (leadIn) {
    const governing = leadIn.places.filter((hit) => hit.governs && isPlace(hit))
    const opening = governing.at(-1)
    if (opening) return { ...answer(opening, 'paragraph', page), at: null }
  }
  return { place: page.place, from: page.from, name: page.name, at: null }
}

/** The place that a clause opens with; of a run of places, the last and narrowest. */
function openingPlace(places: readonly PlaceHit[], clause: Span): PlaceHit | null {
  let opening: PlaceHit | null = null
  for (const hit of places) {
    if (hit.start < clause.start || hit.end > clause.end) continue
    const from: number = opening ? opening.end : clause.start
    if (hit.start - from > (opening ? RUN_GAP : OPENING)) break
    opening = hit
  }
  return opening
}

/** 君正化工（乌达区）: who the clause speaks of is there. */
function bracketed(places: readonly PlaceHit[], clause: Span, { normal: { text } }: Flow): PlaceHit | null {
  const isIn = (hit: PlaceHit) => hit.start > clause.start && hit.end < clause.end
  return (
    places.find((hit) => isIn(hit) && text.charAt(hit.start - 1) === '(' && text.charAt(hit.end) === ')') ??
    null
  )
}

/** （母公司某某，浙江三门）: what a bracket tells beside is of what stands before it, and of nothing behind. */
function isAsided({ start }: PlaceHit, { normal: { text } }: Flow): boolean {
  const open = text.lastIndexOf('(', start)
  return open >= 0 && text.lastIndexOf(')', start) < open && text.indexOf(')', start) >= 0
}

function isPlace({ kind }: PlaceHit): boolean {
  return kind !== 'neutral' && kind !== 'wider'
}

/** What a place that governs says; 我区 and 全市 mean the page's. */
export function answer(hit: PlaceHit, from: Locality['from'], page: PagePlace): Locality {
  const at = { start: hit.start, end: hit.end }
  switch (hit.kind) {
    case 'home':
    case 'landmark':
      return { place: 'home', from, name: hit.name, at }
    case 'city':
      return { place: 'city', from, name: hit.name, at }
    case 'rival':
      return { place: 'rival', from, name: hit.name, at }
    case 'ours':
      // 我区 is the page's district, whichever that is.
      return { place: page.place, from, name: page.name || hit.name, at }
    case 'whole':
      return {
        place: page.place === 'home' || page.place === 'city' ? 'whole' : page.place,
        from,
        name: hit.name,
        at,
      }
    case 'neutral':
    case 'wider':
      return { place: 'none', from, name: hit.name, at }
  }
}
