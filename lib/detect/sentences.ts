import { SEGMENT_END } from './punctuation'
import type { Span } from './span'

/** A text in normal form, cut into sentences and these into clauses; both cover it without gaps. */
export interface Segments {
  sentences: Span[]
  clauses: (Span & { sentence: number })[]
}

/**
 * Cuts normal-form text. A comma or colon between digits (3,200; 14:30) cuts nothing; what closes a
 * bracket stays with the sentence it ends.
 */
export function cutSentences(text: string): Segments {
  const sentences: Span[] = []
  const clauses: Segments['clauses'] = []
  let sentenceStart = 0
  let clauseStart = 0
  const closeClause = (end: number) => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end, sentence: sentences.length })
    clauseStart = end
  }
  const closeSentence = (end: number) => {
    closeClause(end)
    if (end > sentenceStart) sentences.push({ start: sentenceStart, end })
    sentenceStart = end
  }
  SEGMENT_END.lastIndex = 0
  for (let stop = SEGMENT_END.exec(text); stop; stop = SEGMENT_END.exec(text)) {
    if (stop[1]) closeSentence(SEGMENT_END.lastIndex)
    else if (!isBetweenDigits(text, stop.index)) closeClause(SEGMENT_END.lastIndex)
  }
  closeSentence(text.length)
  return { sentences, clauses }
}

/** The index of the segment that holds `at`; segments cover the text in order. */
export function segmentAt(segments: readonly Span[], at: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function isBetweenDigits(text: string, i: number): boolean {
  return /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1))
}
