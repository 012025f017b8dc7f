import type { PageClaim } from '../compare/claims/page-claim'
import type { ListedMention } from '../messages/protocol'
import { type Excerpt, excerpt } from './excerpt'

/** A stretch of a mention's sentence: its own words, words that were compared, both, or neither. */
export interface SentencePart {
  text: string
  isMention: boolean
  isCompared: boolean
}

interface Span {
  start: number
  end: number
}

type MentionText = Pick<ListedMention, 'sentence' | 'start' | 'end'>

/**
 * The claims whose words stand in the mention's own sentence, near enough to be read with it: the stretch from the
 * one to the other is at most `room` units long.
 */
export function claimsBeside(mention: MentionText, claims: readonly PageClaim[], room: number): PageClaim[] {
  return claims.filter((claim) => {
    const { start, end } = around([mention, claim])
    return claim.sentence === mention.sentence && end - start <= room
  })
}

/**
 * A mention's sentence cut at the edges of its own words and of those that were compared, with at most about
 * `budget` units beside them.
 */
export function sentenceParts(
  mention: MentionText,
  compared: readonly Span[],
  budget: number,
): Pick<Excerpt, 'before' | 'after'> & { parts: SentencePart[] } {
  const { sentence } = mention
  const whole = around([mention, ...compared])
  const { before, after } = excerpt(sentence, whole.start, whole.end, budget)
  const edges = new Set([mention, ...compared].flatMap(({ start, end }) => [start, end]))
  const cuts = [...edges].sort((a, b) => a - b)
  const parts = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const lies = (span: Span) => span.start <= start && end <= span.end
    const { surface } = excerpt(sentence, start, end, 0)
    return { text: surface, isMention: lies(mention), isCompared: compared.some(lies) }
  })
  return { before, parts, after }
}

function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
