import { monthOf, yearOf } from './calendar'
import { chooseYear } from './choose-year'
import { type Clause, sentenceAround } from './clauses'
import type { DatedWord } from './dated-words'
import type { YearRef } from './meaning'
import { DONE, PLANNED } from './mood-words'

/** What the year of a word is told from. */
interface Around {
  /** The time words before it, nearest last. */
  recent: readonly DatedWord[]
  text: string
  clauses: readonly Clause[]
  pageDate: string | null
}

/** A page of these months speaks of the last months of the year before. */
const JUST_BEGUN = 2

/** The year that a time word means; null where only the page's date could tell, and there is none. */
export function yearFor(ref: YearRef, word: DatedWord, around: Around): number | null {
  const { recent, text, clauses, pageDate } = around
  if (ref.from === 'number') return ref.year
  if (ref.from === 'page') return pageDate === null ? null : yearOf(pageDate) + ref.offset
  const said = recent.findLast((earlier) => isDefinite(earlier) && !earlier.isBase)
  if (ref.from === 'text') {
    if (said?.stretch) return yearOf(said.stretch.end) + ref.offset
    return pageDate === null ? null : yearOf(pageDate) + ref.offset
  }
  const sentence = sentenceAround(clauses, word.clause)
  const whole = text.slice(sentence.start, sentence.end)
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
      // 12月底 on a page of January is over.
      isReport:
        words.startsWith('截') ||
        (/^1[0-2]月/.test(words) && monthOf(pageDate) <= JUST_BEGUN) ||
        (/^(?:全年|岁末|年终)/.test(words) && DONE.test(whole)),
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
