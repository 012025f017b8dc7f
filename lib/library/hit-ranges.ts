/** [start, end) in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/**
 * Where a query stands in a text; all are folded. A part of the query that stands there as typed is marked there alone;
 * otherwise the terms that it was found by are. Ranges are sorted and do not overlap or touch.
 */
export function hitRanges(folded: string, parts: string[], terms: string[]): Range[] {
  const whole = parts.filter((part) => folded.includes(part))
  const words = terms.filter((term) => !whole.some((part) => part.includes(term) || term.includes(part)))
  return merge([...whole, ...words].flatMap((needle) => occurrences(folded, needle)))
}

function occurrences(text: string, needle: string): Range[] {
  const ranges: Range[] = []
  if (needle === '') return ranges
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + 1)) {
    ranges.push({ start, end: start + needle.length })
  }
  return ranges
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}
