import { yearOf } from './calendar'
import { type Clause, clauseAt } from './clauses'
import type { DatedWord } from './dated-words'
import { DONE, PLANNED, REPORTED } from './mood-words'
import type { Stretch } from './resolve'

/** A squashed text, cut and with its time words. */
export interface DatedText {
  text: string
  clauses: readonly Clause[]
  words: readonly DatedWord[]
  pageDate: string | null
}

/** What stands in the way of a goal's own period: 完成全年任务的七成. */
const GOAL_OF = /^(?:的)?(?:目标)?(?:任务|目标|计划|指标)(?:数|量|总量)?(?:任务)?的/
/** What is there, counted at one moment. */
const STOCK = /保有量|存量|在册|现[有存](?![望关限])/
const WHOLE_STOCK = /[共拥]有|(?<![没已还仍尚未所只仅])有|总数/
const WORK = /完成|完工|竣工|改造|投产|开工|建成|新增|签约|到位/

/**
 * The time word that governs a stretch: the nearest before it in its clause (where all describe
 * nouns, 现有2000年以前建成的, the first), then those of earlier clauses and sentences, then what stands behind.
 */
export function governing(dated: DatedText, at: { start: number; end: number }): DatedWord | null {
  const { clauses, words } = dated
  const over = words.find(({ start, end }) => start < at.end && at.start < end)
  if (over) return over
  const clause = clauseAt(clauses, at.start)
  const chosen = inClause(dated, at, clause) ?? earlier(dated, at, clause) ?? behind(dated, at, clause)
  return chosen && (narrower(dated, at, chosen) ?? chosen)
}

/** What it means for the stretch: a count of what is there is a moment, whatever sum the words name. */
export function stretchFor(
  dated: DatedText,
  at: { start: number; end: number },
  word: DatedWord,
): Stretch | null {
  const { text, clauses } = dated
  const { stretch } = word
  const clause = clauses[clauseAt(clauses, at.start)]
  if (!stretch || !clause || word.meaning.what === 'stock') return stretch
  const before = text.slice(Math.max(clause.start, word.end <= at.start ? word.end : 0), at.start)
  const isRunning = stretch.kind !== 'cumulative' && stretch.start.endsWith('-01-01')
  const isSaid = isRunning && isToDate(word) && WHOLE_STOCK.test(before)
  const counted = isSaid && !WORK.test(before) && !WORK.test(text.slice(at.end, clause.end))
  return STOCK.test(before) || counted ? { start: stretch.end, end: stretch.end, kind: 'moment' } : stretch
}

function inClause(dated: DatedText, at: { start: number }, clause: number): DatedWord | null {
  const { text, words } = dated
  const before = words.filter(
    (word) => word.clause === clause && word.end <= at.start && isOwn(text, word, at.start),
  )
  const describes = ({ end }: DatedWord) => /.的/.test(text.slice(end, at.start))
  return before.findLast((word) => !describes(word)) ?? before[0] ?? null
}

/** Not a goal's period, and not what is compared with, unless the stretch is its very figure (低于上年的3.2亿元). */
function isOwn(text: string, { end, isBase }: DatedWord, at: number): boolean {
  const between = text.slice(end, at)
  return isBase ? /^(?:末|底)?的?$/.test(between) : !GOAL_OF.test(between)
}

function earlier(dated: DatedText, at: { start: number; end: number }, clause: number): DatedWord | null {
  const { text, clauses, words } = dated
  const own = clauses[clause]
  if (!own) return null
  // A sum goes on for sentences, an event for its own; behind a paragraph's end nothing does.
  const isFigure = /[\d一二两三四五六七八九十百千]/.test(text.slice(at.start, at.end))
  const paragraph = text.lastIndexOf('\n', at.start - 1)
  for (let nth = clause - 1; nth >= 0 && (clauses[nth]?.start ?? 0) > paragraph; nth--) {
    const here = words.filter(
      (word) => word.clause === nth && !word.isBase && carries(dated, word, own, isFigure),
    )
    const found = here.findLast((word) => !isGoal(text, word)) ?? null
    if (!found) continue
    return mayCross(dated, found, own, at.start) ? found : null
  }
  return null
}

