/** A text as it is searched in. Keeps its length in UTF-16 units: what is found stands at the same offsets. */
export type Fold = (text: string) => string

const WIDE_OR_UPPER = /[！-～A-Z\u3000]/g

/** Half width, lower case. */
export const foldWidth: Fold = (text) =>
  text.replace(WIDE_OR_UPPER, (char) => char.normalize('NFKC').toLowerCase())

/**
 * Half width, lower case, and simplified characters, so that 老舊小區 finds 老旧小区.
 *
 * @param forms aligned characters: the n-th of `from` is searched as the n-th of `to`
 */
export function foldForms(forms: { from: string; to: string }): Fold {
  const simplified = new Map([...forms.from].map((char, at) => [char, forms.to[at] as string]))
  return (text) => foldWidth(text).replace(/\p{Script=Han}/gu, (char) => simplified.get(char) ?? char)
}

/** The parts of a folded query that blanks separate; each must be found. */
export function queryParts(folded: string): string[] {
  return folded.split(/\s+/u).filter(Boolean)
}
