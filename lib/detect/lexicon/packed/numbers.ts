/**
 * Small numbers as characters, for deflate to squeeze: below LARGE one each. They start above the control
 * characters, which JSON would write as six.
 */
const FIRST = 0x20
const LARGE = 1000

/** @param number a whole number, 0 to 65,535 */
export function writeNumber(number: number): string {
  if (number < LARGE) return String.fromCharCode(FIRST + number)
  return String.fromCharCode(FIRST + LARGE + Math.floor(number / LARGE), FIRST + (number % LARGE))
}

/** Reads one number after the other. @returns the next number, and null at the end */
export function numberReader(text: string): () => number | null {
  let at = 0
  return () => {
    if (at === text.length) return null
    const number = text.charCodeAt(at++) - FIRST
    return number < LARGE ? number : (number - LARGE) * LARGE + text.charCodeAt(at++) - FIRST
  }
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
