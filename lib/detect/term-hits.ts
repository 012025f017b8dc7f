import type { Detector } from './detector'
import { type Flow, placeIn, sentenceOf } from './flow'
import type { LexiconTerm, TermKind } from './lexicon'
import { isGuardedKind } from './lexicon'
import { isOwn } from './line'
import { cutsNumber, withNumber } from './number-edge'
import type { PlaceHit } from './place-hits'
import { reachable } from './reach'
import { cutOutOf, forbiddenBeside, longerWord, outermost, type Refusal, ruledOutBy } from './refusals'
import { overlaps, type Span } from './span'
import type { Wording } from './wording'

/** An evidence word of a project, found in a flow (normal form). */
export interface TermHit extends Span {
  term: LexiconTerm
  /** Part of another project's words: it supports, but is not marked. */
  isLent: boolean
}

/** How near a word that a term needs must stand, in characters. */
const NEEDS_REACH = 20
/** No owner, with 的 behind it and what makes it ours before it, is longer (该公司). */
const LONGEST_OWNER = 3
/** How near in its clause a veto must stand. */
const VETO_REACH = 16

export interface FoundTerms {
  /** By project. */
  byProject: Map<number, TermHit[]>
  /** Words that mean one project, but for what stands around them. */
  refused: Refusal[]
  /** Every word that means one project, of all projects. */
  strong: TermHit[]
}

/**
 * Every evidence word that holds here: guard, notBefore, notAfter, needs and vetoes applied. Topics and
 * acts of projects that cannot be meant here are left out.
 */
export function findTerms(
  flow: Flow,
  detector: Pick<Detector, 'index' | 'lexicon' | 'cutOut' | 'termsOf' | 'mostByFigures' | 'wording'>,
): FoundTerms {
  const { text } = flow.normal
  const byProject = new Map<number, TermHit[]>()
  const refused: Refusal[] = []
  const refuse = (term: LexiconTerm, span: Span, why: Omit<Refusal, 'project' | keyof Span>) => {
    if (namesOne(term)) refused.push({ ...span, project: term.project, ...why })
  }
  const found: (Span & { word: number })[] = []
  const words: number[] = []
  detector.index.scan(text, (word, start, end) => {
    found.push({ word, start, end })
    words.push(word)
  })
  const documents = citedDocuments(flow, detector.wording)
  const reaches = reachable(words, text, detector)
  // 九小 before 跑道 is no part of 小跑: a word of its own project shows where the name ends.
  const isContinued = ({ start, end, term }: TermHit) =>
    found.some(
      (next) =>
        next.start === end && detector.termsOf[next.word]?.some(({ project }) => project === term.project),
    ) && !detector.cutOut(text.slice(0, end), { start, end }, flow.places)
  // 二中的新校区: the owner is the project's own.
  const isOwnedByUs = ({ start }: Span, { project }: LexiconTerm) =>
    found.some(
      (owner) =>
        (owner.end === start || (owner.end === start - 1 && text.charAt(owner.end) === '的')) &&
        !cutsNumber(text, owner) &&
        detector.termsOf[owner.word]?.some(
          (term) => term.project === project && namesOne(term) && !forbiddenBeside(text, owner, term),
        ),
    )
  const vetoesOf = vetoesIn(text, detector)
  for (const { word, start, end } of found) {
    const span = { start, end }
    if (flow.speakers.some((speaker) => overlaps(speaker, span))) continue
    const terms = detector.termsOf[word] ?? []
    if (!terms.some(({ project }) => reaches(project))) continue
    const longer = cutsNumber(text, span)
      ? withNumber(text, span)
      : documents.find((document) => overlaps(document, span))
    const firm = longer ? null : firmAround(text, span)
    for (const term of terms) {
      if (!reaches(term.project)) continue
      if (isOwned(text, span, term, detector.wording) && !isOwnedByUs(span, term)) continue
      if (!meetsNeeds(flow, span, term)) continue
      const hit = { start, end, term, isLent: false }
      if (longer) {
        refuse(term, span, cutOutOf(longer))
        continue
      }
      if (firm && !isOwn(term)) {
        refuse(term, span, cutOutOf(firm))
        continue
      }
      if (isGuarded(term) && detector.cutOut(text, span, flow.places) && !isContinued(hit)) {
        refuse(term, span, cutOutOf(longerWord(text, span, detector.cutOut)))
        continue
      }
      const against = forbiddenBeside(text, span, term) ?? vetoNear(flow, span, vetoesOf(term.project))
      if (against) {
        refuse(term, span, ruledOutBy(against, flow.places))
        continue
      }
      const hits = byProject.get(term.project)
      if (hits) hits.push(hit)
      else byProject.set(term.project, [hit])
    }
  }
  const strong: TermHit[] = []
  for (const [project, hits] of byProject) {
    const kept = strongest(hits)
    byProject.set(project, kept)
    strong.push(...kept.filter(({ term }) => namesOne(term)))
  }
  markLent(byProject, strong)
  return { byProject, refused: outermost(refused), strong }
}

/** Whether a word means one project by itself. */
function namesOne({ kind, second }: LexiconTerm): boolean {
  return isGuardedKind(kind) && second !== 'only'
}

/** 新院区位于: once the page has named the project, 区位 says nothing against its short form. */
function isGuarded({ kind, second, text }: LexiconTerm): boolean {
  return isGuardedKind(kind) && !(second === 'only' && text.length > 2)
}

