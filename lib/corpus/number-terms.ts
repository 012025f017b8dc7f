import { add, type Decimal, decimal, shift } from './decimal'

/** 余, 多, 来 after the digits: somewhat more than the value. 几, 数: some of that order. */
export type More = 'none' | 'somewhat' | 'some'

/** A coefficient: what stands before 万 or 亿. Offsets are UTF-16 units of a text in digit form. */
export interface Term {
  value: Decimal
  upper: Decimal | null
  more: More
  digits: number
  script: 'arabic' | 'chinese'
  end: number
  /** 零二 in 一万零二: no colloquial digit. */
  zeroLed: boolean
}

const DIGITS = '零一二三四五六七八九'
const PLACE_EXPONENTS: Record<string, number> = { 十: 1, 百: 2, 千: 3 }

/**
 * Arabic digits. A line break never parts a number; a comma or a blank parts thousands; blanks between
 * single digits are letter-spacing. Every repetition is bounded: a page may hold a million of anything.
 */
const WRAP = ' {0,4}\\n[ \\n]{0,4}'
const ARABIC = new RegExp(
  [
    String.raw`(?:\d{1,3}(?:[, ]\d{3}){1,6}(?!\d)|\d(?: \d){1,15}(?! ?\d)|\d(?:${WRAP}\d|\d){0,24})`,
    String.raw`(?:(?:${WRAP}(?=\.\d)|(?<=\d) (?=\. ?\d))?\.(?:${WRAP}| )?\d(?:${WRAP}\d|\d){0,12})?`,
  ].join(''),
  'y',
)
/** 千 opens a unit in 千瓦, 千克, 千米, 千伏, 百 in 百分点. */
const PLACES = /十|百(?!分[点之])|千(?![瓦克米伏])/y
/** A Chinese numeral below ten thousand, 零 where a place is skipped. */
const CHINESE =
  /(?=[一二两三四五六七八九十])(?:([一二两三四五六七八九])千(?![瓦克米伏]))?(?:零?([一二两三四五六七八九])百)?(?:零?([一二两三四五六七八九])?十)?(零?)([一二两三四五六七八九])?/y
/** 2千3百: digits for numerals, read as they are spoken. */
const MIXED = /(?:\d[十百千]零?){2,3}\d?(?![\d.])|\d[十百千]零?\d(?![\d.])/y
const DIGIT_RUN = /[零一二三四五六七八九]{2,12}(?![零一二三四五六七八九])/y
const NEIGHBOURS =
  /([一二两三四五六七八])([二两三四五六七八九])(?![零一二三四五六七八九点])([十百]|千(?![瓦克米伏])|)/y
/** 十七八, 二十三四, 一百二三十: neighbours below a higher place. */
const HIGHER_NEIGHBOURS =
  /((?:[一二两三四五六七八九]千)?(?:[一二两三四五六七八九]百(?=..十))?(?:[二三四五六七八九]?十)?)([一二三四五六七八])([二三四五六七八九])(?![零一二三四五六七八九点])(十?)/y
const CHINESE_FRACTION = /点([零一二三四五六七八九]{1,12})/y
const DIGIT = /\d/
const IS_NUMERAL = /[零一二两三四五六七八九十百千]/
/** 数十, 几百, 上千: an order of magnitude, no number. */
const ORDER = /([数几])?([十百]|千(?![瓦克米伏]))/y
const VAGUE_SCALE = /[数几]?(?=[万亿])/y
const SOME = /几/y
/** 万达 and its kind are names, not ten thousand of something. */
export const SCALE = /[ \n]?(亿|万(?!达(?!到)|科|象城))/y

/** Reads the coefficient that begins at `at`; null where none does. */
export function readTerm(text: string, at: number): Term | null {
  if (DIGIT.test(text.charAt(at))) return readMixed(text, at) ?? readArabic(text, at)
  // These take two numerals, and mostly one stands alone.
  const many = IS_NUMERAL.test(text.charAt(at + 1))
    ? (readNeighbours(text, at) ?? readHigherNeighbours(text, at) ?? readRun(text, at))
    : null
  return many ?? readChinese(text, at) ?? readOrder(text, at)
}

function readMixed(text: string, at: number): Term | null {
  const match = matchAt(MIXED, text, at)
  if (!match) return null
  const spoken = match[0].replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
  const read = readChinese(spoken, 0)
  return read?.end === spoken.length ? { ...read, script: 'arabic', end: at + read.end } : null
}

function readArabic(text: string, at: number): Term | null {
  const match = matchAt(ARABIC, text, at)
  if (!match) return null
  const printed = match[0].replace(/[\s,]/g, '')
  const place = matchAt(PLACES, text, at + match[0].length)?.[0] ?? ''
  const exponent = PLACE_EXPONENTS[place] ?? 0
  const end = at + match[0].length + place.length
  const digits = printed.replace('.', '').replace(/^0+/, '').length
  return term({ value: shift(decimal(printed), exponent), digits, script: 'arabic', end })
}

