import type { Span } from './joined-text'

/** Closing marks may follow the stop: 。” or ！）. */
const SENTENCE_END = /[。！？!?…][”’」』）)]*$/

/**
 * Cuts a stretch of raw text into paragraphs, each a list of the spans that it is made of. A blank line
 * ends a paragraph only after a full stop: in a page extracted from a PDF blank lines also stand at column
 * breaks and before a line that opens with a quotation mark. What lies in `apart` (headings, bylines)
 * belongs to no paragraph and always ends one.
 */
export function splitParagraphs(raw: string, body: Span, apart: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = []
  let open: Span[] = []
  const close = () => {
    if (open.length > 0) paragraphs.push(open)
    open = []
  }

  let at = body.start
  for (const wall of [...apart, { start: body.end, end: body.end }].sort((a, b) => a.start - b.start)) {
    if (wall.end <= body.start || wall.start > body.end) continue
    for (const block of splitBlocks(raw, { start: at, end: wall.start })) {
      open.push(block)
      if (SENTENCE_END.test(raw.slice(block.start, block.end))) close()
    }
    close()
    at = Math.max(at, wall.end)
  }
  return paragraphs
}

/** The stretches between blank lines, without the white space around them. */
function splitBlocks(raw: string, span: Span): Span[] {
  const blocks: Span[] = []
  const text = raw.slice(span.start, span.end)
  for (const match of text.matchAll(/\S(?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])*/g)) {
    const start = span.start + match.index
    blocks.push({ start, end: start + match[0].trimEnd().length })
  }
  return blocks
}
