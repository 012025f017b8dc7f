import type { CutOut } from './cut-out'
import type { LexiconTerm } from './lexicon'
import type { UnshownReason } from './mention'
import type { PlaceHit } from './place-hits'
import { overlaps, type Span } from './span'

/** Words of a project that would have meant it, but for what stands around them. Offsets are normal. */
export interface Refusal extends Span {
  project: number
  reason: Extract<UnshownReason, 'inside-longer-word' | 'ruled-out' | 'other-place'>
  /** The longer word, or the one that speaks against them; null where that is the place. */
  by: Span | null
  place: string | null
}

/** 万达集团 is something else; 包头万达 is the same thing at another place. */
export function ruledOutBy(
  against: Span,
  places: readonly PlaceHit[],
): Pick<Refusal, 'reason' | 'by' | 'place'> {
  const place = places.find((hit) => hit.kind === 'rival' && overlaps(hit, against))
  return place
    ? { reason: 'other-place', by: null, place: place.name }
    : { reason: 'ruled-out', by: against, place: null }
}

/** Of words within each other the longest: of 万达广场 in 万达广场北门, 万达 need not be told. */
export function outermost(refused: readonly Refusal[]): Refusal[] {
  const isWithin = (inner: Refusal, outer: Refusal) =>
    inner.project === outer.project &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  return refused.filter((one) => !refused.some((other) => isWithin(one, other)))
}

/** What words were cut out of: a longer word, a whole number, a title in 《》. */
export function cutOutOf(longer: Span): Pick<Refusal, 'reason' | 'by' | 'place'> {
  return { reason: 'inside-longer-word', by: longer, place: null }
}

/** The word right before or behind that must not stand there: 集团 of 万达集团. */
export function forbiddenBeside(
  text: string,
  { start, end }: Span,
  { notBefore, notAfter }: LexiconTerm,
): Span | null {
  const behind = notBefore?.find((word) => text.startsWith(word, end))
  if (behind !== undefined) return { start: end, end: end + behind.length }
  const before = notAfter?.find((word) => text.endsWith(word, start))
  return before === undefined ? null : { start: start - before.length, end: start }
}

/** Words of the dictionary that cross a name's edge are no longer beyond it. */
const LONGEST_BEYOND = 6

/** The name with as much of its neighbours as the dictionary's word takes in: 九小时 for 九小. */
export function longerWord(text: string, { start, end }: Span, cutOut: CutOut): Span {
  const reaches = (before: number, after: number) =>
    cutOut(text.slice(start - before, end + after), { start: before, end: before + end - start }, [])
  const steps = Array.from({ length: LONGEST_BEYOND }, (_, i) => i + 1)
  const before = steps.find((n) => n <= start && reaches(n, 0)) ?? 0
  const after = steps.find((n) => end + n <= text.length && reaches(0, n)) ?? 0
  return { start: start - before, end: end + after }
}
