import type { Span } from '../../corpus/joined-text'
import type { Stage } from '../../corpus/model'
import type { Clause, Clauses } from './clauses'
import { oneOf } from './pattern'
import {
  MATTER_AFTER,
  NOUN_AFTER,
  NOUN_BEFORE,
  STAGE_WORDS,
  STOPS_OF_MANY_THINGS,
  WHAT_IS_STOPPED,
} from './words'

/** A word of a stage in its clause. Offsets are of the squeezed text. */
export interface StageHit extends Span {
  word: string
  stage: Stage
  isEvent: boolean
}

const LEXICON = STAGE_WORDS.flatMap(({ stage, force, words }) => {
  const isEvent = force === 'event'
  return words
    .replace(/\s+/g, '')
    .split(/\|(?![^(]*\))/)
    .map((source) => ({ source, stage, isEvent }))
})
const WORDS = LEXICON.map((entry) => ({
  ...entry,
  pattern: oneOf(entry.source, { before: '^', after: '$' }),
}))
/** Alternatives are tried in order: the longest first. */
const ANY = oneOf(
  [...LEXICON]
    .sort((a, b) => b.source.length - a.source.length)
    .map(({ source }) => source)
    .join('|'),
  { flags: 'g' },
)

const AFTER = Object.entries(NOUN_AFTER).map(([word, nouns]) => ({
  word,
  pattern: oneOf(nouns, { before: '^' }),
}))
const BEFORE = Object.entries(NOUN_BEFORE).map(([word, nouns]) => ({
  word,
  pattern: oneOf(nouns, { after: '$' }),
}))
const MATTER = oneOf(MATTER_AFTER, { before: '^' })
const MANY_THINGS = oneOf(STOPS_OF_MANY_THINGS, { before: '^', after: '$' })
const STOPPED = oneOf(WHAT_IS_STOPPED)
/** A tender that fails or ends is no project that ends. */
const TENDER = /招标|采购|公告|投标/
/** An object of what is stopped stands this near, in characters. */
const OBJECT_REACH = 12

/** The stage words of one clause, in order, longest first where they overlap, without those that are nouns. */
export function findStageWords({ text }: Clauses, clause: Clause): StageHit[] {
  const words = text.slice(clause.start, clause.end)
  const hits = [...words.matchAll(ANY)].flatMap((match) => {
    const word = match[0]
    const known = WORDS.find(({ pattern }) => pattern.test(word))
    if (!known) return []
    const start = clause.start + match.index
    return [{ word, stage: known.stage, isEvent: known.isEvent, start, end: start + word.length }]
  })
  return withoutObjects(hits.filter((hit) => !isNoun(text, hit))).filter(
    (hit) => hit.stage !== 'stop' || stops(words, hit.word),
  )
}

function isNoun(text: string, { word, stage, isEvent, start, end }: StageHit): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 10)
  return (
    (isEvent && stage !== 'stop' && MATTER.test(after)) ||
    AFTER.some((noun) => word.endsWith(noun.word) && noun.pattern.test(after)) ||
    BEFORE.some((noun) => word.startsWith(noun.word) && noun.pattern.test(before))
  )
}

function stops(clause: string, word: string): boolean {
  if (!MANY_THINGS.test(word)) return true
  return STOPPED.test(clause) && !TENDER.test(clause)
}

/** What is stopped (暂停施工) is no statement of its own. */
function withoutObjects(hits: StageHit[]): StageHit[] {
  return hits.filter(
    (hit) =>
      hit.stage === 'stop' ||
      !hits.some(
        (stop) =>
          stop.stage === 'stop' &&
          MANY_THINGS.test(stop.word) &&
          Math.abs(hit.start - stop.end) < OBJECT_REACH,
      ),
  )
}
