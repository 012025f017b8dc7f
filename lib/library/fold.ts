/**
 * A text as it is searched in: half width, lower case. Keeps its length in UTF-16 units, so that what is
 * found in it stands at the same offsets in the text as written.
 */
export function fold(text: string): string {
  return text.replace(/[！-～Ａ-Ｚａ-ｚ０-９A-Z\u3000]/g, (char) => {
    const folded = char.normalize('NFKC').toLowerCase()
    return folded.length === 1 ? folded : char
  })
}

/** The parts of a query that blanks separate, folded; each must be found. */
export function queryParts(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean)
}
