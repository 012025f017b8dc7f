/** mantissa × 10^exponent, exact: 568.8亿 in binary fractions would not be 56880000000. */
export interface Decimal {
  mantissa: bigint
  exponent: number
}

export const ZERO: Decimal = { mantissa: 0n, exponent: 0 }

/** A decimal from digits with at most one point, such as 568.8. */
export function decimal(digits: string): Decimal {
  const point = digits.indexOf('.')
  if (point < 0) return { mantissa: BigInt(digits || '0'), exponent: 0 }
  return { mantissa: BigInt(digits.replace('.', '') || '0'), exponent: point + 1 - digits.length }
}

export function shift({ mantissa, exponent }: Decimal, powerOfTen: number): Decimal {
  return { mantissa, exponent: exponent + powerOfTen }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const aligned = (one: Decimal) => one.mantissa * 10n ** BigInt(one.exponent - exponent)
  return { mantissa: aligned(a) + aligned(b), exponent }
}

/** The nearest double; exact for every amount that a newspaper prints. */
export function toNumber({ mantissa, exponent }: Decimal): number {
  return exponent === 0 ? Number(mantissa) : Number(`${mantissa}e${exponent}`)
}
