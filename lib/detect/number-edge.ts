import type { Span } from './span'

const DIGIT = /[0-9]/
/** What goes on to the left of a digit in one number: 1,300万吨 and 1.4万吨 hold no 300万吨 and no 4万吨. */
const BEFORE_DIGIT = /[0-9][.,]?$/
const NUMERALS = '〇零一二三四五六七八九十两百千万'
const NUMERAL = new RegExp(`[${NUMERALS}]`)
const NUMBER_BEFORE = new RegExp(`(?:[0-9][0-9.,]*|[${NUMERALS}]+)$`)
const NUMBER_AFTER = /^[0-9]+/

/**
 * Whether a word that begins or ends with a number would be cut out of a longer one: 18家煤矿 in 118家煤矿,
 * 九小 in 十九小, PM10 in PM100. jieba's dictionary has no numbers, so the guard cannot tell.
 * @param text normal form
 */
export function cutsNumber(text: string, { start, end }: Span): boolean {
  const first = text.charAt(start)
  if (DIGIT.test(first) && BEFORE_DIGIT.test(text.slice(Math.max(0, start - 2), start))) return true
  if (NUMERAL.test(first) && NUMERAL.test(text.charAt(start - 1))) return true
  return DIGIT.test(text.charAt(end - 1)) && DIGIT.test(text.charAt(end))
}

/** The word with the whole of the number that it was cut out of: 118家煤矿. */
export function withNumber(text: string, { start, end }: Span): Span {
  const before = NUMBER_BEFORE.exec(text.slice(0, start))?.[0].length ?? 0
  const after = NUMBER_AFTER.exec(text.slice(end))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}
