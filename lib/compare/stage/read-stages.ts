import type { Stage } from '../../corpus/model'
import { isHearsay } from '../hearsay'
import type { Mood } from '../model'
import { type Clause, type Clauses, cutClauses } from './clauses'
import { isPartOnly, whatIsCompleted } from './completed-part'
import * as cues from './cues'
import { findStageWords, type StageHit } from './find-stage-words'
import { frameOf, isAsked, type Neighbours } from './frame'
import { movedLater } from './moved-later'
import { oneOf } from './pattern'
import { type State, stateOf } from './state-of'
import type { StageStatement } from './statement'
import { objectOf, subjectBefore } from './subject-hint'
import { ON_SITE, POSTPONES, RESUMED, TRIAL, WHAT_IS_POSTPONED } from './words'

const exactly = { before: '^', after: '$' }
const IS_TRIAL = oneOf(TRIAL)
const IS_ON_SITE = oneOf(ON_SITE, exactly)
const IS_RESUMED = oneOf(RESUMED, exactly)
const POSTPONED = oneOf(POSTPONES)
const MAY_BE_POSTPONED = oneOf(WHAT_IS_POSTPONED)
const NOT_POSTPONED = /(?:不会|不得|不能|没有|未|不|无需|避免)$/
const MAYBE = oneOf(cues.MAYBE)
const UNSAID = oneOf(cues.UNSAID)
const PROGRESS = oneOf(cues.PROGRESS)
/** 改造已全部完成, 维修工程尚未完工: the verb comes yet. */
const IS_DONE =
  /^(?:任务|工程|工作|项目)?(?:已经?|均|也|全部|全面|顺利|基本|尚?未|没有|还没|即?将|于[0-9]+月)*(?:完[成毕工]|竣工|画上)/
const LEADS = /^(?:推进|推动|实施|开展|打造)$/
const WHICH_ONE = oneOf(cues.WHICH_ONE)

/** What a text says of stages, in order. Whose they are is for the caller to say: `subjectHint` helps. */
export function readStages(text: string): StageStatement[] {
  const cut = cutClauses(text)
  const found: StageStatement[] = []
  let sentence = -1
  let own: StageStatement[] = []
  for (const clause of cut.clauses) {
    if (clause.sentence !== sentence) {
      sentence = clause.sentence
      own = []
    }
    // 听说开业了，有人去过吗？ says something all the same.
    if (clause.isAsked && !isHearsay(sentenceOf(cut, clause), '')) continue
    const read = readClause(cut, clause, own)
    own.push(...read)
    found.push(...read)
    if (read.some(({ state }) => state === 'unsaid') && WHICH_ONE.test(sentenceOf(cut, clause)))
      for (const statement of own) Object.assign(statement, { state: 'unsaid', mood: 'negated' })
  }
  return found
}

function readClause(cut: Clauses, clause: Clause, own: StageStatement[]): StageStatement[] {
  const hits = withoutLeads(cut.text, findStageWords(cut, clause))
  const later = postponed(cut, clause, hits)
  if (later) return [later]
  const read: StageStatement[] = []
  for (const hit of hits) {
    const statement = readHit(cut, clause, hit, [...own, ...read])
    if (statement) read.push(statement)
  }
  const silence = unsaid(cut, clause, hits)
  return silence ? [...read, silence] : read
}

function readHit(cut: Clauses, clause: Clause, hit: StageHit, own: StageStatement[]): StageStatement | null {
  const before = cut.text.slice(clause.start, hit.start)
  const after = cut.text.slice(hit.end, clause.end)
  const earlier = earlierOf(cut, clause)
  if (isAsked(before)) return null
  if (/先/.test(earlier) && /^再/.test(before)) return null
  const completed = whatIsCompleted(hit.word, before, after)
  if (completed === 'figure') return null
  const state = stateOf(hit, { before, after, earlier, last: own.at(-1)?.state ?? null })
  if (!state) return null
  const stage = completed?.stage ?? hit.stage
  const shared: State =
    completed?.isShare && state.state === 'reached' ? { state: 'under-way', mood: 'result' } : state
  return {
    ...placeOf(cut, hit.start, hit.end),
    stage,
    ...framed(shared, frameOf(neighboursOf(cut, clause), earlier + before)),
    subjectHint: hintOf(before, after, earlier),
    isPart: isPartOnly(hit.word, before, after),
    isSide: false,
    isLater: false,
    isTrial: stage === 'operate' && IS_TRIAL.test(hit.word),
    isOnSite:
      stage === 'advance' && (completed !== null || IS_ON_SITE.test(hit.word) || isSeen(hit, before, after)),
    isResumed: IS_RESUMED.test(hit.word) || /(?:恢复|重新|再次)$/.test(before),
  }
}

