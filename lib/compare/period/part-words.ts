import { readNumber } from '../../corpus/numbers'
import { isRealDay } from './calendar'
import { matchAt, type Reading, type YearPart } from './meaning'

/** A part of a year, and whether it is counted from 1 January on (三季度末, 6月底前). */
export interface Part {
  part: YearPart | null
  edge: 'within' | 'until'
  /** One day, or a few: when something happened, not what a figure sums up. */
  isDay?: boolean
}

const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const DAY = '([12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const TO = '(?:至|到|-{1,2}|~)'
/** What no month's number stands behind: 第8月, 12.8月, 十八月. */
const ALONE = '(?<![\\d.第十百千零一二三四五六七八九])'
const BEFORE = '(?:之前|以前|前(?!后|来|往|夕))'
const LATE = '年?(?:底|末(?!位)|终(?!端|止|结|点|审|奖|端))'

interface Rule {
  pattern: RegExp
  read(match: RegExpExecArray): Part | null
}

/** In order: the longer form first. Each reads what may stand behind a year and, but for the last few, alone. */
const RULES: Rule[] = [
  // 8月3日至5日, 8月3日至9月5日
  rule(`${ALONE}${MONTH}月${DAY}[日号]?${TO}(?:${MONTH}月)?${DAY}[日号]`, ([, m1, d1, m2, d2]) =>
    days(num(m1), num(d1), num(m2 ?? m1), num(d2)),
  ),
  // 1-8月, 1月至10月, 1-11月份
  rule(`${ALONE}${MONTH}月?(?:份)?${TO}${MONTH}月(?:份)?(?:底|末)?(?!${DAY}[日号])`, ([, first, last]) =>
    whole(num(first), num(last)),
  ),
  // 9月18日, 8月20日前
  rule(`${ALONE}${MONTH}月${DAY}[日号](${BEFORE})?`, ([, month, day, before]) => {
    const read = days(num(month), num(day), num(month), num(day))
    return read && before !== undefined ? { ...read, edge: 'until' } : read
  }),
  // 8月中旬, 10月末, 6月底前, 6月前, 8月
  rule(
    `${ALONE}${MONTH}月(?:份)?(上旬|中旬|下旬|初(?![中步级审始])|中(?![标央国午小学]|期)|月?[底末](?!端))?(${BEFORE})?(?![亮饼球嫂]|${DAY}[日号])`,
    ([, month, third, before]) => monthPart(num(month), third ?? '', before !== undefined),
  ),
  // 前8个月, 前三个月
  rule(`(?<![提以之日目])[前头](1[0-2]|[1-9]|十[一二]?|[一二两三四五六七八九])个?月(?!底|末)`, ([, last]) =>
    whole(1, num(last)),
  ),
  // 前三季度
  rule('(?<![提以之日目])前([一二两三四1-4])个?季度?', ([, last]) => whole(1, 3 * num(last))),
  // 一至三季度, 一、二季度
  rule(`第?([一二三1-3])(?:季度)?(?:${TO}|、)第?([二三四2-4])季度(?:末|底)?`, ([, first, last]) =>
    whole(3 * num(first) - 2, 3 * num(last)),
  ),
  // 三季度, 三季度末
  rule(
    `(?<!前)(?:第?([一二三四1-4])个?|首个?)季(?:度|(?=末))(末|底)?(${BEFORE})?`,
    ([, nth, late, before]) => {
      const last = 3 * (nth === undefined ? 1 : num(nth))
      return (late ?? before) ? until(last) : whole(last - 2, last)
    },
  ),
  rule('首季(?![节军])', () => whole(1, 3)),
  rule(`上半年(末|底)?(${BEFORE})?`, ([, late, before]) => ((late ?? before) ? until(6) : whole(1, 6))),
  rule(`下半年(末|底)?(${BEFORE})?`, ([, late, before]) => ((late ?? before) ? until(12) : whole(7, 12))),
  rule('全年(?:度(?!假))?(?!级|龄段)', () => ({ part: null, edge: 'within' })),
]

