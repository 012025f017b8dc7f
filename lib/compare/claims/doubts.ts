import type { Outcome } from '../model'
import { oneOf } from '../stage/pattern'
import type { ClaimTarget } from './model'
import { around, type ClaimText, type PageQuantity, sentenceOf } from './read-text'
import { foreignTo } from './residue'
import * as words from './words'

const SHORT_OF = oneOf(words.SHORT_OF, { after: '(?:到|了|约|近)*$' })
const FAR_FROM = oneOf(words.FAR_FROM, { after: '(?:[^，。；]{0,8})$' })
const FAR_AFTER = oneOf(words.FAR_AFTER, { before: '^[^，。；]{0,10}' })
const SHARE_OF_GOAL = oneOf(words.SHARE_OF_GOAL, {
  before:
    '^(?:的)?[^，。；、]{0,8}?(?:目标|任务|计划|指标)[^，。；]{0,4}?(?:完成|达|实现|兑现)[^，。；]{0,6}?',
})
const UNFINISHED = oneOf(words.UNFINISHED)
const GOES_ON = oneOf(words.GOES_ON, { before: '^' })
const SURPLUS = oneOf(words.SURPLUS, { after: '(?:约|近|了)?$' })
const STEPS = oneOf(words.STEPS, { flags: 'g' })
/** A later clause that tells only of a step: 目前完成路基工程. */
const ONLY_STEP_SINCE = oneOf(words.STEPS, {
  before:
    '[，,](?:目前|现在?|截至目前|如今|均|都|已|正在?|刚|仅|只|全部)+(?:完成|开展|进行|推进|办理|做|启动)[^，。；]{0,6}?',
})
const BEGUN_AFTER =
  /^[^，。；、]{0,14}?(?:封顶|开工|动工|启动|进场|列入|纳入|获批|立项|入库|签约|招标|公示|选房|分房|挂牌|开标|奠基|围挡|通过)[^，。；、]{0,8}/
/** 202公顷，其中今年96公顷: of more years than one. */
const OF_YEARS = /其中[，：:]?(?:今年|本年|当年|去年|上年|20[0-9]{2}年)[^，。；]{0,12}[0-9]/
const DONE_JOB =
  /^([^，。；、0-9]*?)(?:已经?|均|都|也|全部|全面|基本|悉数|顺利|圆满|如期|按期|提前|正式)*(完成|完工|竣工|完毕|建成|做完|改完|修完)了?([^，。；、]*)/
const ASKED = oneOf(words.ASKED)
const TASKS = oneOf(words.TASKS, { after: '(?:约|近)?$' })
const TASK_DONE = /完成|超|(?<!下)达|实现|落实|兑现/
const TASKS_GIVEN = oneOf(words.TASKS_GIVEN)
const MANY_YEARS = oneOf(words.MANY_YEARS)

const MET: Outcome[] = ['above', 'same', 'approx']
const BELOW: Outcome[] = ['below-due', 'below-not-due', 'in-progress']
const DONE: Outcome[] = [...MET, ...BELOW]

/** 未达74亿元, 离74亿元还有差距: the number was not reached. */
export function isShortOf(before: string, after: string): boolean {
  return SHORT_OF.test(before) || (FAR_FROM.test(before) && FAR_AFTER.test(after))
}

/** 能否完成48个: nobody says it. */
export function isAsked(page: ClaimText, quantity: PageQuantity): boolean {
  const { before, after } = around(page, quantity)
  return ASKED.test(before) || ASKED.test(after) || page.clauses[quantity.clause]?.isAsked === true
}

/** 任务数2300人, 下达任务74亿元, 200亿元的目标完成87%: the number is what was set. */
export function isTask(before: string, after: string): boolean {
  if (SHARE_OF_GOAL.test(after)) return true
  const isSet = TASKS.test(before) && !TASK_DONE.test(before)
  return isSet || (TASKS_GIVEN.test(before) && !TASK_DONE.test(before))
}

/**
 * What an outcome is left to be where the words about a number make it doubtful: null for a number of
 * something else, unknown where some of it is not done, or only a step of it.
 */
export function withDoubt(
  page: ClaimText,
  quantity: PageQuantity,
  target: ClaimTarget,
  outcome: Outcome,
): Outcome | null {
  const { before, after } = around(page, quantity)
  // 超年初目标210人: whatever it is to the target, it is no number of its own.
  if (SURPLUS.test(before) && (outcome === 'different-number' || BELOW.includes(outcome))) return null
  if (!DONE.includes(outcome)) return outcome
  if (MANY_YEARS.test(before)) return null
  const since = page.text.slice(quantity.end, sentenceOf(page, quantity.clause).end)
  if (
    MET.includes(outcome) &&
    (isUnfinished(page, quantity, since) || isOnlyBegun(after) || OF_YEARS.test(since))
  )
    return 'unknown'
  const own = ownWords(page, quantity, after)
  return isOnlyStep(own, target) || isAnotherJob(own, target) || ONLY_STEP_SINCE.test(since)
    ? 'unknown'
    : outcome
}

function isUnfinished(page: ClaimText, { clause }: PageQuantity, since: string): boolean {
  if (UNFINISHED.test(since)) return true
  const { end } = sentenceOf(page, clause)
  const next = page.clauses.find(({ start }) => start >= end)
  if (!next) return false
  const { text } = sentenceOf(page, page.clauses.indexOf(next))
  return GOES_ON.test(text) && UNFINISHED.test(text)
}

/** The words behind a number that are not yet those of the next: 48个小区改造、完成征收2片. */
function ownWords(page: ClaimText, { end, clause }: PageQuantity, after: string): string {
  const next = page.quantities.find((one) => one.clause === clause && one.start >= end)
  return next ? page.text.slice(end, next.start).replace(/、[^、]*$/, '') : after
}

/** 2个项目回迁房封顶, 3处通过设计评审. */
function isOnlyBegun(after: string): boolean {
  const match = BEGUN_AFTER.exec(after)
  return match !== null && !/完成|完工|竣工|建成|投用|验收/.test(match[0])
}

/** 48个完成外墙保温, 48个小区水表改造已完成: neither the target's thing nor its act was done. */
function isAnotherJob(after: string, target: ClaimTarget): boolean {
  const match = DONE_JOB.exec(after)
  if (!match) return false
  const [, subject = '', verb, object = ''] = match
  const done = verb === '完成' ? object.replace(/(?:的|，|。).*$/, '') : ''
  return (
    foreignTo(subject, target).length > 1 || (/^[一-龥]{2}/.test(done) && foreignTo(done, target).length > 1)
  )
}

/** A step that is none of the target's own words: 设计 is no step where 设计 was promised. */
function isOnlyStep(after: string, target: ClaimTarget): boolean {
  const own = target.words + (target.action ?? '')
  return [...after.matchAll(STEPS)].some(([step]) => !own.includes(step))
}