function readNeighbours(text: string, at: number): Term | null {
  const match = matchAt(NEIGHBOURS, text, at)
  if (!match) return null
  const low = digitOf(match[1])
  const high = digitOf(match[2])
  if (high - low !== 1 && !(low === 3 && high === 5)) return null
  const exponent = PLACE_EXPONENTS[match[3] ?? ''] ?? 0
  const whole = (digit: number) => shift(decimal(String(digit)), exponent)
  const end = at + match[0].length
  return term({ value: whole(low), upper: whole(high), digits: 1, end })
}

function readHigherNeighbours(text: string, at: number): Term | null {
  const match = matchAt(HIGHER_NEIGHBOURS, text, at)
  const [whole, higher = '', one, next, ten] = match ?? []
  // 十七八 and 一百二三十: the pair stands right below what is before it.
  const isBelow = ten ? /[百]$/.test(higher) : /十$/.test(higher)
  if (!whole || !isBelow || digitOf(next) - digitOf(one) !== 1) return null
  const base = readChinese(higher, 0)
  if (base?.end !== higher.length) return null
  const above = (digit: number) => add(base.value, shift(decimal(String(digit)), ten ? 1 : 0))
  return term({ value: above(digitOf(one)), upper: above(digitOf(next)), digits: 2, end: at + whole.length })
}

/** Digits one by one, as in years: 二〇二五. A place word after them belongs to an ordinary numeral. */
function readRun(text: string, at: number): Term | null {
  const match = matchAt(DIGIT_RUN, text, at)
  if (!match || /[十百千]/.test(text.charAt(at + match[0].length))) return null
  if (match[0].length === 2 && match[0].startsWith('零')) return null
  const printed = [...match[0]].map((char) => digitOf(char)).join('')
  const fraction = readFraction(text, at + match[0].length)
  return term({
    value: decimal(printed + fraction.digits),
    digits: (printed + fraction.digits).replace('.', '').replace(/^0+/, '').length,
    end: fraction.end,
  })
}

function readChinese(text: string, at: number): Term | null {
  const zeroLed = text.charAt(at) === '零'
  const from = zeroLed ? at + 1 : at
  const match = matchAt(CHINESE, text, from)
  if (!match?.[0]) return zeroLed ? readZero(text, at) : null
  const [whole, thousands, hundreds, tens, , ones] = match
  const hasTens = whole.includes('十')
  let value =
    digitOf(thousands) * 1000 +
    digitOf(hundreds) * 100 +
    (hasTens ? digitOf(tens ?? '一') * 10 : 0) +
    digitOf(ones)
  let end = from + whole.length
  if (whole.endsWith('零')) {
    end -= 1
  } else if (ones && !hasTens && !whole.includes('零') && (hundreds || thousands)) {
    // 三百五 is 350, 两千三 is 2300: a last digit right after a place counts the next lower one.
    value += digitOf(ones) * (10 ** (hundreds ? 1 : 2) - 1)
  }
  const some = ones === undefined && matchAt(SOME, text, end) !== null
  const fraction = some ? { digits: '', end: end + 1 } : readFraction(text, end)
  const printed = String(value) + fraction.digits
  const digits = fraction.digits
    ? printed.replace('.', '').replace(/^0+/, '').length
    : digitsOf(decimal(printed))
  return term({ value: decimal(printed), more: some ? 'some' : 'none', digits, end: fraction.end, zeroLed })
}

/** 零点五. */
function readZero(text: string, at: number): Term | null {
  const fraction = readFraction(text, at + 1)
  if (fraction.digits === '') return null
  const digits = fraction.digits.replace('.', '').replace(/^0+/, '').length
  return term({ value: decimal(`0${fraction.digits}`), digits, end: fraction.end })
}

/** 数十, 几百; a bare 百, 千, 万 is read too, and it is for the caller to refuse 千家万户. */
function readOrder(text: string, at: number): Term | null {
  const match = matchAt(ORDER, text, at)
  if (match) {
    const value = shift(decimal('1'), PLACE_EXPONENTS[match[2] ?? ''] ?? 0)
    return term({ value, more: match[1] ? 'some' : 'none', digits: 1, end: at + match[0].length })
  }
  const order = matchAt(VAGUE_SCALE, text, at)
  if (!order || !matchAt(SCALE, text, at + order[0].length)) return null
  return term({ value: decimal('1'), more: order[0] ? 'some' : 'none', digits: 1, end: at + order[0].length })
}

function readFraction(text: string, at: number): { digits: string; end: number } {
  const match = matchAt(CHINESE_FRACTION, text, at)
  if (!match?.[1]) return { digits: '', end: at }
  return { digits: `.${[...match[1]].map((char) => digitOf(char)).join('')}`, end: at + match[0].length }
}

function term(partial: Partial<Term> & Pick<Term, 'value' | 'digits' | 'end'>): Term {
  return { upper: null, more: 'none', script: 'chinese', zeroLed: false, ...partial }
}

function digitOf(char: string | undefined): number {
  if (char === undefined) return 0
  return char === '两' ? 2 : DIGITS.indexOf(char)
}

/** Digits from the first to the last that is not zero. */
export function digitsOf({ mantissa }: Decimal): number {
  return mantissa.toString().replace(/0+$/, '').length
}

/** A sticky pattern's match at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
