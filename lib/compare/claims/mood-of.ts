import { isHearsay } from '../hearsay'
import type { Mood, Period } from '../model'
import { saysSourcesDiffer } from '../sources'
import { lastEnd, oneOf } from '../stage/pattern'
import { isAsked, isShortOf, isTask } from './doubts'
import { around, type ClaimText, type PageQuantity, sentenceOf } from './read-text'
import * as words from './words'

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

/** How far into the next sentence a thought goes on, in characters. */
const SAME_THOUGHT = 24
/** 征收工作已完成: a step on the way, and not the thing. */
const ONLY_A_STEP =
  /(?:征收|拆迁|搬迁|腾退|签约|前期|手续|方案|招标|设计|审批|立项|备案|摸底|调查|主体|基础|选址|勘察|入户|申报|评审|公示|可研|环评)(?:工作|工程|阶段|任务|施工)?(?:也|均|都)?$/
/** Whoever reckons up tells results: 据初步核算，…. */
const ACCOUNTS = /核算|匡算|统计(?!员|局长|表)|快报|决算|年报/
const GOALS = /(?:全年|年度|总)?(?:目标任务|任务|目标|计划)(?:数|量)?的?/g

/** How a figure's sentence puts it. */
export function mannerOf(page: ClaimText, quantity: PageQuantity): Manner {
  const { before, after } = around(page, quantity)
  const sentence = sentenceOf(page, quantity.clause)
  const upTo = page.text.slice(sentence.start, quantity.start)
  const next = page.text.slice(sentence.end, sentence.end + 60)
  if (
    saysSourcesDiffer(sentence.text) ||
    saysSourcesDiffer(next.slice(0, SAME_THOUGHT)) ||
    (/^(?:而|但)?另一[份处家种]/.test(next) && /一[份处家种]/.test(sentence.text))
  ) {
    return 'disputed'
  }
  if (isHearsay(sentence.text, next)) return 'quoted'
  if (SUPPOSED.test(upTo) || isAsked(page, quantity)) return 'conditional'
  if (MISSING.test(before) || (MISSING_IF.test(before) && NOT_DONE.test(after.slice(0, 12))))
    return 'remainder'
  if (NOT_AFTER.test(after) || NOT_BEFORE.test(before) || isShortOf(before, after)) return 'negated'
  if (isTask(before, after)) return 'plan'
  const isRatio = /^[%‰]$/.test(quantity.figure.unitText)
  // 完成年度目标的八成 plans nothing.
  return said(
    isRatio ? before.replace(GOALS, '') : before,
    after + goesOn(page, quantity, after),
    upTo.slice(0, upTo.length - before.length),
    quantity,
  )
}

/** 4条，总长5.2公里，均已通车: how long all of them are. */
const HOW_LONG = /^(?:总长度?|全长|总里程|总面积|总建筑面积)[^，。；]{0,14}[，,]$/

/** The clause behind a number that ends its own, where it goes on to say what came of all of it: 两条，均已通车. */
function goesOn(page: ClaimText, { clause }: PageQuantity, after: string): string {
  if (!/^[，,]$/.test(after)) return ''
  const behind = page.clauses[clause + 1]
  const isLength = behind !== undefined && HOW_LONG.test(page.text.slice(behind.start, behind.end))
  const next = isLength ? page.clauses[clause + 2] : behind
  if (!next || next.sentence !== page.clauses[clause]?.sentence) return ''
  const words = page.text.slice(next.start, next.end)
  if (/后|将|计划|预计|力争|有望|拟|争取/.test(words)) return ''
  return /^(?:目前|现|现在|如今|截至目前)?(?:都|均|全部|悉数|现已|已经?全部|已经?悉数|一[项条个处户家]一[项条个处户家])/.test(
    words,
  ) && isAllDone(words)
    ? words
    : ''
}

/** All of it is done (48个老旧小区改造任务全面完成), and not another number of it (其中44个已竣工). */
export function isAllDone(after: string): boolean {
  const match = ALL_DONE.exec(after)
  return (
    match !== null &&
    !ONLY_A_STEP.test(after.slice(0, match.index)) &&
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
  if (ACCOUNTS.test(earlier) && lastEnd(PLANS, earlier) < 0) return 'result'
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
