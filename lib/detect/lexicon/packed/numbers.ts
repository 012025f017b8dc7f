/**
 * Small numbers as characters, for deflate to squeeze: printable ASCII, which JSON leaves as it is, then ideographs,
 * of two bytes each in GB 18030.
 */
const FIRST = 0x20
const SMALL = 0x7f - FIRST
const IDEOGRAPH = 0x4e00
const LARGE = 20_000

/** @param number a whole number, 0 to 65,535 */
export function writeNumber(number: number): string {
  if (number < SMALL) return String.fromCharCode(FIRST + number)
  if (number < LARGE) return String.fromCharCode(IDEOGRAPH + number)
  return String.fromCharCode(IDEOGRAPH + LARGE + Math.floor(number / LARGE)) + writeNumber(number % LARGE)
}

/** Reads one number after the other. @returns the next number, and null at the end */
export function numberReader(text: string): () => number | null {
  let at = 0
  const next = (): number | null => {
    if (at === text.length) return null
    const code = text.charCodeAt(at++)
    if (code < IDEOGRAPH) return code - FIRST
    const number = code - IDEOGRAPH
    return number < LARGE ? number : (number - LARGE) * LARGE + (next() ?? 0)
  }
  return next
}

/** Characters in the order of their codes, as the distance of each to the one before. */
export function writeCharacters(sorted: readonly string[]): string {
  let last = 0
  return sorted
    .map((char) => {
      const gap = char.charCodeAt(0) - last
      last += gap
      return writeNumber(gap)
    })
    .join('')
}

export function readCharacters(text: string): string {
  const next = numberReader(text)
  let code = 0
  let chars = ''
  for (let gap = next(); gap !== null; gap = next()) {
    code += gap
    chars += String.fromCharCode(code)
  }
  return chars
}
