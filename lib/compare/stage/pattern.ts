/** Lists of words are written over several lines; a pattern has none of the white space. */
export function oneOf(
  words: string,
  around: { before?: string; after?: string; flags?: string } = {},
): RegExp {
  const { before = '', after = '', flags = '' } = around
  return new RegExp(`${before}(?:${words.replace(/\s+/g, '')})${after}`, flags)
}

/** A list's words, the longest first: of 新签约 and 签约 a pattern takes what is there. */
export function longestFirst(words: string): string {
  return words
    .split('|')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** The end of the last match within the first `limit` characters, seen with what follows; -1 where none is. */
export function lastEnd(pattern: RegExp, text: string, limit = text.length): number {
  let end = -1
  for (const match of text.matchAll(pattern)) {
    const at = match.index + match[0].length
    if (at <= limit) end = at
  }
  return end
}
