import type { Figure } from '../../corpus/model'

/** What a figure claims to be, as an interval of numbers. */
export interface Amount {
  /** over: 六千余, above the number by less than its last digit's worth. */
  shape: 'exact' | 'about' | 'over' | 'floor' | 'ceiling' | 'range'
  low: number
  high: number
  /** Whether it may be `high` itself: 不足70 never is 70. */
  reachesHigh: boolean
  /** The number as printed; null of a range and of 数十. */
  printed: number | null
  /** Worth of one in the last printed digit. */
  step: number
  /** How far another number may lie from `printed` and still be what was rounded to it. */
  tolerance: number
  /** How far 余, 多 and 超 carry; the worth of one in the last digit that is not 0. */
  reach: number
}

/** No rounding moves an unmarked number further: 6.6亿 may be 6.57亿, 4万吨 is not 4.3万吨. */
const EXACT_ROUNDING = 0.02
/** 约7亿 may be 6.57亿: half of its digit, but never more than a tenth. */
const ABOUT_ROUNDING = 0.1
/** Zeros at the end of a round number are often no printed digits (约6000户 of 6093), but 约70 is not 74. */
const ZEROS_ROUNDING = 0.05

type Quantity = Pick<Figure, 'value' | 'minValue' | 'maxValue' | 'bound' | 'significantDigits'>

/** Null where the figure holds no number. */
export function toAmount(figure: Quantity): Amount | null {
  const { value, minValue: min, maxValue: max, bound } = figure
  switch (bound) {
    case 'exact':
      return value === null ? null : around('exact', value, figure)
    case 'about':
      if (value === null) return min === null ? null : vague(min)
      return min === null ? around('about', value, figure) : over(value, figure)
    case 'range':
      return min === null || max === null ? null : span(min, max)
    case 'atLeast':
    case 'moreThan': {
      const limit = min ?? value
      return limit === null ? null : oneSided('floor', limit, figure)
    }
    case 'atMost':
    case 'lessThan': {
      const limit = max ?? value
      return limit === null ? null : oneSided('ceiling', limit, figure)
    }
  }
}

/** The same amount in another unit. */
export function times(amount: Amount, factor: number): Amount {
  if (factor === 1) return amount
  return {
    ...amount,
    low: clean(amount.low * factor),
    high: clean(amount.high * factor),
    printed: amount.printed === null ? null : clean(amount.printed * factor),
    step: amount.step * factor,
    tolerance: amount.tolerance * factor,
    reach: amount.reach * factor,
  }
}

const TURNED: Partial<Record<Amount['shape'], Amount['shape']>> = {
  floor: 'ceiling',
  ceiling: 'floor',
  over: 'range',
}

/** What is done where `missing` of `whole` is still to come; a bound turns round (还差不足310辆: over 690). */
export function lessFrom(whole: number, missing: Amount): Amount {
  const shape = TURNED[missing.shape] ?? missing.shape
  return {
    ...missing,
    shape,
    low: clean(whole - missing.high),
    high: clean(whole - missing.low),
    // 还差300余辆 is less than 700 done.
    reachesHigh: missing.shape !== 'over',
    printed: missing.printed === null || shape === 'range' ? null : clean(whole - missing.printed),
  }
}

function around(shape: 'exact' | 'about', value: number, { significantDigits }: Quantity): Amount {
  const digits = digitsOf(value, significantDigits)
  const size = Math.abs(value)
  const tolerance =
    shape === 'exact'
      ? Math.min(digits.step / 2, size * EXACT_ROUNDING)
      : Math.max(
          Math.min(digits.step / 2, size * ABOUT_ROUNDING),
          Math.min(digits.reach / 2, size * ZEROS_ROUNDING),
        )
  const apart = shape === 'exact' ? 0 : tolerance
  return {
    shape,
    ...digits,
    low: clean(value - apart),
    high: clean(value + apart),
    reachesHigh: true,
    printed: value,
    tolerance,
  }
}

function over(value: number, { significantDigits }: Quantity): Amount {
  const digits = digitsOf(value, significantDigits)
  return {
    shape: 'over',
    ...digits,
    low: value,
    high: clean(value + digits.reach),
    reachesHigh: false,
    printed: value,
    // 570余 is also written of 568.8.
    tolerance: Math.min(digits.reach / 2, Math.abs(value) * EXACT_ROUNDING),
  }
}

/** 数十 is below a hundred, 数百 below a thousand. */
function vague(low: number): Amount {
  return { ...span(low, low * 10), reachesHigh: false }
}

function span(low: number, high: number): Amount {
  return { shape: 'range', low, high, reachesHigh: true, printed: null, step: 0, tolerance: 0, reach: 0 }
}

function oneSided(shape: 'floor' | 'ceiling', limit: number, figure: Quantity): Amount {
  const { step, reach } = digitsOf(limit, figure.significantDigits)
  return {
    shape,
    step,
    reach,
    low: shape === 'floor' ? limit : Number.NEGATIVE_INFINITY,
    high: shape === 'floor' ? Number.POSITIVE_INFINITY : limit,
    reachesHigh: figure.bound !== 'lessThan',
    printed: limit,
    tolerance: Math.min(step / 2, Math.abs(limit) * EXACT_ROUNDING),
  }
}

function digitsOf(value: number, printed: number): { step: number; reach: number } {
  const [coefficient = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const named = coefficient.replace('.', '').length
  const worth = (digits: number) => Number(`1e${Number(exponent) - digits + 1}`)
  return { step: worth(printed), reach: worth(Math.min(named, printed)) }
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}
