/** A text without what layout changes; `offsets[i]` is the place of `text[i]` in the original (UTF-16 units). */
export interface Squeezed {
  text: string
  offsets: number[]
}

/** White space, soft hyphens and what has no width. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/
const FULL_WIDTH = /[\uff01-\uff5e]/
const FULL_WIDTH_SHIFT = 0xfee0

/** Takes out white space and what cannot be seen, and makes full width half. */
export function squeeze(text: string): Squeezed {
  let squeezed = ''
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (UNSEEN.test(unit)) continue
    squeezed += FULL_WIDTH.test(unit) ? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_SHIFT) : unit
    offsets.push(i)
  }
  return { text: squeezed, offsets }
}