const RANK: Record<TermKind, number> = { name: 5, generic: 4, anchor: 3, measure: 2, topic: 1, act: 0 }
/** What only takes up a name gives way to whatever says more by itself. */
const RANK_OF_SECOND = 1.5

function rankOf({ kind, second }: LexiconTerm): number {
  return second === 'only' ? RANK_OF_SECOND : RANK[kind]
}

/** Of overlapping words of one project the strongest, then the longest; in order of the text. */
function strongest(hits: readonly TermHit[]): TermHit[] {
  const kept: TermHit[] = []
  let run: TermHit[] = []
  let end = 0
  for (const hit of hits) {
    if (hit.start >= end) {
      kept.push(...strongestOf(run))
      run = []
    }
    run.push(hit)
    end = Math.max(end, hit.end)
  }
  kept.push(...strongestOf(run))
  return kept
}

/** Of words that touch each other's. */
function strongestOf(hits: TermHit[]): TermHit[] {
  if (hits.length <= 1) return hits
  const kept: TermHit[] = []
  const order = (a: TermHit, b: TermHit) =>
    rankOf(b.term) - rankOf(a.term) || b.end - b.start - (a.end - a.start) || a.start - b.start
  for (const hit of hits.sort(order)) {
    if (!kept.some((other) => overlaps(other, hit))) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A topic or act within another project's own words (道路 in 新建道路) is that project's to mark; within its own none is left. */
function markLent(byProject: Map<number, TermHit[]>, strong: readonly TermHit[]): void {
  const taken = new Set<number>()
  for (const { start, end } of strong) for (let at = start; at < end; at++) taken.add(at)
  for (const hits of byProject.values()) {
    for (const hit of hits) {
      if (isGuardedKind(hit.term.kind)) continue
      for (let at = hit.start; at < hit.end && !hit.isLent; at++) hit.isLent = taken.has(at)
    }
  }
}

/** 《关于推进实施钢铁行业超低排放的意见》: a rule of the state that a page goes by, unless the title names our place. */
function citedDocuments({ normal: { text }, places }: Flow, { document }: Wording): Span[] {
  if (!text.includes('《')) return []
  return [...text.matchAll(document)]
    .map(({ index, 0: title }) => ({ start: index, end: index + title.length }))
    .filter((document) => !places.some((hit) => isOurs(hit) && overlaps(hit, document)))
}

function isOurs({ kind }: PlaceHit): boolean {
  return kind === 'home' || kind === 'city' || kind === 'ours'
}

/** 市一中新校区, 一中的塑胶跑道: the short form with its owner before it is another's. */
function isOwned(text: string, { start }: Span, { second }: LexiconTerm, { ownerEnd }: Wording): boolean {
  return second === 'only' && ownerEnd.test(text.slice(Math.max(0, start - LONGEST_OWNER), start))
}

/** 驰远换电装备有限公司: a ware in a firm's legal name is that firm's; the short name of a firm of ours is not one. */
function firmAround(text: string, { start, end }: Span): Span | null {
  const rest = FIRM_END.exec(text.slice(end, end + LONGEST_FIRM_END))?.[0]
  return rest && FIRM_START.test(text.slice(Math.max(0, start - 2), start))
    ? { start, end: end + rest.length }
    : null
}

/** In characters. */
const LONGEST_FIRM_END = 14
const FIRM_START = /[\p{Script=Han})]{2}$/u
const FIRM_END = /^\p{Script=Han}{0,6}(?:有限|股份)(?:责任)?(?:有限)?公司/u

function meetsNeeds(flow: Flow, span: Span, { needs }: LexiconTerm): boolean {
  return (
    !needs ||
    nearest(flow, span, flow.segments.sentences[sentenceOf(span, flow)], needs, NEEDS_REACH) !== null
  )
}

/** A project's vetoes that stand anywhere in the text: mostly none does, and nobody has to ask how near. */
function vetoesIn(
  text: string,
  { lexicon }: Pick<Detector, 'lexicon'>,
): (project: number) => readonly string[] {
  const asked = new Map<number, readonly string[]>()
  return (project) => {
    const known = asked.get(project)
    if (known) return known
    const standing = (lexicon.projects[project]?.vetoes ?? []).filter((veto) => text.includes(veto))
    asked.set(project, standing)
    return standing
  }
}

function vetoNear(flow: Flow, span: Span, vetoes: readonly string[]): Span | null {
  if (vetoes.length === 0) return null
  return nearest(flow, span, flow.segments.clauses[placeIn(flow, span.start).clause], vetoes, VETO_REACH)
}

/** One of the words, where it stands within reach of the span and within the segment, outside of the span. */
function nearest(
  flow: Flow,
  { start, end }: Span,
  segment: Span = { start, end },
  words: readonly string[],
  reach: number,
): Span | null {
  const { text } = flow.normal
  const from = Math.max(segment.start, start - reach)
  const before = text.slice(from, start)
  const after = text.slice(end, Math.min(segment.end, end + reach))
  for (const word of words) {
    const at = before.lastIndexOf(word)
    if (at >= 0) return { start: from + at, end: from + at + word.length }
    const behind = after.indexOf(word)
    if (behind >= 0) return { start: end + behind, end: end + behind + word.length }
  }
  return null
}