/** 正在建设 is seen; 推进…建设 may be paper. */
function isSeen({ word }: StageHit, before: string, after: string): boolean {
  return (
    /^(?:建设|改造|维修|翻新|治理|安装)$/.test(word) &&
    (/(?:正在|仍在|还在|加紧|抓紧)[^，]{0,6}$/.test(before) || /^(?:中|现场)/.test(after))
  )
}

/** 推迟开工, 开工时间推迟, 结转至2024年续建: one statement, of the stage that the clause names. */
function postponed(cut: Clauses, clause: Clause, hits: StageHit[]): StageStatement | null {
  const words = cut.text.slice(clause.start, clause.end)
  const match =
    (MAY_BE_POSTPONED.test(words) && POSTPONED.exec(words)) || movedLater(earlierOf(cut, clause), words)
  if (!match) return null
  const before = words.slice(0, match.index)
  if (NOT_POSTPONED.test(before) || isAsked(before)) return null
  const start = clause.start + match.index
  const end = start + match[0].length
  const event = hits
    .filter(({ isEvent, stage }) => isEvent && stage !== 'stop')
    .sort((a, b) => distance(a, start) - distance(b, start))[0]
  const mood: Mood | null = MAYBE.test(before)
    ? 'conditional'
    : frameOf(neighboursOf(cut, clause), earlierOf(cut, clause) + before)
  return {
    ...plain(cut, start, end, event?.stage ?? 'advance'),
    state: 'postponed',
    mood: mood ?? 'plan',
    subjectHint: hintOf(
      event && event.start < start ? words.slice(0, event.start - clause.start) : before,
      words.slice(match.index + match[0].length),
      earlierOf(cut, clause),
    ),
  }
}

/** 建设进度暂不便透露. */
function unsaid(cut: Clauses, clause: Clause, hits: StageHit[]): StageStatement | null {
  const words = cut.text.slice(clause.start, clause.end)
  const match = UNSAID.exec(words)
  const earlier = earlierOf(cut, clause)
  if (!match || !(PROGRESS.test(earlier + words) || WHICH_ONE.test(earlier + words))) return null
  const start = clause.start + match.index
  return {
    ...plain(cut, start, start + match[0].length, hits.find(({ isEvent }) => isEvent)?.stage ?? 'advance'),
    state: 'unsaid',
    mood: 'negated',
    subjectHint: subjectOfEarlier(earlier),
  }
}

/** 改造完成 and 推动…开工 have one verb: the later. */
function withoutLeads(text: string, hits: StageHit[]): StageHit[] {
  return hits.filter(
    (hit, i) =>
      !(LEADS.test(hit.word) && hits.slice(i + 1).some(({ isEvent }) => isEvent)) &&
      !(!hit.isEvent && hits.slice(0, i).some(({ word }) => word === '完成')) &&
      !(!hit.isEvent && IS_DONE.test(text.slice(hit.end, hit.end + 14))),
  )
}

function plain(
  cut: Clauses,
  start: number,
  end: number,
  stage: Stage,
): Omit<StageStatement, 'state' | 'mood'> {
  return {
    ...placeOf(cut, start, end),
    stage,
    subjectHint: null,
    isPart: false,
    isSide: false,
    isLater: false,
    isTrial: false,
    isOnSite: false,
    isResumed: false,
  }
}

/** A frame outweighs the mood of the words. */
function framed(state: State, frame: Mood | null): State {
  return frame === null ? state : { state: state.state, mood: frame }
}

function placeOf({ offsets }: Clauses, start: number, end: number): { start: number; end: number } {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}

function neighboursOf(cut: Clauses, { sentence }: Clause): Neighbours {
  return {
    previous: sentenceText(cut, sentence - 1),
    sentence: sentenceText(cut, sentence),
    next: sentenceText(cut, sentence + 1),
  }
}

function sentenceOf(cut: Clauses, { sentence }: Clause): string {
  return sentenceText(cut, sentence)
}

function sentenceText({ text, clauses }: Clauses, sentence: number): string {
  const own = clauses.filter((clause) => clause.sentence === sentence)
  return own.length === 0 ? '' : text.slice(own[0]?.start, own.at(-1)?.end)
}

function earlierOf({ text, clauses }: Clauses, clause: Clause): string {
  const first = clauses.find(({ sentence }) => sentence === clause.sentence)
  return text.slice(first?.start, clause.start)
}

function distance(hit: StageHit, at: number): number {
  return Math.min(Math.abs(hit.start - at), Math.abs(hit.end - at))
}

/** Its own subject, else its object, else what an earlier clause of the sentence was about. */
function hintOf(before: string, after: string, earlier: string): string | null {
  return subjectBefore(before) ?? objectOf(before, after) ?? subjectOfEarlier(earlier)
}

function subjectOfEarlier(earlier: string): string | null {
  const clauses = earlier.split(/[，：:,]/).reverse()
  return clauses.map(subjectBefore).find((subject) => subject !== null) ?? null
}
