import { matchAt } from '../../corpus/number-terms'

/** A stretch of a text, UTF-16 offsets. */
export interface Placed {
  start: number
  end: number
}

/** A sticky pattern; a blank in `source` stands for a few blanks or line breaks, or none. */
export function loose(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '[ \\n]{0,2}'), 'y')
}

/** Where `pattern` matches from `at` on; null where it does not, or matches nothing. */
export function placedAt(pattern: RegExp, text: string, at: number): Placed | null {
  const match = matchAt(pattern, text, at)
  return match?.[0] ? { start: at, end: at + match[0].length } : null
}

/** The text before `at`, no more than any of our questions needs. */
export function before(text: string, at: number, length = 12): string {
  return text.slice(Math.max(0, at - length), at)
}
