import { type Meaning, matchAt, type Reading, type TimeWord, type YearRef } from './meaning'
import { type Part, readPart } from './part-words'
import { PHRASES } from './phrases'
import { readYear } from './year-words'

/** A time word, and whether it is a day or a few: when something happened, not what a figure sums up. */
export interface FoundWord extends TimeWord {
  isDay: boolean
}

const RANGE = /至|到|-{1,2}|~/y
const SINCE =
  /(?:(?:开工|动工|实施|启动|开展|投产|投用|运营|成立)?以[来來](?!料)|[来來](?=[，,])|至今|算起|起算|算来|起(?![点步草重诉色到飞航舞伏源名])|开始(?=[，,实施执建停]))/y
const BEFORE = /(?:以前|之前|前)(?![后三期景来往列端述置提])/y
/** 进入11月: what is told then is told up to the page's date. */
const ENTERED = /(?:进入|迈入|步入)(?:了)?/y
const UNTIL = /截[至止](?:到|至)?/y
/** 到8月20日 counts up to it; 达到, 推迟到, 结转至, 8月至10月 and their kin are other words. */
const BY =
  /(?<![达迟期转拖得直续延推前见感看收接遇调改移提遭回轮赶顺签报])到|(?<![年月日号度末底\d迟期转延推调甚直乃截以])至(?!今|少|多|于|此|关)/y
/** What a time word may begin with; everything else is passed at once. */
const MAY_BEGIN =
  /[\d一二两三四五六七八九十今去明前后上下本当同次翌来旧大年岁全首截到至目迄现眼时如近多历这过最连党“"「『〝十自项工政活开投运启实成建组挂改新昨日不国元五劳六七进迈步入未接半时行计战清春端中秋暑寒累第头]/

/** All time words of a squashed text, in order, none over another. */
export function findTimeWords(text: string): FoundWord[] {
  const words: FoundWord[] = []
  for (let at = 0; at < text.length; ) {
    const word = MAY_BEGIN.test(text.charAt(at)) ? readTimeWord(text, at) : null
    if (word) words.push(word)
    at = word ? word.end : at + 1
  }
  return words
}

function readTimeWord(text: string, at: number): FoundWord | null {
  const phrase = readPhrase(text, at)
  if (phrase) return phrase
  const entered = matchAt(ENTERED, text, at)
  const entry = entered && readDate(text, at + entered[0].length)
  if (entry && entry.value.part.part !== null) {
    return { start: at, end: entry.end, meaning: { what: 'to-date' }, isDay: false }
  }
  const until = matchAt(UNTIL, text, at)
  const upTo = until && readPhrase(text, at + until[0].length)
  if (upTo) return { start: at, end: upTo.end, meaning: { what: 'up-to', of: upTo.meaning }, isDay: false }
  const by = until ?? matchAt(BY, text, at)
  const date = readDate(text, at + (by?.[0].length ?? 0))
  if (!date) return null
  // 到2025年 is that year: only 截至 counts up to something where no part of the year is named.
  const isCounted = by !== null && date.value.part.part !== null
  return { start: at, ...finish(text, date, isCounted), isDay: isOneDay(date.value.part) && !isCounted }
}

/** One look instead of fifty where no phrase begins. */
const ANY_PHRASE = new RegExp(PHRASES.map(({ pattern }) => pattern.source).join('|'), 'y')

function readPhrase(text: string, at: number): FoundWord | null {
  if (!matchAt(ANY_PHRASE, text, at)) return null
  for (const { pattern, meaning, isDay = false } of PHRASES) {
    const match = matchAt(pattern, text, at)
    const value = match && meaning(match)
    if (match && value) return { start: at, end: at + match[0].length, meaning: value, isDay }
  }
  return null
}

interface DateWords {
  year: YearRef
  part: Part
}

const WHOLE_YEAR: Part = { part: null, edge: 'within' }
const ISO = /(?<![\d.])((?:19|20)\d\d)[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\d|0?[1-9])(?![\d.])/y

/** A year, a part of one, or both: 2023年, 前三季度, 去年10月. */
function readDate(text: string, at: number): Reading<DateWords> | null {
  const iso = matchAt(ISO, text, at)
  if (iso) {
    const day = { month: Number(iso[2]), day: Number(iso[3]) }
    const part: Part = { part: { first: day, last: day }, edge: 'within', isDay: true }
    return { end: at + iso[0].length, value: { year: { from: 'number', year: Number(iso[1]) }, part } }
  }
  const year = readYear(text, at)
  const part = readPart(text, year?.end ?? at, year !== null)
  if (!year && !part) return null
  return {
    end: part?.end ?? year?.end ?? at,
    value: { year: year?.value ?? { from: 'open' }, part: part?.value ?? WHOLE_YEAR },
  }
}

/** What stands behind a date: 2021年至2025年, 2019年以来, 2000年以前. */
function finish(
  text: string,
  { end, value }: Reading<DateWords>,
  isCounted: boolean,
): { end: number; meaning: Meaning } {
  const { year, part } = value
  const since = matchAt(SINCE, text, end)
  if (since) {
    return { end: end + since[0].length, meaning: { what: 'span', year, part: part.part, edge: 'since' } }
  }
  const range = matchAt(RANGE, text, end)
  const last = range && readDate(text, end + range[0].length)
  if (last && last.value.year.from !== 'open') {
    const meaning: Meaning = {
      what: 'range',
      from: year,
      first: part.part,
      to: last.value.year,
      last: last.value.part.part,
    }
    return { end: last.end, meaning }
  }
  const before = part.part === null && year.from !== 'open' && matchAt(BEFORE, text, end)
  if (before) return { end: end + before[0].length, meaning: { what: 'before', year } }
  return { end, meaning: { what: 'span', year, part: part.part, edge: isCounted ? 'until' : part.edge } }
}

function isOneDay({ isDay = false, edge }: Part): boolean {
  return isDay && edge === 'within'
}
