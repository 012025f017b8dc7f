import { withCellsApart } from '../format/cells'

/** A sentence around the words that matter in it; `before` and `after` are cut open with … where they were long. */
export interface Excerpt {
  before: string
  surface: string
  after: string
}

/**
 * Cuts a sentence so that the stretch `start`..`end` (UTF-16) stays in sight, with at most about `budget`
 * units beside it. What one side does not need, the other may use. A row's cells are set apart.
 */
export function excerpt(sentence: string, start: number, end: number, budget: number): Excerpt {
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  const half = Math.floor(budget / 2)
  const roomBefore = Math.max(half, budget - after.length)
  const roomAfter = Math.max(half, budget - before.length)
  return {
    before: withCellsApart(
      before.length > roomBefore ? `…${wholeFrom(before, before.length - roomBefore)}` : before,
    ),
    surface: withCellsApart(sentence.slice(start, end)),
    after: withCellsApart(after.length > roomAfter ? `${wholeTo(after, roomAfter)}…` : after),
  }
}

// A cut must not fall between the halves of a rare character's surrogate pair.
const wholeFrom = (text: string, at: number) => text.slice(isLowSurrogate(text, at) ? at + 1 : at)
const wholeTo = (text: string, at: number) => text.slice(0, isLowSurrogate(text, at) ? at - 1 : at)

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
