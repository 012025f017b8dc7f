import type { Range } from '../../lib/library/hit-ranges'
import { segmentText } from '../../lib/library/segments'

/** A text with the words marked that a search found. */
export function Marked({ text, ranges }: { text: string; ranges: Range[] }) {
  const spans = ranges.map((range) => ({ ...range, key: 'hit' }))
  return segmentText(text, spans).map(({ text: words, start, spans: hits }) =>
    hits.length > 0 ? <mark key={start}>{words}</mark> : words,
  )
}
