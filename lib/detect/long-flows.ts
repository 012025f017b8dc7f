import type { Detection, Mention, Unshown } from './mention'

/**
 * What a flow costs grows with more than its length: 20,000 characters of names without a full stop took 24 s. The
 * longest paragraph of 340 labelled pages has 1,100 characters.
 */
const LONGEST = 3000
const SENTENCE_END = /[。！？；!?;\n]/

/** A flow, or a stretch of a long one: `start` is its UTF-16 offset in the flow. */
export interface Stretch {
  flow: number
  start: number
  text: string
}

/** Cuts long flows behind the last sentence that ends within reach, or, where none does, anywhere. */
export function cutLongFlows(flows: readonly string[]): Stretch[] {
  return flows.flatMap((flow, i) => {
    const stretches: Stretch[] = []
    let start = 0
    do {
      const end =
        flow.length - start > LONGEST ? start + endWithin(flow.slice(start, start + LONGEST)) : flow.length
      stretches.push({ flow: i, start, text: flow.slice(start, end) })
      start = end
    } while (start < flow.length)
    return stretches
  })
}

function endWithin(text: string): number {
  for (let at = text.length; at > text.length / 2; at--) {
    if (SENTENCE_END.test(text.charAt(at - 1))) return at
  }
  return text.length
}

/** What was found in stretches, with flows and offsets of the page. */
export function inFlows(
  found: Pick<Detection, 'mentions' | 'unshown'>,
  stretches: readonly Stretch[],
): Pick<Detection, 'mentions' | 'unshown'> {
  return {
    mentions: found.mentions.map((mention) => movedMention(mention, stretches[mention.flow])),
    unshown: found.unshown.map((unshown) => moved(unshown, stretches[unshown.flow])),
  }
}

function movedMention(mention: Mention, stretch: Stretch | undefined): Mention {
  if (!stretch?.start) return moved(mention, stretch)
  const by = stretch.start
  return {
    ...moved(mention, stretch),
    sentence: shifted(mention.sentence, by),
    evidence: mention.evidence.map((one) =>
      one.start === null || one.end === null ? one : { ...one, start: one.start + by, end: one.end + by },
    ),
    figures: mention.figures.map((figure) => shifted(figure, by)),
  }
}

function moved<T extends Mention | Unshown>(one: T, stretch: Stretch | undefined): T {
  if (!stretch || (stretch.start === 0 && stretch.flow === one.flow)) return one
  return { ...shifted(one, stretch.start), flow: stretch.flow }
}

function shifted<T extends { start: number; end: number }>(one: T, by: number): T {
  return { ...one, start: one.start + by, end: one.end + by }
}
