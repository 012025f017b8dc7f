import { yearOf } from './calendar'
import { chooseYear } from './choose-year'
import { type Clause, clauseAt } from './clauses'
import type { YearRef } from './meaning'
import { DONE, PLANNED } from './mood-words'
import { resolve, type Stretch } from './resolve'
import { type FoundWord, findTimeWords } from './time-words'

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
/** 累计 counts within the year that the text speaks of. */
const YEARLY = /今年|年度|全年|年初|当年|本年/

/** The time words of a squashed text with what they mean, in order. */
export function dateWords(text: string, clauses: readonly Clause[], pageDate: string | null): DatedWord[] {
  const dated: DatedWord[] = []
  for (const word of findTimeWords(text)) {
    const clause = clauseAt(clauses, word.start)
    const next: DatedWord = {
      ...word,
      stretch: null,
      clause,
      sentence: clauses[clause]?.sentence ?? 0,
      isBase: isBase(text, word),
    }
    if (word.meaning.what === 'ever' && isWithinYear(text, clauses, next, dated)) continue
    const before = spokenOf(dated, next.sentence)
    if (isRepeat(next) && !before) continue
    next.stretch = resolve(word.meaning, {
      pageDate,
      before,
      yearOf: (ref) => yearFor(ref, next, dated, text, clauses, pageDate),
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
  { start, end, sentence }: DatedWord,
  before: readonly DatedWord[],
): boolean {
  if (!/^累/.test(text.slice(start, end))) return false
  const said = before.findLast(
    ({ isBase, isDay, meaning }) => !isBase && !isDay && meaning.what !== 'to-date',
  )
  const within = clauses.filter((clause) => clause.sentence === sentence)
  const whole = text.slice(within[0]?.start ?? start, within.at(-1)?.end ?? end)
  if (!said) return YEARLY.test(whole)
  // 截至2023年底，累计: a year's end with its year looks back farther than that year.
  const { meaning } = said
  const isYearEnd = meaning.what === 'span' && meaning.edge === 'until' && said.stretch?.kind === 'year'
  return !isYearEnd || meaning.year.from === 'open' || YEARLY.test(whole)
}

function yearFor(
  ref: YearRef,
  word: DatedWord,
  before: readonly DatedWord[],
  text: string,
  clauses: readonly Clause[],
  pageDate: string | null,
): number | null {
  if (ref.from === 'number') return ref.year
  if (ref.from === 'page') return pageDate === null ? null : yearOf(pageDate) + ref.offset
  const said = before.findLast((earlier) => isDefinite(earlier) && !earlier.isBase)
  if (ref.from === 'text') {
    if (said?.stretch) return yearOf(said.stretch.end) + ref.offset
    return pageDate === null ? null : yearOf(pageDate) + ref.offset
  }
  const sentence = clauses.filter(({ sentence }) => sentence === word.sentence)
  const whole = text.slice(sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? text.length)
  const isPlanned = PLANNED.test(whole)
  if (said?.stretch && mayLend(said, word, text, clauses)) {
    const year = yearOf(said.stretch.end) + (runsOver(said, word) ? 1 : 0)
    if (pageDate === null || isPlanned || year <= yearOf(pageDate)) return year
  }
  if (pageDate === null) return said?.stretch ? yearOf(said.stretch.end) : null
  const { meaning } = word
  const words = text.slice(word.start, word.end)
  return chooseYear(
    {
      part: meaning.what === 'span' ? meaning.part : null,
      edge: meaning.what === 'span' ? meaning.edge : 'within',
      isPlanned,
      isReport: words.startsWith('截') || (/^(?:全年|岁末|年终)/.test(words) && DONE.test(whole)),
    },
    pageDate,
  )
}

/** Whether a word names one year for sure. */
function isDefinite({ meaning, stretch }: DatedWord): boolean {
  return meaning.what === 'span' && stretch !== null && stretch.kind !== 'cumulative'
}

/** 2023年，…前三季度: a year lends itself within its sentence, but not out of 2022年开工的项目. */
function mayLend(said: DatedWord, word: DatedWord, text: string, clauses: readonly Clause[]): boolean {
  if (said.sentence !== word.sentence) return false
  const until = said.clause === word.clause ? word.start : (clauses[said.clause]?.end ?? word.start)
  return !text.slice(said.end, until).includes('的')
}

/** 2022年12月开工，3月封顶: time runs on. */
function runsOver(said: DatedWord, { meaning }: DatedWord): boolean {
  if (said.meaning.what !== 'span' || meaning.what !== 'span' || meaning.edge === 'until') return false
  const [earlier, later] = [said.meaning.part, meaning.part]
  const isMonth = earlier?.first.month === earlier?.last.month && later?.first.month === later?.last.month
  return earlier !== null && later !== null && isMonth && later.first.month < earlier.first.month
}
