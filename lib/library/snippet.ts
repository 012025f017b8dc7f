import type { Range } from './hit-ranges'

export interface Snippet {
  text: string
  /** The hits that lie in it, in its own offsets. */
  ranges: Range[]
}

const BREAK = /[。；！？，、：]/u

/**
 * The stretch of about `length` characters around a text's first hit, opened at a clause where one is near,
 * and marked with … where it is cut. A text without hits gives its beginning.
 */
export function snippet(text: string, ranges: Range[], length = 72): Snippet {
  if (text.length <= length) return { text, ranges }
  const first = ranges[0]?.start ?? 0
  const start = clauseStart(text, Math.max(0, Math.min(first - length / 4, text.length - length)), first)
  const end = Math.min(text.length, start + length)
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  const inside = ranges.filter((range) => range.start >= start && range.end <= end)
  return {
    text: lead + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: inside.map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}

/** The first beginning of a clause in [from, to], or `from`. */
function clauseStart(text: string, from: number, to: number): number {
  const whole = Math.floor(from)
  if (whole === 0) return 0
  const at = text.slice(whole, to).search(BREAK)
  return at < 0 ? whole : whole + at + 1
}
