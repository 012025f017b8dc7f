/** A stretch of text, in UTF-16 units, the end not included. */
export interface Span {
  start: number
  end: number
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** How many characters lie between two spans; 0 where they touch or overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
}
