import { Converter } from 'opencc-js/t2cn'

// The ideographs of the basic plane, extension A included: no traditional form in use lies beyond.
const FIRST = 0x3400
const LAST = 0x9fff

/**
 * Which single characters are matched as which simplified one, by opencc's tables for the mainland,
 * Taiwan and Hong Kong at once, so that mixed forms (臺 and 台, 裏 and 裡, 説 and 說) need no list.
 */
export function traditionalFold(): { from: string; to: string } {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
  let from = ''
  let to = ''
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCharCode(code)
    const simplified = converters.map((convert) => convert(char)).find((out) => out !== char)
    if (simplified?.length !== 1) continue
    from += char
    to += simplified
  }
  return { from, to }
}