/** A day dates what happened in its sentence; not the sums that somebody told on it. */
function carries({ text, clauses }: DatedText, word: DatedWord, own: Clause, isFigure: boolean): boolean {
  if (!word.isDay) return true
  if (word.sentence !== own.sentence) return false
  return !isFigure || !REPORTED.test(text.slice(word.end, clauses[word.clause + 1]?.end ?? own.start))
}

function isGoal(text: string, { end }: DatedWord): boolean {
  return /^(?:的)?(?:任务|目标|计划(?![^，,。]*[\d一二三四五六七八九])|指标)/.test(text.slice(end, end + 30))
}

/** 去年完成812辆，今年将…: what is done does not date what is meant, nor what is meant what is done. */
function mayCross({ text, clauses, pageDate }: DatedText, word: DatedWord, own: Clause, at: number): boolean {
  const from = clauses[word.clause]
  const isAlone = from !== undefined && word.end === from.end && word.clause + 1 === clauseAt(clauses, at)
  if (isAlone) return true
  const before = text.slice(own.start, at)
  const isPast = word.stretch && pageDate !== null && yearOf(word.stretch.end) < yearOf(pageDate)
  const isAhead = word.stretch && pageDate !== null && word.stretch.start > pageDate
  const isPlanned = PLANNED.test(before)
  if (isPast || saysPast(word)) return !isPlanned
  if (isAhead || saysAhead(word)) return isPlanned || !DONE.test(before)
  return true
}

function saysPast({ meaning }: DatedWord): boolean {
  return meaning.what === 'span' && meaning.year.from === 'page' && meaning.year.offset < 0
}

function saysAhead({ meaning }: DatedWord): boolean {
  return meaning.what === 'span' && meaning.year.from === 'page' && meaning.year.offset > 0
}

/** 完成52.4亿元(1-8月), 新增1531人，这是今年以来: only what has no figure and no plan of its own. */
function behind(dated: DatedText, at: { end: number }, clause: number): DatedWord | null {
  const { text, clauses, words } = dated
  const own = clauses[clause]
  if (!own) return null
  const isFree = (word: DatedWord) => !word.isBase && !word.isDay
  const here = words.find((word) => word.clause === clause && word.start >= at.end && isFree(word))
  if (here) return here
  const isPlanned = PLANNED.test(text.slice(own.start, own.end))
  for (let nth = clause + 1; clauses[nth]?.sentence === own.sentence; nth++) {
    const found = words.find((word) => word.clause === nth && isFree(word))
    if (!found) continue
    const rest = text.slice(found.end, clauses[nth]?.end)
    return !/[\d一二三四五六七八九十百千]/.test(rest) &&
      PLANNED.test(rest.replace(/目标|任务|计划/g, '')) === isPlanned
      ? found
      : null
  }
  return null
}

/** 截至10月末，今年新增…: a running total named before narrows the year, but not the year's plan. */
function narrower(dated: DatedText, at: { start: number }, chosen: DatedWord): DatedWord | null {
  const { text, words } = dated
  if (chosen.stretch?.kind === 'moment' || isToDate(chosen) || !isWholeYear(chosen)) return null
  const running = words.findLast(
    (word) => word.sentence === chosen.sentence && word.end <= chosen.start && !word.isBase && isToDate(word),
  )
  if (!running) return null
  const isSame =
    !running.stretch || !chosen.stretch || yearOf(running.stretch.end) === yearOf(chosen.stretch.end)
  const before = text.slice(chosen.end, Math.max(chosen.end, at.start)).replace(/的$/, '')
  // 今年的48个小区 is the year's own number.
  if (before === '' && at.start > chosen.end) return null
  const said = before.slice(before.lastIndexOf('的') + 1)
  return isSame && !PLANNED.test(said) ? running : null
}

function isToDate({ meaning }: DatedWord): boolean {
  return (
    meaning.what === 'to-date' ||
    meaning.what === 'up-to' ||
    (meaning.what === 'span' && meaning.edge === 'until')
  )
}

function isWholeYear({ meaning }: DatedWord): boolean {
  return meaning.what === 'span' && meaning.part === null && meaning.edge === 'within'
}
