import { Converter } from 'opencc-js/t2cn'

// The ideographs of the basic plane, extension A included: no traditional form in use lies beyond.
const FIRST = 0x3400
const LAST = 0x9fff

/**
 * Which single characters are matched as which simplified one, by opencc's tables for the mainland,
 * Taiwan and Hong Kong at once, so that mixed forms (臺 and 台, 裏 and 裡, 説 and 說) need no list.
 */
export function traditionalFold(): { from: string; to: string } {
  const chars: string[] = []
  for (let code = FIRST; code <= LAST; code++) chars.push(String.fromCharCode(code))
  // One call per table, a line per character: 80,000 calls took a second.
  const tables = (['t', 'tw', 'hk'] as const).map((from) =>
    Converter({ from, to: 'cn' })(chars.join('\n')).split('\n'),
  )
  let from = ''
  let to = ''
  chars.forEach((char, i) => {
    const simplified = tables.map((table) => table[i]).find((out) => out !== char)
    if (simplified?.length !== 1) return
    from += char
    to += simplified
  })
  return { from, to }
}
