import type { Evidence } from '../detect/mention'
import { overlaps, type Span } from '../detect/span'
import type { GoldMention, GoldPage } from './gold'
import type { PageScore, Wrong } from './score-page'

/** A miss or a wrong mark, with what a person needs to see why. */
export type Mistake =
  | { error: 'missed'; file: string; text: string; targets: string[]; sentence: string; why: string }
  | {
      error: 'wrong'
      file: string
      text: string
      projectId: string
      sentence: string
      reason: Wrong
      evidence: string[]
    }

/** The mistakes of a page, in page order. */
export function mistakesOf(score: PageScore): Mistake[] {
  const { file } = score.page
  const missed = score.missed.map((mention) => ({
    at: mention.span.start,
    mistake: {
      error: 'missed' as const,
      file,
      text: mention.text,
      targets: mention.targets,
      sentence: sentenceAround(score.page, mention.span),
      why: whyMissed(mention, score),
    },
  }))
  const wrong = score.wrong.map(({ mark: { mention, span }, reason }) => ({
    at: span.start,
    mistake: {
      error: 'wrong' as const,
      file,
      text: onOneLine(mention.surface),
      projectId: mention.projectId,
      sentence: sentenceAround(score.page, span),
      reason,
      evidence: mention.evidence.map(inWords),
    },
  }))
  return [...missed, ...wrong].sort((a, b) => a.at - b.at).map(({ mistake }) => mistake)
}

function whyMissed({ span }: GoldMention, { right, wrong, silences }: PageScore): string {
  const mark = [...wrong, ...right].find((one) => overlaps(one.mark.span, span))?.mark.mention
  if (mark) return `marked as ${mark.projectId}: ${mark.surface}`
  const silence = silences.find((one) => overlaps(one.span, span))?.unshown
  if (!silence) return 'no candidate'
  const told = silence.place ?? silence.word
  return `not shown as ${silence.projectId}: ${silence.reason}${told ? `, ${told}` : ''}`
}

function inWords({ kind, text, weight, from }: Evidence): string {
  return `${kind}${from ? ` (${from})` : ''} ${text} ${weight.toFixed(1)}`
}

/** Characters shown on either side where a sentence is longer. */
const CONTEXT = 60

function sentenceAround({ page, words }: GoldPage, span: Span): string {
  const { flow, offset } = words.place(span.start)
  const source = page.flows[flow] ?? ''
  const last = words.place(span.end - 1)
  const end = last.flow === flow ? last.offset + 1 : source.length
  const before = /[^。！？；!?;]*$/.exec(source.slice(Math.max(0, offset - CONTEXT), offset))?.[0] ?? ''
  const after = /^[^。！？；!?;]*[。！？；!?;]?/.exec(source.slice(end, end + CONTEXT))?.[0] ?? ''
  return onOneLine(before + source.slice(offset, end) + after)
}

/** Text files are wrapped anywhere. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
