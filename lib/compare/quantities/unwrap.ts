import type { JoinedText } from '../../corpus/joined-text'

/** A line's end within a word or number, in front of a line that heads nothing. */
const WRAP =
  /(?<=[一-龥〇\da-zA-Z.点])[ \u3000]{0,4}\r?\n[ \u3000]{0,4}(?=[一-龥〇\d.%％])(?![一二三四五六七八九十]{1,3}、|\d{1,2}(?:[、．]|\.(?!\d)|\.\d{1,2}(?!\d| *[万亿%％]))|[一二三四五六七八九十]{1,2}是)/g

/**
 * A text without the line ends that cut its words: 千瓦\n时, 两千三\n百余户. Those in front of a list's item or
 * behind a sentence stay, and so does everything else, so that what begins a line is still seen to.
 */
export function unwrap(source: string): JoinedText {
  let text = ''
  const offsets: number[] = []
  let from = 0
  const take = (until: number) => {
    text += source.slice(from, until)
    for (let at = from; at < until; at++) offsets.push(at)
  }
  for (const { index, 0: wrap } of source.matchAll(WRAP)) {
    take(index)
    from = index + wrap.length
  }
  take(source.length)
  return { text, offsets }
}
