import { readNumber } from '../../corpus/numbers'
import { matchAt, type Reading, type YearRef } from './meaning'

/**
 * A printed year, with or without blanks between its digits; 年度 is the year's too, 年度假区 is not. 一九至二〇
 * in numerals only.
 */
const PRINTED =
  /(?:(?<![\d.])((?:19|20)\d\d)|(?<!\d ?)([12](?: \d){3}) ?|(?<![零一二三四五六七八九])(一九[零一二三四五六七八九]{2}|二零[零一二三四五六七八九]{2}))学?年(?:度(?!假))?/y
/** 2021 in 2021-2025年 and 2023 in 2023全年 have no 年 of their own. */
const BARE_FIRST =
  /(?<![\d.])((?:19|20)\d\d)(?=(?:-{1,2}|~|至|到)(?:19|20)\d\d(?:年|学年)|全年|[上下]半年|前?[一二三四]季度)/y

/** Words for a year beside the page's. What stands before them would make other words: 文明年, 过去年, 以上年. */
const BESIDE_PAGE: [RegExp, number][] = [
  [/大前年/y, -3],
  [/(?<![以目之大])前年(?!度以)/y, -2],
  [/(?<!过)去年|(?<!以)上一?年(?:度(?!假))?(?![龄产均会岁])|旧年/y, -1],
  [/今年(?:度(?!假))?|(?<![成资基日根])本年(?:度(?!假))?/y, 0],
  [/(?<![文说证光声])明年(?:度(?!假))?|(?<![以近年])来年/y, 1],
  [/后年(?!度)/y, 2],
]
/** Words for a year beside the one that the text named last. */
const BESIDE_TEXT: [RegExp, number][] = [
  [/(?:当|同)年(?!级|龄)/y, 0],
  [/[次翌]年/y, 1],
]

/** The year that begins at `at`: 2023年, 二〇二三年, 今年, 次年. */
export function readYear(text: string, at: number): Reading<YearRef> | null {
  const printed = matchAt(PRINTED, text, at) ?? matchAt(BARE_FIRST, text, at)
  if (printed) {
    const [whole, plain, spaced, numerals] = printed
    const digits = plain ?? spaced?.replaceAll(' ', '')
    const year = digits !== undefined ? Number(digits) : readNumber(numerals ?? '', 0)?.value
    if (year !== undefined) return { end: at + whole.length, value: { from: 'number', year } }
  }
  return beside('page', BESIDE_PAGE, text, at) ?? beside('text', BESIDE_TEXT, text, at)
}

function beside(
  from: 'page' | 'text',
  words: [RegExp, number][],
  text: string,
  at: number,
): Reading<YearRef> | null {
  for (const [pattern, offset] of words) {
    const match = matchAt(pattern, text, at)
    if (match) return { end: at + match[0].length, value: { from, offset } }
  }
  return null
}
