import { add, type Decimal, decimal, shift, toNumber, ZERO } from './decimal'

/** A number as read from text in digit form. Offsets are UTF-16 units of that text. */
export interface NumberReading {
  start: number
  end: number
  value: number
  /** 两三百, 七八十: the upper of two neighbouring digits; else null. */
  upper: number | null
  /** 余, 多, 来 after the digits: somewhat more than the value. 几, 数: some of that order. */
  more: 'none' | 'somewhat' | 'some'
  /** Digits as printed, without leading zeros; of a Chinese numeral those that it names. */
  significantDigits: number
  script: 'arabic' | 'chinese'
  /** Power of ten of its last 万 or 亿 (0 without), which 5至8亿 lends to the 5. */
  scale: number
}

const DIGITS = '零一二三四五六七八九'
const PLACE_EXPONENTS: Record<string, number> = { 十: 1, 百: 2, 千: 3 }
/** 万亿亿 is as much as anybody has written; what follows it is noise. */
const LARGEST_SCALE = 16
const SCALE_EXPONENTS: Record<string, number> = { 万: 4, 亿: 8 }

/**
 * Arabic digits. A line break never parts a number; a comma or a blank parts thousands; blanks between
 * single digits are letter-spacing. Every repetition is bounded: a page may hold a million of anything.
 */
const WRAP = ' {0,4}\\n[ \\n]{0,4}'
const ARABIC = new RegExp(
  [
    String.raw`(?:\d{1,3}(?:[, ]\d{3}){1,6}(?!\d)|\d(?: \d){2,15}(?! ?\d)|\d(?:${WRAP}\d|\d){0,24})`,
    String.raw`(?:(?:${WRAP}(?=\.\d)|(?<=\d) (?=\. ?\d))?\.(?:${WRAP}| )?\d(?:${WRAP}\d|\d){0,12})?`,
  ].join(''),
  'y',
)
/** 千 opens a unit in 千瓦, 千克, 千米, 千伏. */
const PLACES = /[十百]|千(?![瓦克米伏])/y
/** A Chinese numeral below ten thousand, 零 where a place is skipped. */
const CHINESE =
  /(?=[一二两三四五六七八九十])(?:([一二两三四五六七八九])千(?![瓦克米伏]))?(?:零?([一二两三四五六七八九])百)?(?:零?([一二两三四五六七八九])?十)?(零?)([一二两三四五六七八九])?/y
/** 2千3百: digits for numerals, read as they are spoken. */
const MIXED = /(?:\d[十百千]零?){2,3}\d?(?![\d.])|\d[十百千]零?\d(?![\d.])/y
const DIGIT_RUN = /[零一二三四五六七八九]{2,12}(?![零一二三四五六七八九])/y
const NEIGHBOURS =
  /([一二两三四五六七八])([二两三四五六七八九])(?![零一二三四五六七八九点])([十百]|千(?![瓦克米伏])|)/y
const CHINESE_FRACTION = /点([零一二三四五六七八九]{1,12})/y
/** 数十, 几百, 上千: an order of magnitude, no number. */
const ORDER = /([数几])?([十百]|千(?![瓦克米伏]))/y
const VAGUE_SCALE = /[数几]?(?=[万亿])/y
const SOMEWHAT = /[余多]|(?<=[十百千])来(?![自到源])/y
const SOME = /几/y
/** 万达 and its kind are names, not ten thousand of something. */
const SCALE = /[ \n]?(亿|万(?!达(?!到)|科|象城))/y

interface Term {
  value: Decimal
  upper: Decimal | null
  more: NumberReading['more']
  digits: number
  script: NumberReading['script']
  end: number
  zeroLed: boolean
}

/**
 * Reads the number that begins at `start`: 568.8亿, 1,234,567, 五十二点四亿, 两千零五, 二〇二五, 3亿5千万,
 * 两千三百余, 七八十, 数十. Null where none begins there. `text` must be in digit form.
 */
export function readNumber(text: string, start: number): NumberReading | null {
  let value = ZERO
  let upper: Decimal | null = null
  let more: NumberReading['more'] = 'none'
  let digits = 0
  let scale = 0
  let ceiling = Number.POSITIVE_INFINITY
  let at = start
  let script: NumberReading['script'] | null = null

  for (;;) {
    const term = readTerm(text, at)
    if (!term) break
    if (script !== null && !continues(text, term, ceiling, at)) break
    const scaled = readScale(text, term.end)
    const colloquial = script !== null && scaled.exponent === 0 && isLoneDigit(term)
    const exponent = colloquial ? Math.log10(ceiling) - 1 : scaled.exponent
    if (script !== null && toNumber(term.value) * 10 ** exponent >= ceiling) break
    value = add(value, shift(term.value, exponent))
    upper = term.upper && script === null ? shift(term.upper, exponent) : null
    more = scaled.more === 'none' ? term.more : scaled.more
    digits = script === null ? term.digits : digitsOf(value)
    script ??= term.script
    at = scaled.end
    if (exponent > 0 && !colloquial) scale = exponent
    ceiling = 10 ** exponent
    if (exponent === 0 || colloquial || more !== 'none' || upper) break
  }
  if (script === null) return null
  return {
    start,
    end: at,
    value: toNumber(value),
    upper: upper && toNumber(upper),
    more,
    significantDigits: Math.max(1, digits),
    script,
    scale,
  }
}

/** A later term must be smaller than the scale before it: 3亿 5千万, not 3万 5亿. */
function continues(text: string, term: Term, ceiling: number, at: number): boolean {
  return (
    ceiling > 1 &&
    toNumber(term.value) < ceiling &&
    !/[百千万亿]/.test(text.charAt(at)) &&
    !/\s/.test(text.charAt(at)) &&
    term.more !== 'some'
  )
}

function isLoneDigit(term: Term): boolean {
  const value = toNumber(term.value)
  return !term.zeroLed && term.digits === 1 && value >= 1 && value <= 9 && Number.isInteger(value)
}

/** What follows a coefficient: 多, 万, 亿 in any order that people write (多亿, 亿多, 万亿). */
function readScale(text: string, from: number) {
  let at = from
  let exponent = 0
  let more: NumberReading['more'] = 'none'
  for (;;) {
    const scale = matchAt(SCALE, text, at)
    if (scale && exponent < LARGEST_SCALE) {
      exponent += SCALE_EXPONENTS[scale[1] ?? ''] ?? 0
      at += scale[0].length
    } else if (more === 'none' && matchAt(SOMEWHAT, text, at)) {
      more = 'somewhat'
      at += 1
    } else return { end: at, exponent, more }
  }
}

function readTerm(text: string, at: number): Term | null {
  return (
    readMixed(text, at) ??
    readArabic(text, at) ??
    readNeighbours(text, at) ??
    readRun(text, at) ??
    readChinese(text, at) ??
    readOrder(text, at)
  )
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
function digitsOf({ mantissa }: Decimal): number {
  return mantissa.toString().replace(/0+$/, '').length
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
