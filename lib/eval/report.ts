import { type GuardEffect, guardEffect } from './guard-effect'
import { KINDS, type Kind } from './marks'
import { ratio, type Score, score } from './score'
import type { PageScore } from './score-page'

/** What an evaluation found, as plain JSON: shares are 0 to 1, null where there is nothing to divide by. */
export interface Report {
  pages: number
  mention: Score & { debatable: number }
  /** By target and page: a page's set of targets. */
  target: Score
  /** Of the right marks: how many have the gold's very edges, and the mean share of characters in common. */
  edges: { exact: number | null; overlap: number | null }
  byKind: KindRow[]
  byPart: Group[]
  byAbout: Group[]
  byManner: Group[]
  byWording: Group[]
  elsewhere: Elsewhere
  traps: { held: number; broken: number }
  /** Apart from mentions: numbers of a target that came along with one of its marks. */
  figures: {
    found: number
    misread: number
    otherMark: number
    missing: number
    recall: number | null
    /** Numbers that came along with marks: of the mark's target, of another, of none by the gold. */
    own: number
    others: number
    unlabelled: number
    /** At the least: not every number that speaks of a target is labelled. */
    precision: number | null
  }
  guard: GuardEffect
  /** What jieba's segmentation would change in the guard's place; null where nobody asked. */
  segmenter: GuardEffect | null
}

export interface Group extends Score {
  name: string
  pages: number
  elsewhere: Elsewhere
}

/** Pages that are not about us; marked: with a mark that counts, so not one on debatable words alone. */
export interface Elsewhere {
  pages: number
  marked: number
}

/** Gold has no kind of evidence, so that only the marks can be told apart by it. */
export interface KindRow {
  kind: Kind
  right: number
  wrong: number
  precision: number | null
}

/** @param scores, unguarded, segmented the same pages scored with the guard, without it, and with a segmenter instead */
export function reportOf(
  scores: readonly PageScore[],
  unguarded: readonly PageScore[],
  segmented: readonly PageScore[] | null = null,
): Report {
  const right = scores.flatMap((page) => page.right)
  const traps = scores.flatMap((page) => page.traps)
  return {
    pages: scores.length,
    mention: { ...scoreMentions(scores), debatable: sum(scores, (page) => page.debatable.length) },
    target: score({
      right: sum(scores, ({ targets }) => targets.right.length),
      wrong: sum(scores, ({ targets }) => targets.wrong.length),
      missed: sum(scores, ({ targets }) => targets.missed.length),
    }),
    edges: {
      exact: ratio(right.filter(({ overlap }) => overlap === 1).length, right.length),
      overlap: ratio(
        sum(right, ({ overlap }) => overlap),
        right.length,
      ),
    },
    byKind: rowsByKind(scores),
    byPart: groupBy(scores, ({ part }) => part),
    byAbout: groupBy(scores, ({ about }) => about),
    byManner: groupBy(scores, ({ manner }) => manner),
    byWording: groupBy(scores, ({ wording }) => wording),
    elsewhere: elsewhereOf(scores),
    traps: {
      held: traps.filter(({ isBroken }) => !isBroken).length,
      broken: traps.filter(({ isBroken }) => isBroken).length,
    },
    figures: countFigures(scores),
    guard: guardEffect(scores, unguarded),
    segmenter: segmented && guardEffect(segmented, unguarded),
  }
}

function scoreMentions(scores: readonly PageScore[]): Score {
  return score({
    right: sum(scores, ({ right }) => right.length),
    wrong: sum(scores, ({ wrong }) => wrong.length),
    missed: sum(scores, ({ missed }) => missed.length),
  })
}

function elsewhereOf(scores: readonly PageScore[]): Elsewhere {
  const pages = scores.filter(({ page }) => page.about === 'elsewhere')
  return { pages: pages.length, marked: pages.filter(({ wrong }) => wrong.length > 0).length }
}

function groupBy(scores: readonly PageScore[], nameOf: (page: PageScore['page']) => string | null): Group[] {
  const groups = new Map<string, PageScore[]>()
  for (const one of scores) {
    const name = nameOf(one.page)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups]
    .map(([name, group]) => ({
      name,
      pages: group.length,
      ...scoreMentions(group),
      elsewhere: elsewhereOf(group),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function rowsByKind(scores: readonly PageScore[]): KindRow[] {
  return KINDS.map((kind) => {
    const right = sum(scores, (page) => page.right.filter(({ mark }) => mark.lead === kind).length)
    const wrong = sum(scores, (page) => page.wrong.filter(({ mark }) => mark.lead === kind).length)
    return { kind, right, wrong, precision: ratio(right, right + wrong) }
  }).filter(({ right, wrong }) => right + wrong > 0)
}

function countFigures(scores: readonly PageScore[]): Report['figures'] {
  const outcomes = scores.flatMap(({ figures }) => figures.map(({ outcome }) => outcome))
  const count = (wanted: (typeof outcomes)[number]) => outcomes.filter((one) => one === wanted).length
  // Where no page has labelled figures, the numbers of marks say nothing.
  const attached = outcomes.length === 0 ? [] : scores.flatMap((page) => page.attached)
  const own = attached.filter((one) => one === 'own').length
  return {
    found: count('found'),
    misread: count('misread'),
    otherMark: count('other-mark'),
    missing: count('missing'),
    recall: ratio(count('found'), outcomes.length),
    own,
    others: attached.filter((one) => one === 'others').length,
    unlabelled: attached.filter((one) => one === 'unlabelled').length,
    precision: ratio(own, attached.length),
  }
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}
