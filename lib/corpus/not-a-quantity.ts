import type { NumberReading } from './numbers'
import type { Unit } from './units'

/** 百 in 百家 and 万 in 万户 alone are figures of speech; 近百家 and 上万户 are not. */
const BARE_ORDER = /^[百千万亿]+$/

/**
 * Whether a number with a unit is part of a name or a turn of phrase: 第3家, G6条, “四个意识”, 千家万户,
 * and the indefinite 一个. `bounded` says that a bound word stands before it. `text` is in digit form.
 */
export function isNoQuantity(text: string, reading: NumberReading, unit: Unit, bounded: boolean): boolean {
  const before = text.slice(Math.max(0, reading.start - 2), reading.start)
  const digits = text.slice(reading.start, reading.end)
  if (/第[ \n]?$|[廿卅]$/.test(before)) return true
  if (/[A-Za-z\d][-.]?$/.test(before) && unit.counted) return true
  if (BARE_ORDER.test(digits) && !bounded) return true
  if (reading.script === 'arabic' || !unit.counted) return false
  return digits === '一' || (/[“‘「『"']$/.test(before) && reading.scale === 0 && digits.length === 1)
}
