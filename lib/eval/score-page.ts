import { overlaps, type Span } from '../detect/span'
import type { GoldFigure, GoldMention, GoldPage, Trap } from './gold'
import type { Mark, Silence } from './marks'
import { pairUp } from './pair-up'
import { type AttachedOutcome, type FigureOutcome, scoreAttached, scoreFigure } from './score-figure'
import { scoreTargets, type TargetScore } from './score-targets'

/** A mark may be this many times as long as the mention, plus LONGER_BY characters. */
const TIMES_AS_LONG = 2
const LONGER_BY = 6

export type Wrong = 'no-mention' | 'other-target' | 'too-long' | 'second'

/** How the marks of a page fare against its gold. Every mark is in one of right, wrong and debatable. */
export interface PageScore {
  page: GoldPage
  right: { mark: Mark; mention: GoldMention; overlap: number }[]
  wrong: { mark: Mark; reason: Wrong }[]
  /** Marks that touch nothing but debatable mentions count neither way. */
  debatable: Mark[]
  /** Sure mentions without a mark of their own. */
  missed: GoldMention[]
  targets: TargetScore
  /** A trap is broken by a wrong mark over it. */
  traps: { trap: Trap; isBroken: boolean }[]
  figures: { figure: GoldFigure; outcome: FigureOutcome }[]
  /** Of each number that went along with a mark. */
  attached: AttachedOutcome[]
  silences: readonly Silence[]
}

/**
 * A mark is right where it overlaps a mention, shares a target with it and is not much longer; one mark
 * is right for one mention. Of several possible pairings the one with the most right marks holds.
 */
export function scorePage(page: GoldPage, marks: readonly Mark[], silences: readonly Silence[]): PageScore {
  const sure = page.mentions.filter((mention) => mention.sure)
  const pairs = pairUp(marks.map((mark) => fitting(mark, sure)))
  const taken = new Set(pairs.values())
  const score: PageScore = {
    page,
    right: [],
    wrong: [],
    debatable: [],
    missed: sure.filter((_, i) => !taken.has(i)),
    targets: scoreTargets(page.mentions, marks),
    traps: [],
    figures: page.figures.map((figure) => ({ figure, outcome: scoreFigure(figure, marks) })),
    attached: marks.flatMap((mark) => scoreAttached(mark, page.figures)),
    silences,
  }
  marks.forEach((mark, i) => {
    const mention = sure[pairs.get(i) ?? -1]
    const reason = mention ? null : whyWrong(mark, page.mentions)
    if (mention) score.right.push({ mark, mention, overlap: shareOf(mark.span, mention.span) })
    else if (reason) score.wrong.push({ mark, reason })
    else score.debatable.push(mark)
  })
  score.traps = page.traps.map((trap) => ({
    trap,
    isBroken: score.wrong.some(({ mark }) => overlaps(mark.span, trap.span)),
  }))
  return score
}

/** Characters that two spans share, of those that either covers (intersection over union). */
export function shareOf(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return both / (a.end - a.start + (b.end - b.start) - both)
}

/** The mentions that the mark could be right for, the one that it covers best first. */
function fitting(mark: Mark, mentions: readonly GoldMention[]): number[] {
  return mentions
    .flatMap((mention, i) => (fits(mark, mention) ? [{ i, share: shareOf(mark.span, mention.span) }] : []))
    .sort((a, b) => b.share - a.share)
    .map(({ i }) => i)
}

function fits(mark: Mark, mention: GoldMention): boolean {
  return overlaps(mark.span, mention.span) && sharesTarget(mark, mention) && isShortEnough(mark, mention)
}

/** Null where the mark is debatable. A sure mention under it decides, whatever else it touches. */
function whyWrong(mark: Mark, mentions: readonly GoldMention[]): Wrong | null {
  const touched = mentions.filter(({ span }) => overlaps(mark.span, span))
  if (touched.length === 0) return 'no-mention'
  const sure = touched.filter((mention) => mention.sure)
  if (sure.length === 0) return null
  const meant = sure.filter((mention) => sharesTarget(mark, mention))
  if (meant.length === 0) return 'other-target'
  return meant.some((mention) => isShortEnough(mark, mention)) ? 'second' : 'too-long'
}

function sharesTarget({ mention: { targetIds } }: Mark, { targets }: GoldMention): boolean {
  return targets.some((id) => targetIds.includes(id))
}

function isShortEnough({ span }: Mark, mention: GoldMention): boolean {
  const length = mention.span.end - mention.span.start
  return span.end - span.start <= TIMES_AS_LONG * length + LONGER_BY
}
