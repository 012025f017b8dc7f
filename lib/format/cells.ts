/** A stretch of page text for reading: a tab, which parts the cells of a row there, would be one space. */
export function withCellsApart(text: string): string {
  return text.replaceAll('\t', ' · ')
}
