/** Text without its hard wraps; `offsets[i]` is the place of `text[i]` in the raw source (UTF-16 units). */
export interface JoinedText {
  text: string
  offsets: number[]
}

export interface Span {
  start: number
  end: number
}

/**
 * Joins the lines of raw text: line breaks and the white space around them go, spaces within a line
 * stay. A Chinese column breaks anywhere, also inside a Latin word or a number, so nothing is put in
 * their place.
 */
export function joinLines(raw: string, spans: readonly Span[]): JoinedText {
  let text = ''
  const offsets: number[] = []
  let spaces: number[] = []
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) {
      const char = raw.charAt(i)
      if (/\s/.test(char)) {
        spaces.push(i)
        continue
      }
      const wrapped = text === '' || spaces.some((at) => isBreak(raw.charAt(at)))
      if (!wrapped) {
        for (const at of spaces) {
          text += raw.charAt(at)
          offsets.push(at)
        }
      }
      spaces = []
      text += char
      offsets.push(i)
    }
  }
  return { text, offsets }
}

/** The raw span of `text[start, end)`; an empty one has no place and throws. */
export function rawSpan(joined: JoinedText, start: number, end: number): Span {
  const first = joined.offsets[start]
  const last = joined.offsets[end - 1]
  if (first === undefined || last === undefined || end <= start) {
    throw new RangeError(`expected a span within 0..${joined.text.length}, found ${start}..${end}`)
  }
  return { start: first, end: last + 1 }
}

/** Every start of `part` in `text`, overlapping ones included. */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029'
}
