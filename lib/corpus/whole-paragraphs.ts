import type { Span } from './joined-text'

/** Closing marks may follow the stop: 。” or ！）. */
const SENTENCE_END = /[。！？!?…][”’」』）)\]】》]*$/

/**
 * A ragged column's shortest line is 0.73 of its longest (the 2023 outlook page), its longest heading 0.45.
 */
const SHORT_LINE = 0.6

/**
 * What in a paragraph looks like a line that is none of its own: a heading nobody annotated, which would
 * be read as the beginning of a sentence, or one that cuts the sentence off. Null where all is well.
 * `spans` are the paragraph's stretches of `raw`; `start` is an offset in `raw`.
 */
export function findStrayLine(raw: string, spans: readonly Span[]): { start: number; reason: string } | null {
  const lines = spans.flatMap((span) => linesOf(raw, span))
  const widest = Math.max(...lines.map(({ text }) => cells(text)))
  const short = lines.slice(0, -1).find(({ text }) => {
    return !SENTENCE_END.test(text) && cells(text) < SHORT_LINE * widest
  })
  if (short) {
    return { start: short.start, reason: `“${short.text}” is a short line within a paragraph: a heading?` }
  }
  const last = lines.at(-1)
  if (!last || SENTENCE_END.test(last.text)) return null
  return { start: last.start, reason: `“${last.text}” ends a paragraph and no sentence: a heading?` }
}

function linesOf(raw: string, { start, end }: Span): { text: string; start: number }[] {
  return [...raw.slice(start, end).matchAll(/\S[^\n]*/g)].map((match) => ({
    text: match[0].trimEnd(),
    start: start + match.index,
  }))
}

/** Chinese characters and their punctuation are two cells wide. */
function cells(text: string): number {
  return text.length + (text.match(/[\u2010-\u2027\u2E80-\uFFEF]/g)?.length ?? 0)
}
