/** A paragraph of plain text, characters untouched; `start` is its UTF-16 offset in the whole text. */
export interface Paragraph {
  text: string
  start: number
}

/** Where a line feed comes from: typed text that may be hard-wrapped, or a `<br>` somebody put there. */
export type LineFeeds = 'typed' | 'br'

/**
 * Splits text at the line feeds that end a paragraph; those that only wrap a line stay in the paragraph.
 * A line feed is a wrap where its line ends without 。！？：；, the next line is not indented deeper, and
 * the lines about it are about as long (asked of `typed` text only: a `<br>` breaks a headline anywhere).
 * White space around a paragraph and empty paragraphs are left out.
 */
export function splitPlainText(text: string, feeds: LineFeeds = 'typed'): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const lines = linesOf(text)
  let open: Line[] = []
  lines.forEach((line, i) => {
    open.push(line)
    if (isWrap(open, line, lines[i + 1], lines[i + 2], feeds)) return
    const paragraph = trimmed(text, open[0]?.start ?? line.start, line.end)
    if (paragraph) paragraphs.push(paragraph)
    open = []
  })
  return paragraphs
}

interface Line {
  start: number
  end: number
  /** In half-width cells, without the white space around it; 0 for a blank line. */
  width: number
  /** White space before the first character, in half-width cells. */
  indent: number
  endsSentence: boolean
  opensQuote: boolean
}

const LINE_FEED = /\r\n?|[\n\f\v\u2028\u2029]/g
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g
const SENTENCE_END = /[。！？：；!?:;…][”’」』）)\]】》"']*$/
const OPENING_QUOTE = /^[“‘「『《（]/

/** Ragged right edges differ by what may not stand at a line's start: a third covers digits and quotes. */
const ABOUT_AS_LONG = 0.66

/** Whether the line feed after `line`, the last of the `open` paragraph, only wraps it. */
function isWrap(
  open: Line[],
  line: Line,
  next: Line | undefined,
  afterNext: Line | undefined,
  feeds: LineFeeds,
): boolean {
  if (!next) return false
  // A blank line within a paragraph was let in by the rule below.
  if (line.width === 0) return open.length > 1
  if (line.endsSentence) return false
  const previous = open.at(-2)
  if (next.width === 0) {
    // Extractors of newspaper pages leave a blank line at a column's foot, in the middle of a sentence,
    // and set a line that opens with a quotation mark apart.
    if (feeds === 'br' || !afterNext?.width || !isFull(line, afterNext, previous)) return false
    return afterNext.opensQuote || (open.length > 2 && isFull(afterNext, line, undefined))
  }
  if (next.indent > line.indent + 1) return false
  return feeds === 'br' || isFull(line, next, previous)
}

function isFull(line: Line, next: Line, previous: Line | undefined): boolean {
  return line.width >= ABOUT_AS_LONG * Math.max(next.width, previous?.width ?? 0)
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const feed of text.matchAll(LINE_FEED)) {
    lines.push(lineOf(text, start, feed.index))
    start = feed.index + feed[0].length
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(text: string, start: number, end: number): Line {
  const inner = trimmed(text, start, end)
  return {
    start,
    end,
    width: inner ? cells(inner.text) : 0,
    indent: inner ? cells(text.slice(start, inner.start)) : 0,
    endsSentence: inner !== null && SENTENCE_END.test(inner.text),
    opensQuote: inner !== null && OPENING_QUOTE.test(inner.text),
  }
}

function cells(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

function trimmed(text: string, from: number, to: number): Paragraph | null {
  const slice = text.slice(from, to)
  const inner = slice.trim()
  return inner ? { text: inner, start: from + slice.length - slice.trimStart().length } : null
}
