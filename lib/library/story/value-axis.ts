/** Amounts laid out upwards from nought, in CSS pixels. */
export interface ValueAxis {
  y(value: number): number
  ticks: { value: number; y: number }[]
}

/** Air above the highest value, for its label. */
const HEADROOM = 1.15
const MOST_TICKS = 5

/** Lays what holds all `values` and nought between two pixels; `bottom` is the larger one. */
export function valueAxis(values: readonly number[], top: number, bottom: number): ValueAxis {
  const highest = Math.max(0, ...values) * HEADROOM || 1
  const lowest = Math.min(0, ...values) * HEADROOM
  const y = (value: number) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - top)
  const step = roundStep((highest - lowest) / MOST_TICKS)
  const ticks = []
  for (let n = Math.ceil(lowest / step); n * step <= highest; n++) {
    const value = Number((n * step).toPrecision(12))
    ticks.push({ value, y: y(value) })
  }
  return { y, ticks }
}

/** The next 1, 2 or 5 with noughts. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power
}
