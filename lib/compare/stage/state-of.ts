import type { Mood } from '../model'
import * as cues from './cues'
import type { StageHit } from './find-stage-words'
import { lastEnd, oneOf } from './pattern'
import type { StageState } from './statement'
import { MATTER_BEFORE, PASSING_STOP, PAUSES } from './words'

/** What surrounds a stage word: its clause before and after it, and the sentence before its clause. */
export interface Around {
  before: string
  after: string
  /** The clauses of the sentence before this one. */
  earlier: string
  /** The state of the last statement of the sentence: a plan goes on where no word says otherwise. */
  last: StageState | null
}

export interface State {
  state: StageState
  /** Null where the words say neither plan nor result (今年完成跑道维修). */
  mood: Mood | null
}

const all = { flags: 'g' }
const NOT = oneOf(cues.NOT, all)
const NOT_ENDS = oneOf(`${cues.NOT_ENDS}|影响|耽误`)
const INTENDS = oneOf(cues.INTENDS, all)
const INTENDS_AFTER = oneOf(cues.INTENDS_AFTER, { before: '^' })
const MOVES = oneOf(cues.MOVES, all)
const ONCE_PLANNED = oneOf(cues.ONCE_PLANNED)
const BY_THEN = oneOf(cues.BY_THEN)
const AT_THE_END = oneOf(cues.AT_THE_END)
const PAST_YEAR = /上月|上个月|去年|上年|前年/
const ON_A_DAY = /(?<![由位关属处对至终基鉴等])于/
const FAILED = oneOf(cues.FAILED, { before: '^' })
const FIRMLY = oneOf(cues.DONE_FIRMLY, all)
const DONE = oneOf(cues.DONE)
const PAST = oneOf(cues.PAST)
const DONE_AFTER = oneOf(cues.DONE_AFTER, { before: '^' })
const GOES_ON = oneOf(cues.GOES_ON)
const GOES_ON_AFTER = oneOf(cues.GOES_ON_AFTER, { before: '^' })
const SOME_YEAR = oneOf(cues.SOME_YEAR)
const TIME_OF = oneOf(cues.TIME_OF, { before: '^' })
const NOT_FIXED = oneOf(cues.NOT_FIXED)
const UNSAID = oneOf(cues.UNSAID)
const MATTER = oneOf(MATTER_BEFORE)
const PASSING = oneOf(PASSING_STOP, { before: '^' })
const PAUSE = oneOf(PAUSES, { before: '^', after: '$' })

/** A denial stands this near to what it denies, in characters; further off it denies something else. */
const NOT_REACH = 14
/** A clause this short only says when: 年底前，…. */
const TIME_CLAUSE = 10
const RIGHT_BEFORE = /(?:正在|正(?!式)|仍在|还在)[^的]{0,6}$/
/** Words that say by themselves that it goes on. */
const IS_GOING_ON = /^(?:在建|流标|待批|.+尾声)$/
/** 完工后将…: before that it is not; 投产后已…: it is. */
const AFTERWARDS =
  /^(?:[并且]?(?:通车|投用|投产|投运|投入使用|运营|启用|使用|交付|开业|运行|达产))*(?:之|以)?后/
