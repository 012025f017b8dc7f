import { toDigitForm } from '../../corpus/digit-form'

/**
 * A text as its time words are read: in digit form, without blanks and wraps. What is left of white space is
 * a blank between digits that are two numbers, and a line feed between paragraphs.
 */
export interface Squashed {
  text: string
  /** The stretch of the text as it was written. */
  toRaw(span: { start: number; end: number }): { start: number; end: number }
  /** Where a place of the text as it was written lies in the squashed one. */
  fromRaw(at: number): number
}

/** Old pages wrap a line after so many characters and more; a shorter line is a heading or a byline. */
const SHORTEST_WRAPPED_LINE = 16
const ENDS_PARAGRAPH = /[。!?;:…”"」』)]/

export function squash(raw: string): Squashed {
  const digitForm = toDigitForm(raw)
  const kept: number[] = []
  let text = ''
  const keep = (char: string, at: number) => {
    text += char
    kept.push(at)
  }
  for (let at = 0; at < digitForm.length; ) {
    const char = digitForm.charAt(at)
    if (char !== ' ' && char !== '\n') {
      keep(char, at)
      at += 1
      continue
    }
    let end = at + 1
    while (digitForm.charAt(end) === ' ' || digitForm.charAt(end) === '\n') end += 1
    const gap = digitForm.slice(at, end)
    const partsDigits = /\d/.test(digitForm.charAt(at - 1)) && /\d/.test(digitForm.charAt(end))
    if (gap.includes('\n') && !isWrap(digitForm, at, gap)) keep('\n', at)
    else if (partsDigits && !gap.includes('\n')) keep(' ', at)
    at = end
  }
  return {
    text,
    toRaw: ({ start, end }) => ({ start: kept[start] ?? raw.length, end: (kept[end - 1] ?? -1) + 1 }),
    fromRaw: (at) => firstNotBefore(kept, at),
  }
}

function isWrap(text: string, at: number, gap: string): boolean {
  if (/\n *\n/.test(gap) || ENDS_PARAGRAPH.test(text.charAt(at - 1))) return false
  return at - (text.lastIndexOf('\n', at - 1) + 1) >= SHORTEST_WRAPPED_LINE
}

function firstNotBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