/** Only behind a year: 2023年底, 2023年内, 2024年初. */
const BEHIND_YEAR: Rule[] = [
  rule(`${LATE}(?:${BEFORE}|为止)?`, () => until(12)),
  // 今年初确定的目标 is the year's.
  rule('年?初(?=确定|制定|下达|提出|定下|安排|计划|部署)', () => ({ part: null, edge: 'within' })),
  rule('年?初(?![中步级审始])', () => whole(1, 3)),
  rule('(?:之|以)?内(?![蒙容部地])', () => ({ part: null, edge: 'within' })),
  ...['春', '夏', '秋'].map((season, at) =>
    rule(`${season}(?![节运联])(?:季|天)?`, () => whole(3 * at + 3, 3 * at + 5)),
  ),
]

/** Only without a year. 年 alone is the page's: 年底, 年内. What stands before it would name another: 去年底, 十年内. */
const WITHOUT_YEAR: Rule[] = [
  rule('岁末年[终初]|岁末', () => until(12)),
  rule(
    `(?<![\\d零一二三四五六七八九十几半多近来去今明当全]|[前后本])年(?:底|末|终(?!端|止|结|点|审|奖|总|盘|考|决))(${BEFORE})?`,
    () => until(12),
  ),
  rule('(?<![\\d零一二三四五六七八九十两几半多近来去今明]|当)年(?:度)?内(?![蒙容部])', () => ({
    part: null,
    edge: 'within',
  })),
]

/** The part of a year that begins at `at`; `hasYear` says that a year stands right before it. */
export function readPart(text: string, at: number, hasYear: boolean): Reading<Part> | null {
  // 2023年的前三季度, 今年全年
  const from = hasYear && text.charAt(at) === '的' ? at + 1 : at
  for (const { pattern, read } of [...RULES, ...(hasYear ? BEHIND_YEAR : WITHOUT_YEAR)]) {
    const match = matchAt(pattern, text, from)
    const value = match && read(match)
    if (match && value) return { end: from + match[0].length, value }
  }
  return null
}

function rule(pattern: string, read: (match: RegExpExecArray) => Part | null): Rule {
  return { pattern: new RegExp(pattern, 'y'), read }
}

function monthPart(month: number, third: string, isBefore: boolean): Part | null {
  const last = { month, day: null }
  if (isBefore || /[底末]$/.test(third)) return until(month)
  if (third === '上旬' || third === '初') return days(month, 1, month, 10)
  if (third === '中旬' || third === '中') return days(month, 11, month, 20)
  if (third === '下旬') return { part: { first: { month, day: 21 }, last }, edge: 'within' }
  return { part: { first: last, last }, edge: 'within' }
}

function whole(first: number, last: number): Part | null {
  if (first > last || last > 12) return null
  return { part: { first: { month: first, day: null }, last: { month: last, day: null } }, edge: 'within' }
}

function until(month: number): Part {
  return { part: { first: { month: 1, day: null }, last: { month, day: null } }, edge: 'until' }
}

/** A leap year holds every day that a page could mean. */
const LEAP_YEAR = 2024

function days(month: number, day: number, lastMonth: number, lastDay: number): Part | null {
  if (!isRealDay(LEAP_YEAR, month, day) || !isRealDay(LEAP_YEAR, lastMonth, lastDay)) return null
  const part = { first: { month, day }, last: { month: lastMonth, day: lastDay } }
  if (lastMonth * 100 + lastDay < month * 100 + day) return null
  return { part, edge: 'within', isDay: lastMonth * 31 + lastDay - month * 31 - day < 10 }
}

/** A number of one or two places, in digits or numerals. */
export function num(digits: string | undefined): number {
  if (digits === undefined) return Number.NaN
  return /^\d+$/.test(digits) ? Number(digits) : (readNumber(digits, 0)?.value ?? Number.NaN)
}
