import type { PageDate } from '../../lib/compare/page-date'
import type { KeepRequest } from '../../lib/messages/protocol'
import { quoteOf } from '../../lib/record/text-quote'
import type { Mark } from './marks'

/** Of text that never ends, as lists without punctuation have it, so much on either side of the words is kept. */
const AROUND = 1_000

type Kept = Pick<Mark, 'mention' | 'flow'>

/** What is sent of a mention to keep it. */
export function keepRequest({ mention, flow }: Kept, pageDate: PageDate | null): KeepRequest {
  const { projectId, targetIds, start, end, claims } = mention
  const { exact, from } = sentenceOf({ mention, flow })
  const quote = quoteOf(flow.text, from, from + exact.length)
  return { projectId, targetIds, quote, start: start - from, end: end - from, claims, pageDate }
}

/** The sentence by which a mention is known in the record, and where it begins in its flow. */
export function sentenceOf({ mention, flow }: Kept): { exact: string; from: number } {
  const { sentence, start, end } = mention
  const cut = {
    start: Math.max(sentence.start, start - AROUND),
    end: Math.min(sentence.end, end + AROUND),
  }
  const { exact } = quoteOf(flow.text, cut.start, cut.end)
  // Half a character at the edge is taken in.
  return { exact, from: flow.text.startsWith(exact, cut.start) ? cut.start : cut.start - 1 }
}
