/** A sentence written for this project: page's date, text, target, what was promised, what the text is to it, and its words. */
export type ClaimRow = [
  pageDate: string | null,
  text: string,
  target: string,
  promised: string | null,
  says: string,
  reported: string | null,
]