const HAPPENED = /已|累计|截至|以来/
const WILL = /将|可|预计|有望|能够?|届时/
const BEFOREHAND = /^(?:之|以)?前(?!期)/
const ONCE = /曾|一度/
const WHILE = /^(?:期间|之际|时(?!间)|令|整改完成)|^.{0,6}后/
/** 中玻项目开工，…: the verb ends its clause. */
const ENDS_CLAUSE = /^(?:$|[，。；！：:;,!、”"』」）)\n]|并|和)/
/** 在推进老旧小区改造中 says in what matter. */
const TOPIC = /(?<![正仍还实])在[^，]*$/
/** 不会推迟开业: the plan stands. */
const NOT_LATER = /(?:不会|不再|绝不|不得|不能|没有|并未|不|未)(?:推迟|延期|延后|拖延|改变)[^，]{0,8}$/
/** 预计, and the month or day of it, right before the verb. */
const EXPECTED_ON_A_DAY =
  /预计(?:将|可|能)?(?:在|于|到)?(?:今年|本年|明年|20[0-9]{2}年)?(?:[0-9]{1,2}月|[一二三四]季度|下月|本月)[^，；：]{0,8}$/
/** 先听意见再动工 tells how, not what was done. */
const IN_TURN = /再$/

/** Whether it was, is or will be; null where the word says nothing of the kind. */
export function stateOf(hit: StageHit, around: Around): State | null {
  if (hit.stage === 'stop') return stopOf(hit, around)
  const { before, after, earlier } = around
  if (IN_TURN.test(before) || BEFOREHAND.test(after) || onceOnly(before)) return null
  if (TOPIC.test(before) && /^[^，]{0,14}?中(?:，|$)/.test(after)) return null
  if (NOT_LATER.test(before)) return intended
  if (AFTERWARDS.test(after)) return HAPPENED.test(after) && !WILL.test(after) ? reached : null
  if (TIME_OF.test(after)) return timeOf(after)
  if (isDenied(before, hit.word)) return notYet
  if (FAILED.test(after)) return notYet
  if (NOT_FIXED.test(after.slice(0, 8)) && hit.isEvent) return notYet
  if (INTENDS_AFTER.test(after) && hit.isEvent) return intended
  const plan = lastPlan(before, hit.word)
  const firm = lastEnd(FIRMLY, before)
  const isPlanned = plan > firm
  if (!hit.isEvent) return activityOf(hit, around, isPlanned, firm)
  if (isPlanned) return EXPECTED_ON_A_DAY.test(before) ? expected : intended
  if (firm === -1 && MATTER.test(before)) return null
  if (firm === -1 && lastEnd(MOVES, before) !== -1 && !/^了/.test(after) && !PAST.test(before))
    return intended
  if (firm === -1 && (RIGHT_BEFORE.test(before) || GOES_ON_AFTER.test(after))) return underWay
  if (firm !== -1 || DONE_AFTER.test(after)) return reached
  return bareOf(before, after, earlier, around.last)
}

const reached: State = { state: 'reached', mood: 'result' }
const underWay: State = { state: 'under-way', mood: 'result' }
const intended: State = { state: 'intended', mood: 'plan' }
/** 预计8月开工: what is expected of a day, and nobody's word. */
const expected: State = { state: 'intended', mood: 'forecast' }
const notYet: State = { state: 'not-yet', mood: 'negated' }
/** 10月底完工: a plan, unless that day is over. */
const atTheEnd: State = { state: 'intended', mood: null }
const undecided: State = { state: 'unsaid', mood: null }

/** An event with neither plan nor denial: times and adverbs, then what the sentence was about. */
function bareOf(before: string, after: string, earlier: string, last: StageState | null): State {
  const time = earlier.length <= TIME_CLAUSE ? earlier : ''
  const isDone = DONE.test(before)
  if (AT_THE_END.test(before) && !PAST_YEAR.test(before) && !ON_A_DAY.test(before)) return atTheEnd
  if (BY_THEN.test(before) || (BY_THEN.test(time) && !isDone)) return intended
  if (lastPlan(time, '') !== -1) return intended
  if (last === 'intended' && !PAST.test(before) && !isDone) return intended
  if (PAST.test(before) || PAST.test(earlier)) return reached
  if (SOME_YEAR.test(earlier + before)) return isDone ? reached : undecided
  return isDone || ENDS_CLAUSE.test(after) || last === 'reached' || last === null ? reached : undecided
}

/** Work and paper are statements only where a word of time or denial says so. */
function activityOf(hit: StageHit, around: Around, isPlanned: boolean, firm: number): State | null {
  const { before, after, earlier } = around
  const time = earlier.length <= TIME_CLAUSE ? earlier : ''
  if (isPlanned || lastPlan(time, '') !== -1) return intended
  if (hit.stage === 'operate' || hit.stage === 'complete') {
    if (RIGHT_BEFORE.test(before) || (hit.stage === 'complete' && GOES_ON.test(before))) return underWay
    return firm !== -1 || DONE_AFTER.test(after) || /(?:正式|如期|顺利|恢复)$/.test(before) ? reached : null
  }
  if (firm !== -1) return hit.stage === 'plan' && !GOES_ON_AFTER.test(after) ? reached : underWay
  if (IS_GOING_ON.test(hit.word)) return underWay
  return GOES_ON.test(before) || GOES_ON.test(time) || GOES_ON_AFTER.test(after) ? underWay : null
}

function stopOf(hit: StageHit, { before, after }: Around): State | null {
  if (
    isDenied(before, hit.word) ||
    /(?:不|未|避免|防止|杜绝)$/.test(before) ||
    ONCE.test(before) ||
    WHILE.test(after) ||
    PASSING.test(after)
  )
    return null
  if (lastPlan(before, hit.word) > lastEnd(FIRMLY, before)) return intended
  return { state: PAUSE.test(hit.word) ? 'paused' : 'stopped', mood: 'result' }
}

/** 开工时间: fixed for a day to come, open, or kept back. */
function timeOf(after: string): State | null {
  if (UNSAID.test(after)) return { state: 'unsaid', mood: 'negated' }
  if (NOT_FIXED.test(after)) return notYet
  return /^(?:的)?(?:时间|日期|时限|节点|日子)(?:定|为|是|在|预计|初步|计划)/.test(after) ? intended : null
}

function isDenied(before: string, word: string): boolean {
  const end = lastEnd(NOT, before + word, before.length)
  if (end === -1) return false
  const between = before.slice(end)
  return between.length <= NOT_REACH && !NOT_ENDS.test(between)
}

function onceOnly(before: string): boolean {
  const at = before.search(ONCE_PLANNED)
  return at !== -1 && !/的/.test(before.slice(at))
}

/** 计划 and 拟 that govern a clause of their own (计划今年开工的中玻项目) say nothing of what comes after it. */
function lastPlan(before: string, word: string): number {
  let end = -1
  for (const match of (before + word).matchAll(INTENDS)) {
    const at = match.index + match[0].length
    if (at > before.length) break
    const ownsClause =
      /^(?:计划|拟|预计|拟于|计划于|待|预期)$/.test(match[0]) && before.slice(at).includes('的')
    if (!ownsClause) end = at
  }
  return end
}
