import type { Mood, Period } from '../model'
import { lastEnd, oneOf } from '../stage/pattern'
import { around, type ClaimText, type PageQuantity, sentenceOf } from './read-text'
import * as words from './words'

const DISAGREES = oneOf(words.DISAGREE)
const HEARSAY = oneOf(words.HEARSAY)
const SUPPOSED = oneOf(words.SUPPOSED)
const MISSING = oneOf(words.MISSING, { after: '(?:的)?(?:约|近|不足|不到)?$' })
const MISSING_IF = oneOf(words.MISSING_IF, { after: '(?:约|近)?$' })
const NOT_DONE = oneOf(words.IF_NOT_DONE)
const NOT_AFTER = oneOf(words.NOT_AFTER)
const NOT_BEFORE = oneOf(words.NOT_BEFORE)
const FORECASTS = oneOf(words.FORECASTS, { flags: 'g' })
const PLANS = oneOf(words.PLANS, { flags: 'g' })
const MEANT = oneOf(words.MEANT, { flags: 'g' })
const FIRMLY = oneOf(words.DONE_FIRMLY, { flags: 'g' })
const DONE = oneOf(words.DONE)
const GOAL_AFTER = oneOf(words.GOAL_AFTER)
const ALL_DONE = oneOf(words.ALL_DONE)

/** What the words say; `open` where they say neither plan nor result and the dates must. */
export type Manner = Mood | 'open' | 'weakly-done'

const GOALS = /(?:全年|年度|总)?(?:目标任务|任务|目标|计划)(?:数|量)?的?/g

/** How a figure's sentence puts it. */
export function mannerOf(page: ClaimText, quantity: PageQuantity): Manner {
  const { before, after } = around(page, quantity)
  const sentence = sentenceOf(page, quantity.clause)
  const upTo = page.text.slice(sentence.start, quantity.start)
  const next = page.text.slice(sentence.end, sentence.end + 60)
  if (
    DISAGREES.test(sentence.text) ||
    (/^(?:而|但)?另一[份处家种]/.test(next) && /一[份处家种]/.test(sentence.text))
  ) {
    return 'disputed'
  }
  if (HEARSAY.test(sentence.text)) return 'quoted'
  if (SUPPOSED.test(upTo)) return 'conditional'
  if (MISSING.test(before) || (MISSING_IF.test(before) && NOT_DONE.test(after.slice(0, 12))))
    return 'remainder'
  if (NOT_AFTER.test(after) || NOT_BEFORE.test(before)) return 'negated'
  const isRatio = /^[%‰]$/.test(quantity.figure.unitText)
  // 完成年度目标的八成 plans nothing.
  return said(
    isRatio ? before.replace(GOALS, '') : before,
    after,
    upTo.slice(0, upTo.length - before.length),
    quantity,
  )
}

/** All of it is done (48个老旧小区改造任务全面完成), and not another number of it (其中44个已竣工). */
export function isAllDone(after: string): boolean {
  const match = ALL_DONE.exec(after)
  return (
    match !== null &&
    !/[0-9]|[一二两三四五六七八九十][个户家条辆人处项成]/.test(after.slice(0, match.index + match[0].length))
  )
}

function said(before: string, after: string, earlier: string, { figure }: PageQuantity): Manner {
  const bounded = before + figure.exact
  if (isAllDone(after)) return isAhead(before) ? 'plan' : 'result'
  if (GOAL_AFTER.test(after) && !/完成|占|达/.test(after.replace(GOAL_AFTER, '').slice(0, 4))) {
    const firm = lastEnd(FIRMLY, before)
    return firm > lastEnd(PLANS, before) ? 'result' : 'plan'
  }
  const forecast = lastEnd(FORECASTS, bounded)
  const plan = lastEnd(PLANS, bounded)
  const firm = lastEnd(FIRMLY, before)
  if (forecast >= 0 && forecast > lastEnd(MEANT, bounded) && forecast > firm) return 'forecast'
  const isForeseen = lastEnd(FORECASTS, earlier) > lastEnd(FIRMLY, earlier) && lastEnd(MEANT, before) < 0
  if (plan >= 0 && plan > firm) return isForeseen ? 'forecast' : 'plan'
  if (firm >= 0) return 'result'
  if (forecast >= 0) return 'forecast'
  // 2023年将实施一批举措，全年新增…2000人: the plan goes on, unless something was done.
  const planned = lastEnd(PLANS, earlier)
  if (planned >= 0 && planned > lastEnd(FIRMLY, earlier))
    return DONE.test(before) && /完成|达/.test(before) ? 'open' : 'plan'
  const wasDone =
    DONE.test(before.replace(NAMED_ACTS, '')) ||
    DONE.test(after.slice(0, 6)) ||
    DONE.test(earlier.slice(-NEAR))
  return wasDone ? 'weakly-done' : 'open'
}

function isAhead(before: string): boolean {
  return lastEnd(PLANS, before) >= 0 || lastEnd(FORECASTS, before) >= 0
}

/** 治理工程, 改造任务 are names. */
const NAMED_ACTS = /(?:改造|治理|推广|建设|整合)(?=工程|项目|任务|工作)/g
/** How far back in the sentence a verb still governs, in characters. */
const NEAR = 16

/** In the first half of a year its number is the plan; from November on it is what was done. */
const PLANNING_UNTIL = 6
const REPORTING_FROM = 11

/** Decides by the dates what the words leave open. Null where they do not say either. */
export function settle(
  manner: Manner,
  period: Period | null | 'unresolved',
  pageDate: string | null,
): Mood | null {
  if (manner !== 'open' && manner !== 'weakly-done') return manner
  if (period === 'unresolved') return 'result'
  if (period === null) return manner === 'weakly-done' ? 'result' : null
  if (period.kind === 'moment' || period.kind === 'cumulative') return 'result'
  if (pageDate === null) return manner === 'weakly-done' ? 'result' : null
  if (period.end <= pageDate) return 'result'
  if (period.start > pageDate) return 'plan'
  const month = Number(pageDate.slice(5, 7))
  if (month <= PLANNING_UNTIL) return 'plan'
  if (month >= REPORTING_FROM && manner === 'weakly-done') return 'result'
  return null
}
