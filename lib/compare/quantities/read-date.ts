import { DATES } from './date-words'
import { loose, type Placed, placedAt } from './placed'

const PATTERNS = DATES.map(loose)

/**
 * The date, time of day or stretch of the calendar that begins at `at`: 二〇二五年, 1—8月, 2023年3月至2024年5月,
 * 8时30分至17时, 前三季度, 周一至周五. Prepositions (到, 截至) are no part of it; 今年 alone has no number.
 */
export function readDate(text: string, at: number): Placed | null {
  for (const pattern of PATTERNS) {
    const placed = placedAt(pattern, text, at)
    if (placed) return placed
  }
  return null
}
