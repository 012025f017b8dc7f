import { createDetector, type Detector } from './detector'
import { type Flow, readFlow } from './flow'
import { asPlaceless } from './judge'
import { judgeFlow } from './judge-flow'
import { isUnder, leadsIn } from './lead-in'
import type { LexiconTerm } from './lexicon'
import { cutLongFlows, inFlows } from './long-flows'
import type { Carry, Detection, PageText } from './mention'
import { countPlaces, HEAD_FLOWS, isTitledOurs, judgePage, namesOurPlace } from './page-place'
import { ENDS } from './punctuation'
import { type FoundTerms, findTerms } from './term-hits'
import { toMentions } from './to-mentions'
import { toUnshown } from './to-unshown'

export { createDetector, type Detector }

/**
 * Resolves a page's flows, or a batch of them, to mentions of projects, in page order. Pure: the same
 * page gives the same mentions in Node and in every browser.
 * @param carry what the batches before this one established, or null for a page's first
 */
export function detectPage(page: PageText, detector: Detector, carry: Carry | null): Detection {
  const stretches = cutLongFlows(page.flows)
  const flows = stretches.map(({ text }) => readFlow(text, detector))
  const title = readFlow(page.title, detector)
  const places = countPlaces(flows, carry?.places ?? {})
  const accepted = { ...carry?.accepted }
  const detection: Detection = {
    mentions: [],
    unshown: [],
    carry: { places, accepted, previousFlow: '' },
  }
  // Without a place of ours nothing is marked; what it would have been is listed.
  const isOurs = isTitledOurs(title) || namesOurPlace(places)
  const found = flows.map((flow) => (flow.source ? findTerms(flow, detector) : null))
  // A later batch has no headline of its own: the page's title stands for it.
  const heading = carry ? [title] : [title, ...flows]
  const pagePlace = judgePage(
    heading,
    places,
    { facilities: countFacilities(found), isOfDistrict: speaksAsDistrict(flows) },
    detector.wording,
  )
  const titled = findTerms(title, detector)
  const named = headOf(flows, carry ? 0 : HEAD_FLOWS)
  // A line does not head itself: a menu's 一号物流 is no second mention.
  const headedOf = (i: number) =>
    ownOf([titled, ...named.flatMap((k) => (k === i ? [] : [found[k] ?? null]))])
  const headed = headedOf(-1)
  let lead = carry?.previousFlow ? readFlow(carry.previousFlow, detector) : null
  let isBehindLead = true
  flows.forEach((flow, i) => {
    const terms = found[i]
    // What holds nothing of ours may have been dropped before: it must not change anything.
    if (!terms || terms.byProject.size + terms.refused.length + flow.places.length === 0) return
    const stands = lead !== null && (isBehindLead || isUnder(flow, lead))
    const around = { page: pagePlace, leadIn: stands ? lead : null }
    const verdicts = judgeFlow(
      flow,
      terms,
      { around, headed: named.includes(i) ? headedOf(i) : headed, accepted },
      detector,
    ).map((verdict) => (isOurs ? verdict : asPlaceless(verdict)))
    const mentions = toMentions(i, flow, verdicts, detector)
    for (const { projectId } of mentions) accepted[projectId] = (accepted[projectId] ?? 0) + 1
    detection.mentions.push(...mentions)
    detection.unshown.push(...toUnshown(i, flow, verdicts, terms, mentions, detector))
    isBehindLead = leadsIn(flow)
    lead = isBehindLead ? flow : stands ? lead : null
  })
  detection.carry.previousFlow = lead?.source ?? ''
  return { ...inFlows(detection, stretches), carry: detection.carry }
}

/** The lines that say whose page it is, by index: the first ones, and the signature (海勃湾区滨河小学) of a notice. */
function headOf(flows: readonly Flow[], first: number): number[] {
  const signature = flows.findLastIndex(isSignature)
  return [...flows.keys()].filter((i) => i < first || i === signature)
}

/** A line that is a name and nothing more. */
function isSignature({ normal: { text }, places }: Flow): boolean {
  return places.length > 0 && text.length <= LONGEST_SIGNATURE && !MARK.test(text)
}

/** In characters. */
const LONGEST_SIGNATURE = 20
const MARK = new RegExp(`[${ENDS}、|]`)

/** The projects that lines name by a word of their own: a notice of the school, of the company. */
function ownOf(lines: readonly (FoundTerms | null)[]): ReadonlySet<number> {
  return projectsWith(lines, isOwn)
}

/** Different projects whose own names or anchors the page holds, whatever the place; 87个重点项目 counts too. */
function countFacilities(found: readonly (FoundTerms | null)[]): number {
  return projectsWith(found, (term) => isOwn(term) || term.scope === 'city').size
}

/** 我区, 区里: whose page it is, is a district. */
function speaksAsDistrict(flows: readonly Flow[]): boolean {
  return flows.some(({ isListing, places }) => !isListing && places.some(({ kind }) => kind === 'ours'))
}

/** The projects of which lines hold such a word. */
function projectsWith(
  lines: readonly (FoundTerms | null)[],
  isSuch: (term: LexiconTerm) => boolean,
): ReadonlySet<number> {
  const projects = new Set<number>()
  for (const terms of lines) {
    for (const { term } of terms?.strong ?? []) if (isSuch(term)) projects.add(term.project)
  }
  return projects
}

function isOwn({ kind, second }: LexiconTerm): boolean {
  return kind === 'name' || (kind === 'anchor' && second !== 'only')
}
