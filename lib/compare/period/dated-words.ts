import { isoDate, yearOf } from './calendar'
import { type Clause, clauseAt, sentenceAround } from './clauses'
import { resolve, type Stretch } from './resolve'
import { type FoundWord, findTimeWords } from './time-words'
import { yearFor } from './year-for'

/** A time word with what it means on this page. */
export interface DatedWord extends FoundWord {
  /** Null where it cannot be known: 今年 on a page without a date. */
  stretch: Stretch | null
  clause: number
  sentence: number
  /** 较上年, 比上半年: what something is held against. */
  isBase: boolean
}

const BASE_BEFORE = /(?:比|较|相比|对比|低于|高于|少于|多于|超过|超出|不及|优于|快于|慢于|相较于?|对照)$/
const BASE_BEHIND = /^(?:的)?(?:相比|持平|基数)/
/** A year, a stretch that 同期 repeats, is looked for so many time words back: a page may hold any number. */
const LOOK_BACK = 40
/** 累计 counts within the year that the text speaks of. */
const YEARLY = /今年|年度|全年|年初|当年|本年/

/** The time words of a squashed text with what they mean, in order. */
export function dateWords(text: string, clauses: readonly Clause[], pageDate: string | null): DatedWord[] {
  const dated: DatedWord[] = []
  for (const word of findTimeWords(text)) {
    const recent = dated.slice(-LOOK_BACK)
    const clause = clauseAt(clauses, word.start)
    const next: DatedWord = {
      ...word,
      stretch: null,
      clause,
      sentence: clauses[clause]?.sentence ?? 0,
      isBase: isBase(text, word),
    }
    if (word.meaning.what === 'ever' && isWithinYear(text, clauses, next, recent)) {
      const running = runningTotal(next, recent)
      if (running) dated.push({ ...next, meaning: { what: 'to-date' }, stretch: running })
      continue
    }
    const before = spokenOf(recent, next.sentence)
    if (isRepeat(next) && !before) continue
    next.stretch = resolve(word.meaning, {
      pageDate,
      before,
      yearOf: (ref) => yearFor(ref, next, { recent, text, clauses, pageDate }),
    })
    dated.push(next)
  }
  return dated
}

/** What 同期 repeats: the part of the year that its sentence named, else what was named last. */
function spokenOf(before: readonly DatedWord[], sentence: number): Stretch | null {
  const spoken = before.filter(({ stretch, isBase, isDay }) => stretch && !isBase && !isDay)
  const part = spoken.findLast((word) => word.sentence === sentence && word.stretch?.kind === 'part')
  return (part ?? spoken.at(-1))?.stretch ?? null
}

/** 同期 alone repeats what was named; with nothing named it is 'at the same time'. */
function isRepeat({ meaning }: DatedWord): boolean {
  return meaning.what === 'same-period' && meaning.years === 0
}

function isBase(text: string, { start, end, meaning }: FoundWord): boolean {
  if (BASE_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return true
  if (BASE_BEHIND.test(text.slice(end, end + 4))) return true
  return meaning.what === 'same-period' && meaning.years !== 0
}

/** 今年累计, 1-8月累计, and 累计 where the share of the year's task is told: no sum over years. */
function isWithinYear(
  text: string,
  clauses: readonly Clause[],
  { start, end, clause }: DatedWord,
  before: readonly DatedWord[],
): boolean {
  if (!/^累/.test(text.slice(start, end))) return false
  const said = before.findLast(
    ({ isBase, isDay, meaning }) =>
      !isBase && !isDay && meaning.what !== 'to-date' && meaning.what !== 'stock',
  )
  const sentence = sentenceAround(clauses, clause)
  const whole = text.slice(sentence.start, sentence.end)
  if (!said) return YEARLY.test(whole)
  // 截至2023年底，累计: a year's end with its year looks back farther than that year.
  const { meaning } = said
  const isYearEnd = meaning.what === 'span' && meaning.edge === 'until' && said.stretch?.kind === 'year'
  return !isYearEnd || meaning.year.from === 'open' || YEARLY.test(whole)
}

/** 10月当月完成5亿元，累计60亿元: from 1 January to the end of the month that was named. */
function runningTotal({ clause, sentence }: DatedWord, before: readonly DatedWord[]): Stretch | null {
  const said = before.findLast((word) => !word.isBase && !word.isDay)
  if (said?.sentence !== sentence || said.clause === clause || said.stretch?.kind !== 'part') return null
  const start = isoDate(yearOf(said.stretch.end), 1, 1)
  return said.stretch.start > start ? { start, end: said.stretch.end, kind: 'part' } : null
}
